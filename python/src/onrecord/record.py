"""The record: what one text becomes. Made from docs/reference/record.schema.json by `npm run docs`.

Every `Span` is a pair of places in `record.document.text`, counted in code points as Python counts them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from onrecord.span import Offsets, Span

if TYPE_CHECKING:
    from onrecord.tables import Tables


@dataclass(frozen=True, slots=True)
class Runtime:
    """What the models ran in. Where a score is in doubt, one text may be read otherwise on another processor or in a browser."""

    name: str
    version: str
    platform: str


@dataclass(frozen=True, slots=True)
class RecordEngine:
    version: str
    """Version of the engine."""
    models: dict[str, str]
    """Checksum of each model, by its name."""
    runtime: Runtime | None
    """What the models ran in; null where whoever handed in the session did not say."""


@dataclass(frozen=True, slots=True)
class DocumentPublishedAt:
    value: str | None
    """The day, `YYYY-MM-DD`."""
    basis: Literal["given", "inferred", "none"]
    """Inferred: only bounds are known, from the text; never a guess."""
    not_before: str | None
    """The latest day that the text speaks of as past: it was not published before."""


@dataclass(frozen=True, slots=True)
class Document:
    """The document as it stands on the record."""

    title: str | None
    """As given."""
    published_at: DocumentPublishedAt
    language: str
    """BCP 47; "en" unless told."""
    text: str
    """Exactly as given."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or a heading or item that stands for one, in the order of the text."""

    key: str
    span: Span


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch between line ends that belongs together. Each sentence stands in one."""

    key: str
    span: Span
    kind: Literal["paragraph", "heading", "list-item"]
    sentences: tuple[int, int]
    """The first of its sentences and the one behind its last, by their places in `sentences`."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A pair of quotation marks with what stands between them, or one mark without its partner; only the outermost."""

    key: str
    span: Span
    """With the marks."""
    inner: Span
    """Without the marks."""
    mark: Literal["double", "single", "guillemet"]
    is_closed: bool
    """False where the closing mark is missing."""
    continues_previous: bool
    """Whether it goes on from the quotation before, which a new paragraph broke off."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A stretch that the form of the text gives to somebody: a turn of a transcript or a debate, a question, its answer, a block quote, a post. Only quotes and posts stand inside another."""

    id: str
    key: str
    by: str
    """ "given" where the data told it, else the component that found it in the words."""
    span: Span
    """What is said, without the label."""
    kind: Literal["speech", "question", "answer", "quote", "post"]
    speaker: str | None
    """The actor whose it is, by id; null where the text does not tell."""
    name: str | None
    """Whose it is as the label or the data names it ("Mr. SMITH")."""
    label: Span | None
    """Where the text names the speaker, beside what is said."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a live page, as given: what was written at one moment of the day, by somebody of its own."""

    key: str
    span: Span
    """The whole entry, with its time and heading."""
    at: str | None
    """When it was written: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, in the page's own offset; null where only the time of day is known."""
    label: Span | None
    """The line of the text with its time and byline, which is no part of what it says."""
    byline: tuple[str, ...]
    """Who wrote it, where the entry has a byline of its own."""


@dataclass(frozen=True, slots=True)
class ActorRole:
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that refers to an actor."""

    span: Span
    form: Literal["name", "demonym", "nominal", "pronoun"]
    kind: Literal["person", "organization", "place", "group", "document"]
    """What it is here: a capital may be the city, or the government."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Whoever or whatever is named or described and can be told apart, in the order of the first mention."""

    id: str
    key: str
    by: str
    name: str
    """The fullest spelling in the text; states go by one name in every document."""
    kind: Literal["person", "organization", "place", "group", "document"]
    aliases: tuple[str, ...]
    """Other spellings in this text."""
    roles: tuple[ActorRole, ...]
    """Titles before the name and offices between commas beside it."""
    mentions: tuple[Mention, ...]
    stands_for: str | None
    """The state that a seat of government speaks for ("the Kremlin"), by id, if the text names it."""
    confidence: float | None
    """Null: not measured in this version."""


@dataclass(frozen=True, slots=True)
class SaidOn:
    """When a statement was made."""

    value: str
    """A day or what is coarser, as in TIMEX3: "2031-05-02", "2031-W18", "2031-05", "2031"; never finer than the text."""
    basis: Literal["told", "form", "published"]
    """Told: words of the statement's own clause say so, or those of the one that it goes on from; form: a post's signature or an entry's label; published: nothing tells, and it is the document's own day."""


@dataclass(frozen=True, slots=True)
class Statement:
    """An attribution relation: a source, a cue that ties it to the content (PARC, PolNeAR)."""

    id: str
    key: str
    by: str
    source: tuple[Span, ...]
    """The words that name who is responsible for the content."""
    cue: tuple[Span, ...]
    """The words that say it is attributed ("said", "according to")."""
    content: tuple[Span, ...]
    """The words attributed; in several pieces where the text breaks them up."""
    mode: Literal["direct", "mixed", "indirect"]
    """Direct: every word of the content in quotation marks, or given as said by the form of the text, as a turn is; indirect: none; mixed: the rest."""
    act: Literal["speech", "belief", "intention", "attitude", "evidence"]
    """What the cue reports: said, thinks, plans to, welcomes, shows."""
    speakers: tuple[str, ...]
    """Ids of actors; empty where the source is unnamed or the text does not tell. None is better than a wrong one."""
    speaker_by: str | None
    """The rule that tells them: "speakers/named"; null where there are none, and in readings of engines that did not say it."""
    speaker_reason: str | None
    """Why these: "named in the source", "same speaker goes on", …"""
    speaker_confidence: float | None
    """How likely this is a statement by these speakers: the share that was right among lines of the same rule that somebody read; null where there are none."""
    source_kind: Literal["named", "unnamed", "document", "author", "none"]
    """What the source is, whether or not its speakers are known."""
    source_name: str | None
    """What to call the source in the place of a name where no speaker is known: "Russian authorities", "a police spokesman"; null where there are speakers, or no words for it."""
    via: str | None
    """The statement that reports this one ("The agency says that Moss declared …"), by id; null for the outermost."""
    polarity: Literal["affirmed", "denied", "not-said"]
    """ "Denied that" is denied; "did not say", "no longer says", "declined to comment" are not-said."""
    content_polarity: Literal["affirmed", "denied"]
    """Denied where the frame negates what is said and the content by itself would say the opposite: "does not believe that …"; else affirmed."""
    said_at: str | None
    """The timex that says when it was said, by id: in the clause of the cue, or of the statement that it goes on from, or else in a post's signature or the label of a live page's entry."""
    said_on: SaidOn | None
    """When it was made, and how that is known; null where neither the text nor the document tells."""
    minor: bool
    """Whether it is folded away unless all is asked for: doubtful, or too little to stand on a line of its own. Nothing that a person decided is."""
    minor_by: str | None
    """The rule that folds it: "minor/short"; null where none does."""
    minor_reason: str | None
    """Why it is folded, in words: "inner, of the same speaker"; else null."""
    confidence: float | None
    """How likely it is right, calibrated on held-back articles; null where a rule found it without the model."""


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression with its value after TimeML's TIMEX3, in the order of the text."""

    id: str
    key: str
    by: str
    span: Span
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    """TIMEX3 value: "2031-05-02", "2031-W18", "P3Y", "PRESENT_REF"; "XXXX-05-02" where the year is not known."""
    mod: str | None
    """TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, …"""
    from_: str | None
    """First day that the value covers; null where it does not lie in the calendar."""
    to: str | None
    """Last day that it covers."""
    alternatives: tuple[str, ...]
    """TIMEX3 values of other readings, when undecided."""
    basis: Literal["explicit", "resolved", "inferred"]
    """Explicit: the words alone give the value; resolved: from the publication date; inferred: from other times in the text."""
    confidence: float | None
    """Null: not measured in this version."""


@dataclass(frozen=True, slots=True)
class QuantityMeasure:
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class QuantityHolder:
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure with its meaning, in the order of the text."""

    id: str
    key: str
    by: str
    span: Span
    value: float | None
    """Null where it is a range."""
    range: tuple[float, float] | None
    """First and second figure as the text orders them."""
    kind: Literal["money", "percent", "fraction", "count", "ratio", "score", "measure"]
    """A score is points against points: "5-4"."""
    unit: str | None
    """ISO 4217, "percent", a UCUM unit, or the counted noun."""
    modifier: Literal["exact", "about", "over", "under", "at-least", "at-most"]
    change: Literal["up", "down"] | None
    """Whether it rose or fell by so much, or to it."""
    measure: QuantityMeasure | None
    """What is measured."""
    holder: QuantityHolder | None
    """Whose it is, where the clause says it of something else: the storm in "the storm has winds of 74 mph"."""
    conversion_of: str | None
    """The quantity, by id, that this one gives in another unit: "$5.2m" in "£4m ($5.2m)"."""
    statement: str | None
    """The innermost statement whose content holds it, by id."""
    timex: str | None
    """The time it holds for, by id."""
    confidence: float | None
    """Null: not measured in this version."""


@dataclass(frozen=True, slots=True)
class Poll:
    """Shares of one survey."""

    id: str
    key: str
    by: str
    shares: tuple[str, ...]
    """Ids of quantities."""
    respondents: str | None
    """How many were asked, by quantity id."""
    asked_by: str | None
    """Who asked, by actor id."""
    timex: str | None
    """When, by id."""
    sum: float
    """What the shares add up to, in percent."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A proposition that could be checked: one for every content of an outermost statement that is one, and one for every sentence in the document's own voice."""

    id: str
    key: str
    by: str
    spans: tuple[Span, ...]
    statement: str | None
    """Whose content it is, by id; null in the document's own voice."""
    checkworthiness: float
    """How much it is worth checking, by the head `claim` of the model: an order, not a probability."""
    quantities: tuple[str, ...]
    """Ids of the figures in it."""
    timexes: tuple[str, ...]
    """Ids of the times in it."""
    actors: tuple[str, ...]
    """Ids of the actors in it."""


@dataclass(frozen=True, slots=True)
class Record:
    """What one document becomes. See docs/reference/record.md."""

    schema_version: str
    """Version of this form. See schema-versions.md."""
    id: str
    """The document's id: as given to `extract`, or the store's."""
    engine: RecordEngine
    document: Document
    sentences: tuple[Sentence, ...]
    blocks: tuple[Block, ...]
    quotations: tuple[Quotation, ...]
    turns: tuple[Turn, ...]
    entries: tuple[Entry, ...]
    actors: tuple[Actor, ...]
    statements: tuple[Statement, ...]
    timexes: tuple[Timex, ...]
    quantities: tuple[Quantity, ...]
    polls: tuple[Poll, ...]
    claims: tuple[Claim, ...]

    def words(self, spans: Span | Iterable[Span]) -> str:
        """The exact words at a place, or at several, parted by an ellipsis."""
        text = self.document.text
        pieces = [spans] if isinstance(spans, Span) else spans
        return " … ".join(text[start:end] for start, end in pieces)

    def actor(self, id: str) -> Actor:
        """The actor of this id. Raises a KeyError where there is none."""
        for actor in self.actors:
            if actor.id == id:
                return actor
        raise KeyError(id)

    def to_pandas(self) -> Tables:
        """Statements, figures and actors as three DataFrames; needs pandas (`pip install 'onrecord[pandas]'`)."""
        from onrecord.tables import to_pandas

        return to_pandas([self])


def _decode_runtime(value: Mapping[str, Any], offsets: Offsets) -> Runtime:
    return Runtime(
        name=value["name"],
        version=value["version"],
        platform=value["platform"],
    )


def _decode_record_engine(value: Mapping[str, Any], offsets: Offsets) -> RecordEngine:
    return RecordEngine(
        version=value["version"],
        models=value["models"],
        runtime=None if value["runtime"] is None else _decode_runtime(value["runtime"], offsets),
    )


def _decode_document_published_at(value: Mapping[str, Any], offsets: Offsets) -> DocumentPublishedAt:
    return DocumentPublishedAt(
        value=value["value"],
        basis=value["basis"],
        not_before=value["notBefore"],
    )


def _decode_document(value: Mapping[str, Any], offsets: Offsets) -> Document:
    return Document(
        title=value["title"],
        published_at=_decode_document_published_at(value["publishedAt"], offsets),
        language=value["language"],
        text=value["text"],
    )


def _decode_sentence(value: Mapping[str, Any], offsets: Offsets) -> Sentence:
    return Sentence(
        key=value["key"],
        span=offsets.span(value["span"]),
    )


def _decode_block(value: Mapping[str, Any], offsets: Offsets) -> Block:
    return Block(
        key=value["key"],
        span=offsets.span(value["span"]),
        kind=value["kind"],
        sentences=(value["sentences"][0], value["sentences"][1]),
    )


def _decode_quotation(value: Mapping[str, Any], offsets: Offsets) -> Quotation:
    return Quotation(
        key=value["key"],
        span=offsets.span(value["span"]),
        inner=offsets.span(value["inner"]),
        mark=value["mark"],
        is_closed=value["isClosed"],
        continues_previous=value["continuesPrevious"],
    )


def _decode_turn(value: Mapping[str, Any], offsets: Offsets) -> Turn:
    return Turn(
        id=value["id"],
        key=value["key"],
        by=value["by"],
        span=offsets.span(value["span"]),
        kind=value["kind"],
        speaker=value["speaker"],
        name=value["name"],
        label=None if value["label"] is None else offsets.span(value["label"]),
    )


def _decode_entry(value: Mapping[str, Any], offsets: Offsets) -> Entry:
    return Entry(
        key=value["key"],
        span=offsets.span(value["span"]),
        at=value["at"],
        label=None if value["label"] is None else offsets.span(value["label"]),
        byline=tuple(value["byline"]),
    )


def _decode_actor_role(value: Mapping[str, Any], offsets: Offsets) -> ActorRole:
    return ActorRole(
        text=value["text"],
        span=offsets.span(value["span"]),
    )


def _decode_mention(value: Mapping[str, Any], offsets: Offsets) -> Mention:
    return Mention(
        span=offsets.span(value["span"]),
        form=value["form"],
        kind=value["kind"],
    )


def _decode_actor(value: Mapping[str, Any], offsets: Offsets) -> Actor:
    return Actor(
        id=value["id"],
        key=value["key"],
        by=value["by"],
        name=value["name"],
        kind=value["kind"],
        aliases=tuple(value["aliases"]),
        roles=tuple(_decode_actor_role(each, offsets) for each in value["roles"]),
        mentions=tuple(_decode_mention(each, offsets) for each in value["mentions"]),
        stands_for=value["standsFor"],
        confidence=value["confidence"],
    )


def _decode_said_on(value: Mapping[str, Any], offsets: Offsets) -> SaidOn:
    return SaidOn(
        value=value["value"],
        basis=value["basis"],
    )


def _decode_statement(value: Mapping[str, Any], offsets: Offsets) -> Statement:
    return Statement(
        id=value["id"],
        key=value["key"],
        by=value["by"],
        source=tuple(offsets.span(each) for each in value["source"]),
        cue=tuple(offsets.span(each) for each in value["cue"]),
        content=tuple(offsets.span(each) for each in value["content"]),
        mode=value["mode"],
        act=value["act"],
        speakers=tuple(value["speakers"]),
        speaker_by=value["speakerBy"],
        speaker_reason=value["speakerReason"],
        speaker_confidence=value["speakerConfidence"],
        source_kind=value["sourceKind"],
        source_name=value["sourceName"],
        via=value["via"],
        polarity=value["polarity"],
        content_polarity=value["contentPolarity"],
        said_at=value["saidAt"],
        said_on=None if value["saidOn"] is None else _decode_said_on(value["saidOn"], offsets),
        minor=value["minor"],
        minor_by=value["minorBy"],
        minor_reason=value["minorReason"],
        confidence=value["confidence"],
    )


def _decode_timex(value: Mapping[str, Any], offsets: Offsets) -> Timex:
    return Timex(
        id=value["id"],
        key=value["key"],
        by=value["by"],
        span=offsets.span(value["span"]),
        type=value["type"],
        value=value["value"],
        mod=value["mod"],
        from_=value["from"],
        to=value["to"],
        alternatives=tuple(value["alternatives"]),
        basis=value["basis"],
        confidence=value["confidence"],
    )


def _decode_quantity_measure(value: Mapping[str, Any], offsets: Offsets) -> QuantityMeasure:
    return QuantityMeasure(
        span=offsets.span(value["span"]),
        text=value["text"],
    )


def _decode_quantity_holder(value: Mapping[str, Any], offsets: Offsets) -> QuantityHolder:
    return QuantityHolder(
        span=offsets.span(value["span"]),
        text=value["text"],
    )


def _decode_quantity(value: Mapping[str, Any], offsets: Offsets) -> Quantity:
    return Quantity(
        id=value["id"],
        key=value["key"],
        by=value["by"],
        span=offsets.span(value["span"]),
        value=value["value"],
        range=None if value["range"] is None else (value["range"][0], value["range"][1]),
        kind=value["kind"],
        unit=value["unit"],
        modifier=value["modifier"],
        change=value["change"],
        measure=None if value["measure"] is None else _decode_quantity_measure(value["measure"], offsets),
        holder=None if value["holder"] is None else _decode_quantity_holder(value["holder"], offsets),
        conversion_of=value["conversionOf"],
        statement=value["statement"],
        timex=value["timex"],
        confidence=value["confidence"],
    )


def _decode_poll(value: Mapping[str, Any], offsets: Offsets) -> Poll:
    return Poll(
        id=value["id"],
        key=value["key"],
        by=value["by"],
        shares=tuple(value["shares"]),
        respondents=value["respondents"],
        asked_by=value["askedBy"],
        timex=value["timex"],
        sum=value["sum"],
    )


def _decode_claim(value: Mapping[str, Any], offsets: Offsets) -> Claim:
    return Claim(
        id=value["id"],
        key=value["key"],
        by=value["by"],
        spans=tuple(offsets.span(each) for each in value["spans"]),
        statement=value["statement"],
        checkworthiness=value["checkworthiness"],
        quantities=tuple(value["quantities"]),
        timexes=tuple(value["timexes"]),
        actors=tuple(value["actors"]),
    )


def decode_record(value: Mapping[str, Any], offsets: Offsets) -> Record:
    """A record of the JSON that the program gives, whose spans count UTF-16 code units, which `offsets` turns into places of Python."""
    return Record(
        schema_version=value["schemaVersion"],
        id=value["id"],
        engine=_decode_record_engine(value["engine"], offsets),
        document=_decode_document(value["document"], offsets),
        sentences=tuple(_decode_sentence(each, offsets) for each in value["sentences"]),
        blocks=tuple(_decode_block(each, offsets) for each in value["blocks"]),
        quotations=tuple(_decode_quotation(each, offsets) for each in value["quotations"]),
        turns=tuple(_decode_turn(each, offsets) for each in value["turns"]),
        entries=tuple(_decode_entry(each, offsets) for each in value["entries"]),
        actors=tuple(_decode_actor(each, offsets) for each in value["actors"]),
        statements=tuple(_decode_statement(each, offsets) for each in value["statements"]),
        timexes=tuple(_decode_timex(each, offsets) for each in value["timexes"]),
        quantities=tuple(_decode_quantity(each, offsets) for each in value["quantities"]),
        polls=tuple(_decode_poll(each, offsets) for each in value["polls"]),
        claims=tuple(_decode_claim(each, offsets) for each in value["claims"]),
    )
