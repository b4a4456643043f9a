"""Places in a text: UTF-16 code units, as the program counts them, and code points, as Python does."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Span(NamedTuple):
    """A stretch of a text: `text[span.start:span.end]`, or `text[slice(*span)]`."""

    start: int
    end: int


class Offsets:
    """Turns places of one text from UTF-16 code units into code points, and back.

    They differ only behind characters beyond U+FFFF (emoji, some scripts), which are two code units. A text without any costs
    nothing.
    """

    __slots__ = ("_units",)

    def __init__(self, text: str) -> None:
        # where each wide character begins, in code units: each before it counts twice
        self._units = [match.start() + before for before, match in enumerate(_WIDE.finditer(text))]

    def span(self, units: Sequence[int]) -> Span:
        """The place `[start, end)` of code units, in code points."""
        start, end = units
        if not self._units:
            return Span(start, end)
        return Span(start - bisect_left(self._units, start), end - bisect_left(self._units, end))

    def to_utf16(self, span: Sequence[int]) -> tuple[int, int]:
        """The place `[start, end)` of code points, in code units: what the program and the API take."""
        start, end = span
        return self._unit(start), self._unit(end)

    def _unit(self, place: int) -> int:
        # the n-th wide character stands at its code unit less the n before it
        low, high = 0, len(self._units)
        while low < high:
            middle = (low + high) // 2
            if self._units[middle] - middle < place:
                low = middle + 1
            else:
                high = middle
        return place + low
