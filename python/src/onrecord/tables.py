"""Records as tables of pandas: a row a statement, a figure, an actor."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from onrecord.errors import OnrecordError
from onrecord.record import Actor, Quantity, Record, Statement

if TYPE_CHECKING:
    from pandas import DataFrame


class Tables(NamedTuple):
    """Three DataFrames. Places are code points of the document's text; several names or spellings are a tuple (`df.explode`)."""

    statements: DataFrame
    figures: DataFrame
    actors: DataFrame


_DOCUMENT = ("document", "title", "published_at")
_SAID = ("statement", "speakers", "source_name", "polarity", "content_polarity", "said_on", "said_on_basis", "minor")

STATEMENT_COLUMNS = (
    *_DOCUMENT,
    *_SAID,
    *("source", "cue", "content", "start", "end", "mode", "act", "source_kind", "via"),
    *("minor_reason", "speaker_confidence", "confidence"),
)
FIGURE_COLUMNS = (
    *_DOCUMENT,
    *("figure", "words", "value", "range_from", "range_to", "modifier", "unit", "kind", "change"),
    *("measure", "holder", "time", "conversion_of", "start", "end"),
    *_SAID,
)
ACTOR_COLUMNS = (
    *_DOCUMENT,
    *("actor", "name", "kind", "aliases", "roles", "statements", "mentions", "stands_for"),
)


def to_pandas(records: Iterable[Record]) -> Tables:
    """The tables of records, folded statements too (`minor`). Takes records one after another and keeps the rows alone.

    Raises an OnrecordError (`no-pandas`) where pandas is not installed.
    """
    try:
        from pandas import DataFrame
    except ImportError as error:
        raise OnrecordError(
            "no-pandas", "pandas is not installed.", remedy="Install it: pip install 'onrecord[pandas]'."
        ) from error
    statements: list[dict[str, Any]] = []
    figures: list[dict[str, Any]] = []
    actors: list[dict[str, Any]] = []
    for record in records:
        document = {
            "document": record.id,
            "title": record.document.title,
            "published_at": record.document.published_at.value,
        }
        found = _Found(record)
        statements += [{**document, **_describe_statement(found, each)} for each in record.statements]
        figures += [{**document, **_describe_figure(found, each)} for each in record.quantities]
        actors += [{**document, **_describe_actor(found, each)} for each in record.actors]
    return Tables(
        DataFrame(statements, columns=list(STATEMENT_COLUMNS)),
        DataFrame(figures, columns=list(FIGURE_COLUMNS)),
        DataFrame(actors, columns=list(ACTOR_COLUMNS)),
    )


class _Found:
    """The items of a record by their ids."""

    def __init__(self, record: Record) -> None:
        self.words = record.words
        self.names = {actor.id: actor.name for actor in record.actors}
        self.statements = {statement.id: statement for statement in record.statements}
        self.times = {timex.id: timex.value for timex in record.timexes}


def _describe_said(found: _Found, statement: Statement | None) -> dict[str, Any]:
    if statement is None:
        return {**dict.fromkeys(_SAID), "speakers": (), "minor": False}
    return {
        "statement": statement.id,
        "speakers": tuple(found.names[id] for id in statement.speakers),
        "source_name": statement.source_name,
        "polarity": statement.polarity,
        "content_polarity": statement.content_polarity,
        "said_on": statement.said_on.value if statement.said_on else None,
        "said_on_basis": statement.said_on.basis if statement.said_on else None,
        "minor": statement.minor,
    }


def _describe_statement(found: _Found, statement: Statement) -> dict[str, Any]:
    pieces = statement.content or statement.cue or statement.source
    return {
        **_describe_said(found, statement),
        "source": found.words(statement.source),
        "cue": found.words(statement.cue),
        "content": found.words(statement.content),
        "start": pieces[0].start,
        "end": pieces[-1].end,
        "mode": statement.mode,
        "act": statement.act,
        "source_kind": statement.source_kind,
        "via": statement.via,
        "minor_reason": statement.minor_reason,
        "speaker_confidence": statement.speaker_confidence,
        "confidence": statement.confidence,
    }


def _describe_figure(found: _Found, figure: Quantity) -> dict[str, Any]:
    first, last = figure.range or (None, None)
    return {
        **_describe_said(found, found.statements.get(figure.statement or "")),
        "figure": figure.id,
        "words": found.words(figure.span),
        "value": figure.value,
        "range_from": first,
        "range_to": last,
        "modifier": figure.modifier,
        "unit": figure.unit,
        "kind": figure.kind,
        "change": figure.change,
        "measure": figure.measure.text if figure.measure else None,
        "holder": figure.holder.text if figure.holder else None,
        "time": found.times.get(figure.timex or ""),
        "conversion_of": figure.conversion_of,
        "start": figure.span.start,
        "end": figure.span.end,
    }


def _describe_actor(found: _Found, actor: Actor) -> dict[str, Any]:
    said = [each for each in found.statements.values() if actor.id in each.speakers and not each.minor]
    return {
        "actor": actor.id,
        "name": actor.name,
        "kind": actor.kind,
        "aliases": tuple(alias for alias in actor.aliases if alias != actor.name),
        "roles": tuple(dict.fromkeys(role.text for role in actor.roles)),
        "statements": len(said),
        "mentions": len(actor.mentions),
        "stands_for": found.names.get(actor.stands_for or ""),
    }
