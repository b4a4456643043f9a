"""Texts in, records out."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Literal, overload

from onrecord.document_input import DocumentInput, Readable, to_fields, to_line
from onrecord.errors import ProgramError, ReadError
from onrecord.line_process import LineProcess, Request
from onrecord.program import program_command
from onrecord.record import Record, decode_record
from onrecord.span import Offsets


class Reader:
    """A process of one's own that reads texts. Threads may share it; a forked child gets its own. Close it when done.

    `jobs` is how many texts are read at once, each by a thread that holds the model (some 200 MB); one unless told.
    """

    def __init__(self, *, jobs: int = 1) -> None:
        if not 1 <= jobs <= 64:
            raise ValueError("jobs must be from 1 to 64")
        # one text more than the process reads, so that it need not wait for the next
        self._window = 2 if jobs == 1 else 2 * jobs + 1
        self._process = LineProcess(program_command("extract", "--json", "--jobs", str(jobs)), window=self._window)

    def read(
        self,
        text: str,
        *,
        id: str | None = None,
        title: str | None = None,
        published: date | str | None = None,
        url: str | None = None,
        publisher: str | None = None,
        byline: Sequence[str] = (),
        language: str | None = None,
    ) -> Record:
        """The record of one text. Raises a ReadError, or a ProgramError where the process does not work.

        `published` is the day by which words such as "yesterday" are told: a date, "YYYY-MM-DD", or a time stamp.
        """
        document = DocumentInput(text, id, title, published, url, publisher, byline, language)
        return _Reading(self._process, document, 0).finish()

    @overload
    def read_many(
        self, documents: Iterable[Readable], *, errors: Literal["raise"] = "raise", in_flight: int | None = None
    ) -> Iterator[Record]: ...

    @overload
    def read_many(
        self, documents: Iterable[Readable], *, errors: Literal["yield"], in_flight: int | None = None
    ) -> Iterator[Record | ReadError]: ...

    def read_many(
        self,
        documents: Iterable[Readable],
        *,
        errors: Literal["raise", "yield"] = "raise",
        in_flight: int | None = None,
    ) -> Iterator[Record | ReadError]:
        """The records of texts, in their order, each as soon as it is there.

        `documents` may be endless: no more than `in_flight` are taken ahead of what was given. Each is a text, a
        DocumentInput, or a mapping with the fields of a line of `onrecord extract`. One that cannot be read, or that ended
        the process twice, is a ReadError: raised in its place, which ends the iteration, or with `errors="yield"` given
        there, and the others go on.
        """
        if errors not in ("raise", "yield"):
            raise ValueError('errors must be "raise" or "yield"')
        ahead = self._window + 1 if in_flight is None else in_flight
        if ahead < 1:
            raise ValueError("in_flight must be at least 1")
        return self._read_many(iter(documents), errors == "yield", ahead)

    def _read_many(self, documents: Iterator[Readable], gives_errors: bool, ahead: int) -> Iterator[Record | ReadError]:
        readings: deque[_Reading] = deque()
        count = 0
        failure: Exception | None = None
        is_open = True
        try:
            while True:
                while is_open and len(readings) < ahead:
                    try:
                        document = next(documents)
                    except StopIteration:
                        is_open = False
                    except Exception as error:
                        # what was begun is given first
                        is_open, failure = False, error
                    else:
                        readings.append(_Reading(self._process, document, count))
                        count += 1
                if not readings:
                    break
                try:
                    result: Record | ReadError = readings[0].finish()
                except ReadError as error:
                    if not gives_errors:
                        raise
                    result = error
                readings.popleft()
                yield result
        finally:
            self._process.drop([reading.request for reading in readings if reading.request])
        if failure:
            raise failure

    @property
    def pid(self) -> int | None:
        """The number of the process; None while none runs."""
        return self._process.pid

    def close(self) -> None:
        """Ends the process."""
        self._process.close()

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Reading:
    """One text on its way to its record."""

    def __init__(self, process: LineProcess, document: Readable, index: int) -> None:
        self._process = process
        self._index = index
        self.request: Request | None = None
        try:
            fields = to_fields(document, index)
            line = to_line(fields)
        except (TypeError, ValueError) as error:
            self._id, self._fault = str(index + 1), f"It is not a document: {error}."
            return
        self._id = str(fields["id"])
        self._text = fields.get("text")
        self.request = process.submit(line)

    def finish(self) -> Record:
        """Waits for the answer; where it is interrupted, the text is given up."""
        if self.request is None:
            raise ReadError("bad-document", self._fault, id=self._id, index=self._index)
        try:
            line = self.request.wait()
        except ProgramError as error:
            if error.code != "process-ended":
                raise
            raise ReadError(error.code, error.message, id=self._id, index=self._index, remedy=error.remedy) from error
        except BaseException:
            self._process.drop([self.request])
            raise
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            told = answer["error"]
            raise ReadError(told["code"], told["message"], id=self._id, index=self._index, remedy=told["remedy"])
        # half of surrogate pairs beside each other are one character in JSON: places are those of the text that was given
        answer["document"]["text"] = self._text
        return decode_record(answer, Offsets(str(self._text)))


shared = Reader()
"""That of all who need none of their own: its process starts with the first text, and a forked child gets another."""
