"""The notebook of examples/ runs from top to bottom, and shows what it says it shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


# what others warn of among themselves
@pytest.mark.filterwarnings("default")
def test_it_runs() -> None:
    import nbformat
    from nbclient import NotebookClient

    notebook = cast("Any", nbformat.read(EXAMPLES / "onrecord-in-python.ipynb", as_version=4))  # pyright: ignore[reportUnknownMemberType]
    assert not any(cell.get("outputs") for cell in notebook.cells), "clear the outputs: they are the tests' to make"
    NotebookClient(notebook, timeout=None, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    said = "\n".join(
        output.get("text", "") or output.get("data", {}).get("text/plain", "")
        for cell in notebook.cells
        for output in cell.get("outputs", [])
    )
    assert "Ilse Brandt (said yesterday, 2031-03-03): that 12 percent of the ships had left" in said
    assert "['analysis-pushed-to-the-table', 'live-port-amery', 'wire-no-talks-with-valtane']" in said
    assert "broken: It is not a document" in said
    assert "Anselm Doverik" in said
    assert "'documents': 5" in said
    assert "no-such-document 404" in said
