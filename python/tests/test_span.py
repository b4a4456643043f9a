from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord import Offsets, Span

# emoji, flags, joined families, letters with marks of their own, line ends of both kinds, half of a pair
PIECES = ["a", "é", "e\u0301", "\r\n", "\n", "😀", "👩‍👩‍👧", "🇩🇪", "𝔘", "漢", "\ud83d", "\ude00", " "]
texts = st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join))


def units_of(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


# nothing here is about speed
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts, st.data())
def test_places_are_those_of_the_same_words_in_code_units(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    units = (units_of(text[:start]), units_of(text[:end]))
    offsets = Offsets(text)
    assert offsets.span(units) == Span(start, end)
    assert offsets.to_utf16(Span(start, end)) == units


def test_known_places() -> None:
    text = "👩‍👩‍👧 said\r\n“no” 🇩🇪."
    offsets = Offsets(text)
    assert units_of(text) == 25
    assert text[slice(*offsets.span((9, 13)))] == "said"
    assert text[slice(*offsets.span((15, 19)))] == "“no”"
    assert text[slice(*offsets.span((20, 24)))] == "🇩🇪"


def test_a_span_is_a_pair() -> None:
    start, end = Span(1, 3)
    assert "abcd"[start:end] == "bc"
    assert (Span(1, 3).start, Span(1, 3).end) == (1, 3)
