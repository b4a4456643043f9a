from __future__ import annotations

import sys

import pytest

from onrecord import OnrecordError, Reader, to_pandas
from onrecord.tables import ACTOR_COLUMNS, FIGURE_COLUMNS, STATEMENT_COLUMNS

TEXT = "😀 Mayor Ilse Brandt said that 12 percent of 4,000 ships had left. “We shall not close it,” Brandt added."


def test_a_record_as_tables(reader: Reader) -> None:
    record = reader.read(TEXT, id="d1", title="Ships", published="2031-03-04")
    statements, figures, actors = record.to_pandas()
    assert statements["content"].to_list() == ["that 12 percent of 4,000 ships had left", "“We shall not close it,”"]
    assert statements["speakers"].to_list() == [("Ilse Brandt",), ("Ilse Brandt",)]
    assert [TEXT[start:end] for start, end in zip(statements["start"], statements["end"], strict=True)] == statements[
        "content"
    ].to_list()
    assert figures[["words", "value", "unit"]].to_numpy().tolist()[0] == ["12 percent", 12, "percent"]
    assert figures["speakers"].explode().to_list() == ["Ilse Brandt", "Ilse Brandt"]
    [actor] = actors.to_dict("records")
    assert (actor["document"], actor["published_at"], actor["roles"]) == ("d1", "2031-03-04", ("Mayor",))
    assert actor["statements"] == 2


def test_many_records_are_one_table_each_and_none_are_empty_ones(reader: Reader) -> None:
    tables = to_pandas(reader.read_many([TEXT, "Nothing.", TEXT]))
    assert tables.statements["document"].to_list() == ["1", "1", "3", "3"]
    empty = to_pandas([])
    assert (tuple(empty.statements), tuple(empty.figures), tuple(empty.actors)) == (
        STATEMENT_COLUMNS,
        FIGURE_COLUMNS,
        ACTOR_COLUMNS,
    )
    assert tuple(tables.actors) == ACTOR_COLUMNS


def test_without_pandas_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(OnrecordError, match="pip install 'onrecord\\[pandas\\]'"):
        to_pandas([])
