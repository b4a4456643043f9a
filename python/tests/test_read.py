from __future__ import annotations

import itertools
import pickle
import threading
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

import onrecord
from onrecord import DocumentInput, Reader, ReadError, Record

TEXT = "Mayor Ilse Brandt said yesterday that 12 percent of the ships had left. “We shall not close it,” she added."


def words_said(record: Record) -> list[str]:
    return [record.words(statement.content) for statement in record.statements]


def test_a_text_becomes_a_record(reader: Reader) -> None:
    record = reader.read(TEXT, id="d1", title="Ships", published=date(2031, 3, 4))
    first, second = record.statements
    assert record.id == "d1"
    assert record.document.text == TEXT
    assert record.document.title == "Ships"
    assert words_said(record) == ["that 12 percent of the ships had left", "“We shall not close it,”"]
    assert [record.actor(id).name for id in (*first.speakers, *second.speakers)] == ["Ilse Brandt", "Ilse Brandt"]
    assert (first.mode, second.mode) == ("indirect", "direct")
    assert first.said_on is not None
    assert first.said_on.value == "2031-03-03"
    [figure] = record.quantities
    assert (record.words(figure.span), figure.value, figure.unit) == ("12 percent", 12, "percent")
    with pytest.raises(KeyError):
        record.actor("nobody")


def test_the_package_has_a_reader_for_all() -> None:
    [record] = onrecord.read_many([TEXT])
    assert words_said(onrecord.read(TEXT)) == words_said(record)
    assert onrecord.__version__


@pytest.mark.parametrize("published", ["2031-03-04", "2031-03-04T23:30:00-05:00", date(2031, 3, 4), datetime(2031, 3, 4, 9)])
def test_a_day_is_taken_in_any_form(reader: Reader, published: date | str) -> None:
    assert reader.read(TEXT, published=published).document.published_at.value == "2031-03-04"


@pytest.mark.parametrize(
    "text",
    [
        "😀 Mayor Ilse Brandt 🇩🇪 said that 12 percent of the ships 🚢 had left. “We shall 👩‍👩‍👧 not close it,” she added.",
        "Mayor Ilse Bra\u0301ndt said that 12 percent of the ships had left.\r\n\r\n“We shall not close it,” she added.\r\n",
        "𝔘𝔫𝔣\n\nMayor Ilse Brandt said that 12 percent of the ships had left. “We shall not close it,” she added.",
        "\ud83d Mayor Ilse Brandt said that 12 percent \ud83d\ude00 of the ships had left. “We shall not close it,” she added.",
    ],
)
def test_places_are_pythons(reader: Reader, text: str) -> None:
    record = reader.read(text)
    assert record.document.text == text
    assert "12 percent" in [record.words(quantity.span) for quantity in record.quantities]
    cues = [record.words(statement.cue) for statement in record.statements]
    assert cues == ["said", "added"]
    names = [record.words(mention.span) for actor in record.actors for mention in actor.mentions if mention.form == "name"]
    assert all(text[slice(*quotation.span)].startswith("“") for quotation in record.quotations)
    assert record.sentences[-1].span.end <= len(text)
    assert any(name.startswith("Ilse Bra") for name in names)


def test_many_keep_their_order_and_their_ids(reader: Reader) -> None:
    two, three = DocumentInput(TEXT, id="two", publisher="The Mail"), {"id": 3, "text": TEXT, "published": date(2031, 3, 4)}
    documents = [TEXT, two, three]
    records = list(reader.read_many(documents))
    assert [record.id for record in records] == ["1", "two", "3"]
    assert records[2].document.published_at.value == "2031-03-04"


BAD: list[Any] = [
    TEXT,
    None,
    {"text": 5},
    {"id": "nan", "text": TEXT, "title": float("nan")},
    {"text": TEXT, "published": "soon"},
    TEXT,
]


def test_one_that_cannot_be_read_leaves_the_others(reader: Reader) -> None:
    results = list(reader.read_many(BAD, errors="yield"))
    assert [isinstance(result, Record) for result in results] == [True, False, False, False, False, True]
    errors = [result for result in results if isinstance(result, ReadError)]
    assert [(error.code, error.index, error.id) for error in errors] == [
        ("bad-document", 1, "2"),
        ("bad-document", 2, "3"),
        ("bad-document", 3, "4"),
        ("bad-document", 4, "5"),
    ]
    assert errors[1].remedy
    assert '"text"' in errors[1].message


def test_an_error_is_raised_in_its_place_unless_told(reader: Reader) -> None:
    results = reader.read_many(BAD)
    assert next(results).id == "1"
    with pytest.raises(ReadError, match=r"2: It is not a document: .* not NoneType\. \[bad-document\]"):
        next(results)
    assert list(results) == []


def test_errors_travel_between_processes(reader: Reader) -> None:
    [error] = reader.read_many([{"id": "x", "text": 5}], errors="yield")
    assert isinstance(error, ReadError)
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), copy.id, copy.index) == (ReadError, str(error), "x", 0)
    record = reader.read(TEXT)
    assert pickle.loads(pickle.dumps(record)) == record


def test_what_goes_wrong_in_the_input_comes_behind_what_was_begun(reader: Reader) -> None:
    def documents() -> Iterator[str]:
        yield TEXT
        raise OSError("the disk is gone")

    results = reader.read_many(documents())
    assert next(results).id == "1"
    with pytest.raises(OSError, match="the disk is gone"):
        next(results)


def test_an_endless_input_is_taken_no_further_than_told(reader: Reader) -> None:
    taken = itertools.count()
    results = reader.read_many((f"Text {next(taken)}." for _ in itertools.repeat(None)), in_flight=2)
    assert [next(results).document.text for _ in range(3)] == ["Text 0.", "Text 1.", "Text 2."]
    assert next(taken) <= 5


@pytest.mark.parametrize("wrong", [{"errors": "ignore"}, {"in_flight": 0}])
def test_what_makes_no_sense_is_refused_at_once(reader: Reader, wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        reader.read_many([TEXT], **wrong)  # pyright: ignore[reportArgumentType, reportCallIssue]
    with pytest.raises(ValueError, match="jobs"):
        Reader(jobs=0)


def test_threads_share_a_process(reader: Reader) -> None:
    found: dict[int, list[str]] = {}

    def read(number: int) -> None:
        found[number] = [record.document.text for record in reader.read_many([f"Text {number}.", f"Text {number} again."])]

    threads = [threading.Thread(target=read, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {number: [f"Text {number}.", f"Text {number} again."] for number in range(6)}


def test_several_at_once_keep_their_order() -> None:
    texts = [f"Mayor Ilse Brandt said that {number} ships had left." for number in range(12)]
    with Reader(jobs=2) as reader:
        assert [record.document.text for record in reader.read_many(texts)] == texts
