"""What the guide and the README tell people to type, typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from test_client import serve

from onrecord import Client

ROOT = Path(__file__).parents[2]


def list_blocks(path: str) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", (ROOT / path).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


LOCAL = [block for path in ("docs/guide/python.md", "python/README.md") for block in list_blocks(path) if "Client(" not in block]


def test_there_are_examples() -> None:
    assert len(LOCAL) == 4


@pytest.mark.parametrize("code", LOCAL)
def test_it_runs_as_it_stands(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(code, "guide", "exec"), {"__name__": "guide"})
    assert capsys.readouterr().out


def test_it_asks_a_server(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [code] = [block for block in list_blocks("docs/guide/python.md") if "Client(" in block]
    with serve(tmp_path / "store.db") as url:
        Client(url).read_in({"inputs": [{"text": "Mayor Ola Brent said that the bridge will open in May."}]})
        exec(compile(code.replace("http://127.0.0.1:4747", url), "guide", "exec"), {"__name__": "guide"})
    assert "bridge will open in May" in capsys.readouterr().out
