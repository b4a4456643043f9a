"""What is read: a text, and what is known of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True)
class DocumentInput:
    """A text to read, with what is known of it."""

    text: str
    id: str | None = None
    """Of your own; its place in the input, counted from 1, unless told."""
    title: str | None = None
    published: date | str | None = None
    """The day it was published: words such as "yesterday" are told by it."""
    url: str | None = None
    publisher: str | None = None
    byline: Sequence[str] = ()
    language: str | None = None


Readable: TypeAlias = "str | DocumentInput | Mapping[str, Any]"
"""A text, a DocumentInput, or a mapping with the fields of a line of `onrecord extract`."""


def to_fields(document: Readable, index: int) -> dict[str, Any]:
    """The fields of a line of `onrecord extract`; `index` makes an id where none was given. Raises a TypeError."""
    if isinstance(document, str):
        fields: dict[str, Any] = {"text": document}
    elif isinstance(document, DocumentInput):
        fields = {name: getattr(document, name) for name in DocumentInput.__slots__}
        fields["byline"] = list(document.byline)
    elif isinstance(document, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        fields = dict(document)
    else:
        raise TypeError(f"a str, a DocumentInput or a mapping is needed, not {type(document).__name__}")
    if fields.get("id") is None:
        fields["id"] = str(index + 1)
    return fields


def to_line(fields: Mapping[str, Any]) -> bytes:
    """A line of `onrecord extract`. Raises a TypeError or a ValueError for what JSON cannot hold."""
    try:
        line = json.dumps(fields, ensure_ascii=False, allow_nan=False, default=_to_json).encode()
    except UnicodeEncodeError:
        # half a surrogate pair is no UTF-8, but JSON can name it
        line = json.dumps(fields, allow_nan=False, default=_to_json).encode()
    return line + b"\n"


def _to_json(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} is nothing that JSON can hold")
