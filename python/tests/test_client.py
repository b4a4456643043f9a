from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from onrecord import ApiError, Client, program_command

TEXT = "😀 Mayor Ilse Brandt said on 4 March 2031 that 12 percent of the ships had left. “We shall not close it,” Brandt added."
OTHER = "Minister Oran Teff said that the bridge will open in May. Teff said that it cost 40 million dollars."


@contextmanager
def serve(store: Path, *more: str) -> Generator[str]:
    """A server over a store, at its address."""
    command = program_command("serve", "--store", str(store), "--port", "0", "--no-open", "--by", "Ada", *more)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        line = server.stdout.readline()
        assert line.startswith("The desk: ")
        yield line.removeprefix("The desk: ").strip()
        server.kill()


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with serve(tmp_path_factory.mktemp("client") / "store.db") as url:
        client = Client(url)
        read = client.read_in({"inputs": [{"text": TEXT, "title": "Ships"}, {"text": OTHER, "title": "Bridge"}]})
        assert [item["status"] for item in read["items"]] == ["added", "added"]
        yield client


def test_lists_go_over_all_pages(client: Client) -> None:
    assert {document["title"] for document in client.list_documents(page_size=1)} == {"Ships", "Bridge"}
    hits = list(client.search_statements(speaker="Brandt", all=True, page_size=1))
    assert [piece["exact"] for hit in hits for piece in hit["content"]] == [
        "that 12 percent of the ships had left",
        "“We shall not close it,”",
    ]
    assert [actor["name"] for actor in client.list_actors(q="teff")] == ["Oran Teff"]


def test_a_record_has_places_of_python(client: Client) -> None:
    [document] = client.list_documents(q="ships")
    record = client.read_record(document["id"])
    assert record.document.text == TEXT
    assert record.words(record.statements[0].content) == "that 12 percent of the ships had left"
    assert client.read_document(document["id"])["record"]["statements"][0]["content"][0][0] == TEXT.index("that") + 1


def test_what_is_said_names_the_state_that_was_seen(client: Client) -> None:
    [document] = client.list_documents(q="ships")
    seen = client.read_document(document["id"])["etag"]
    accept = client.annotate(
        document["id"], {"say": {"action": "accept", "items": [{"layer": "statements", "id": "s1"}]}}, if_match=seen
    )
    assert accept["entry"]["by"] == "Ada"
    with pytest.raises(ApiError) as caught:
        client.annotate(document["id"], {"say": {"action": "note", "items": [], "text": "Late."}}, if_match=seen)
    assert (caught.value.code, caught.value.status) == ("precondition-failed", 412)
    assert client.undo({})["undoes"] == accept["entry"]["id"]


def test_what_is_no_json_comes_as_lines(client: Client) -> None:
    lines = list(client.export(format="jsonl"))
    assert {json.loads(line)["title"] for line in lines} == {"Ships", "Bridge"}
    [document] = client.list_documents(q="bridge")
    header, *rows = client.export(format="csv", table="figures", document=[document["id"]])
    assert header.removeprefix("\ufeff").startswith("document,title")
    assert len(rows) == 1


def test_a_reading_is_followed(client: Client) -> None:
    read = client.start_read({"inputs": [{"text": "Anna Bell said that it rains in Vellmar."}]})
    names = [event.name for event in client.follow_read(read["id"])]
    assert names[-1] == "end"
    assert client.read_read(read["id"])["state"] == "done"
    client.remove_document(client.read_read(read["id"])["items"][0]["documents"][0]["id"])


def test_a_problem_is_an_exception(client: Client) -> None:
    with pytest.raises(ApiError, match=r"\[no-such-document\]") as caught:
        client.read_document("abcdef")
    assert (caught.value.status, caught.value.input) == (404, "abcdef")
    assert caught.value.title
    with pytest.raises(ApiError) as caught:
        next(client.list_documents(since="soon"))
    assert caught.value.code == "request-invalid"
    assert [issue.path for issue in caught.value.issues] == ["query.since"]
    with pytest.raises(ApiError, match=r"path\.id: .* \[request-invalid\]"):
        client.read_document("abcdef/../../questions")


def test_tokens(tmp_path: Path) -> None:
    store = tmp_path / "store.db"
    added = subprocess.run(
        program_command("token", "add", "Bea", "--scope", "read", "--store", str(store), "--json"),
        capture_output=True,
        check=True,
    )
    with serve(store, "--token") as url:
        with pytest.raises(ApiError) as caught:
            Client(url).read_info()
        assert (caught.value.code, caught.value.status) == ("token-needed", 401)
        client = Client(url, token=json.loads(added.stdout)["token"])
        assert client.read_info()["user"] == {"name": "Bea", "scope": "read"}
        with pytest.raises(ApiError, match="not-allowed"):
            client.undo({})


def test_no_server_is_an_exception_too() -> None:
    with pytest.raises(ApiError, match="no-answer") as caught:
        Client("http://127.0.0.1:9").read_info()
    assert caught.value.status is None
    with pytest.raises(ValueError, match="no address"):
        Client("ftp://example.org")


class _Stranger(BaseHTTPRequestHandler):
    """Another server than ours: sends elsewhere, shows a page, is slow."""

    def do_GET(self) -> None:
        self.send_response({"/moved/api": 302, "/page/api": 503}.get(self.path, 200))
        self.send_header("Location", "http://127.0.0.1:9/")
        self.send_header("Content-Length", "100")
        self.end_headers()
        self.wfile.write(b"<html>")
        if self.path == "/slow/api":
            _released.wait()

    def log_message(self, format: str, *args: Any) -> None:
        pass


_released = threading.Event()


@pytest.mark.parametrize(("path", "status"), [("moved", 302), ("page", 503), ("slow", None), ("short", None)])
def test_what_is_not_the_api_says_so(path: str, status: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    # a proxy of the environment does not stand before this machine's own server
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with HTTPServer(("127.0.0.1", 0), _Stranger) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            with pytest.raises(ApiError, match="no-answer") as caught:
                Client(f"http://127.0.0.1:{server.server_port}/{path}", timeout=0.5).read_info()
            assert caught.value.status == status
        finally:
            _released.set()
            server.shutdown()
            thread.join()
            _released.clear()
