#!/usr/bin/env bash
# benchmarks/server/run-schemathesis.sh [EXAMPLES]: holds the OpenAPI document against a running server, by property-based tests
# (schemathesis, from PyPI, in a virtual environment of its own). Needs Python 3 and a built program; the store is one of its own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet schemathesis
node bin/onrecord read --store "$work/store.db" test/articles/*/article.* > "$work/read.log"
node bin/onrecord serve --store "$work/store.db" --port 4791 --no-open > "$work/serve.log" &
server=$!
for _ in $(seq 100); do curl -sf http://127.0.0.1:4791/api > "$work/api.json" && break; sleep 0.2; done
# streams never end, and a reading of an address would go out; everything else is tried
"$work/venv/bin/schemathesis" run http://127.0.0.1:4791/api/openapi.json --max-examples "${1:-25}" --rate-limit 100/s \
  --exclude-path-regex 'events$|^/api/reads$|^/api/export$' \
  --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance
