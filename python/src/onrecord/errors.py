"""What can go wrong, as exceptions with the program's codes."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.error_codes import ErrorCode


class OnrecordError(Exception):
    """Has a code, names the input and the place, and says the remedy. docs/reference/errors.md explains each code."""

    def __init__(
        self,
        code: ErrorCode,
        message: str,
        *,
        input: str | None = None,
        place: str | None = None,
        remedy: str | None = None,
    ) -> None:
        super().__init__(code, message)
        self.code: ErrorCode = code
        self.message = message
        self.input = input
        """The input at fault: a document's id, an address."""
        self.place = place
        """Where in the input."""
        self.remedy = remedy
        """What to do about it, as a sentence."""

    def __str__(self) -> str:
        place = "".join(f"{part}: " for part in (self.input, self.place) if part)
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{place}{self.message} [{self.code}]{remedy}"

    def __reduce__(self) -> tuple[object, ...]:
        # the fields travel between processes, as multiprocessing and Spark send what was raised
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[OnrecordError], args: tuple[object, ...], fields: dict[str, object]) -> OnrecordError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(fields)
    return error


class ReadError(OnrecordError):
    """One text could not be read; the others can."""

    def __init__(self, code: ErrorCode, message: str, *, id: str, index: int, remedy: str | None = None) -> None:
        super().__init__(code, message, input=id, remedy=remedy)
        self.id = id
        """The document's id, as given, else its place in the input counted from 1."""
        self.index = index
        """Its place in the input, counted from 0."""


class ProgramError(OnrecordError):
    """The process behind the package does not work: no text can be read, or this one ended it twice."""


@dataclass(frozen=True, slots=True)
class Issue:
    """A field of a request that is not as the API describes it."""

    path: str
    message: str


class ApiError(OnrecordError):
    """The server refused a request, by a problem document (RFC 9457), or did not answer (`no-answer`)."""

    def __init__(
        self,
        code: ErrorCode,
        message: str,
        *,
        status: int | None = None,
        title: str | None = None,
        issues: tuple[Issue, ...] = (),
        input: str | None = None,
        place: str | None = None,
        remedy: str | None = None,
    ) -> None:
        super().__init__(code, message, input=input, place=place, remedy=remedy)
        self.status = status
        """Of HTTP; None where no answer came."""
        self.title = title
        """What the code means."""
        self.issues = issues
