"""Server-sent events, as the API streams them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on the server."""

    name: str
    """What it is: item, progress, end, change."""
    data: Any
    """The JSON that came with it."""
    id: str | None


def parse_events(lines: Iterable[str]) -> Iterator[Event]:
    """The events of a stream (https://html.spec.whatwg.org/multipage/server-sent-events.html), whose data is JSON."""
    name, data, id = "message", list[str](), None
    for line in lines:
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if line == "":
            if data:
                yield Event(name, json.loads("\n".join(data)), id)
            name, data = "message", []
        elif field == "event":
            name = value
        elif field == "data":
            data.append(value)
        elif field == "id":
            id = value
