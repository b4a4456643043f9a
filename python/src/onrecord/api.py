"""What the server's API takes and gives. Made from its OpenAPI document by `npm run docs`.

Values are the JSON of the API: names as it writes them, and spans in its own UTF-16 code units, `[start, end)`. The words
themselves stand beside them (`exact`); `Client.read_record` gives a record with places of Python.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict
from urllib.parse import quote

from onrecord.api_event import Event

if TYPE_CHECKING:
    from typing_extensions import NotRequired

Span = tuple[int, int]
"""A place as the API gives it: [start, end) in UTF-16 code units."""


class InfoCounts(TypedDict):
    documents: int
    statements: int
    claims: int
    actors: int


class InfoUser(TypedDict):
    name: str
    scope: Literal["read", "review", "admin"]


class Info(TypedDict):
    version: str
    state: str
    """Another word whenever the store holds something else."""
    counts: InfoCounts
    user: InfoUser


class DocumentRowIntake(TypedDict):
    verdict: Literal["ok", "thin", "doubt"]
    reasons: list[str]


class AppearanceIntake(TypedDict):
    verdict: Literal["ok", "thin", "doubt"]
    reasons: list[str]


class Appearance(TypedDict):
    """Where a text stood: with whom, under which headline, on which day."""

    title: str | None
    byline: list[str]
    publisher: str | None
    publishedAt: str | None
    publishedBasis: Literal["given", "json-ld", "meta", "time", "visible", "url", "feed", "front-matter"] | None
    """Where the day was found."""
    url: str | None
    origin: str
    """The file or address it came from."""
    intake: AppearanceIntake
    version: int
    replacedBy: str | None
    """The id of the text that took its place."""
    addedAt: str


class DocumentRowReview(TypedDict):
    accepted: int
    corrected: int
    rejected: int
    added: int


class OutlineVoice(TypedDict):
    actor: str | None
    """The public id; null for unnamed sources, which are one voice."""
    name: str | None
    statements: int
    length: int
    """Characters of the text that are theirs."""


class OutlineStripItem(TypedDict):
    statement: str
    span: Span
    voice: int
    """A place in `voices`."""


class Outline(TypedDict):
    lead: str | None
    """The first sentence that is no heading."""
    length: int
    """Of the text, in UTF-16 code units."""
    ownVoice: float
    """The share of the text that stands in no statement."""
    figures: int
    """How many the reading found."""
    notBefore: str | None
    """Of an undated text the day before which it was not written; null of others."""
    voices: list[OutlineVoice]
    """Who speaks, the loudest first."""
    strip: list[OutlineStripItem]
    """The outermost statements that are not folded, a block a piece, in text order."""


class DocumentRow(TypedDict):
    id: str
    appearance: int
    """The appearance it is seen from."""
    title: str | None
    byline: list[str]
    publisher: str | None
    publishedAt: str | None
    publishedBasis: Literal["given", "json-ld", "meta", "time", "visible", "url", "feed", "front-matter"] | None
    """Where the day was found."""
    url: str | None
    origin: str
    """The file or address it came from."""
    intake: DocumentRowIntake
    version: int
    replacedBy: str | None
    """The id of the text that took its place."""
    language: str
    readAt: str
    engineVersion: str
    statements: int
    folded: int
    """How many of these are folded away."""
    words: int
    appearances: list[Appearance]
    """Where else the text stood."""
    review: DocumentRowReview
    outline: Outline


class Counted(TypedDict):
    """A value that a filter can take, and how many it would leave."""

    value: str
    count: int


class DocumentFacetsSpeaker(TypedDict):
    name: str
    isNamed: bool
    count: int


class DocumentFacets(TypedDict):
    total: int
    statements: int
    publishers: list[Counted]
    speakers: list[DocumentFacetsSpeaker]
    states: list[Counted]
    """to-review, begun, reviewed."""
    months: list[Counted]
    """`YYYY-MM`, in order."""
    undated: int
    words: list[Counted]
    """Statements: quoted, partly, reworded, figure, denied, doubtful."""


class ReadDocumentIntake(TypedDict):
    verdict: Literal["ok", "thin", "doubt"]
    reasons: list[str]


class ReadDocumentReview(TypedDict):
    accepted: int
    corrected: int
    rejected: int
    added: int


class ReadDocumentPlace(TypedDict):
    textHash: str
    series: str | None


class Runtime(TypedDict):
    """What the models ran in. Where a score is in doubt, one text may be read otherwise on another processor or in a browser."""

    name: str
    version: str
    platform: str


class ReviewedRecordEngine(TypedDict):
    version: str
    """Version of the engine."""
    models: dict[str, str]
    """Checksum of each model, by its name."""
    runtime: Runtime | None
    """What the models ran in; null where whoever handed in the session did not say."""


class DocumentPublishedAt(TypedDict):
    value: str | None
    """The day, `YYYY-MM-DD`."""
    basis: Literal["given", "inferred", "none"]
    """Inferred: only bounds are known, from the text; never a guess."""
    notBefore: str | None
    """The latest day that the text speaks of as past: it was not published before."""


class Document(TypedDict):
    """The document as it stands on the record."""

    title: str | None
    """As given."""
    publishedAt: DocumentPublishedAt
    language: str
    """BCP 47; "en" unless told."""
    text: str
    """Exactly as given."""


class Sentence(TypedDict):
    """A sentence, or a heading or item that stands for one, in the order of the text."""

    key: str
    span: Span


class Block(TypedDict):
    """A stretch between line ends that belongs together. Each sentence stands in one."""

    key: str
    span: Span
    kind: Literal["paragraph", "heading", "list-item"]
    sentences: tuple[int, int]
    """The first of its sentences and the one behind its last, by their places in `sentences`."""


class Quotation(TypedDict):
    """A pair of quotation marks with what stands between them, or one mark without its partner; only the outermost."""

    key: str
    span: Span
    """With the marks."""
    inner: Span
    """Without the marks."""
    mark: Literal["double", "single", "guillemet"]
    isClosed: bool
    """False where the closing mark is missing."""
    continuesPrevious: bool
    """Whether it goes on from the quotation before, which a new paragraph broke off."""


class Turn(TypedDict):
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


class Entry(TypedDict):
    """An entry of a live page, as given: what was written at one moment of the day, by somebody of its own."""

    key: str
    span: Span
    """The whole entry, with its time and heading."""
    at: str | None
    """When it was written: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, in the page's own offset; null where only the time of day is known."""
    label: Span | None
    """The line of the text with its time and byline, which is no part of what it says."""
    byline: list[str]
    """Who wrote it, where the entry has a byline of its own."""


class ReviewedActorRole(TypedDict):
    text: str
    span: Span


class Mention(TypedDict):
    """A span that refers to an actor."""

    span: Span
    form: Literal["name", "demonym", "nominal", "pronoun"]
    kind: Literal["person", "organization", "place", "group", "document"]
    """What it is here: a capital may be the city, or the government."""


class ItemReviewNote(TypedDict):
    id: int
    by: str
    at: str
    text: str


class ItemReviewRatingSigned(TypedDict):
    by: str
    at: str


class ItemReviewRating(TypedDict):
    id: int
    by: str
    at: str
    verdict: str
    value: float | None
    best: float | None
    worst: float | None
    signed: ItemReviewRatingSigned | None


class ItemReview(TypedDict):
    """What people said of an item."""

    state: Literal["proposed", "accepted", "corrected", "rejected", "added"]
    by: str | None
    at: str | None
    entries: list[int]
    """The entries in force, by number."""
    before: dict[str, Any] | None
    """What the engine says of the fields people changed."""
    how: Literal["same", "moved", "changed", "ambiguous", "lost"] | None
    """How it was found again for what was said last."""
    joinedInto: str | None
    publicId: str | None
    notes: list[ItemReviewNote]
    isPinned: bool
    rating: ItemReviewRating | None


class ReviewedActor(TypedDict):
    id: str
    key: str
    by: str
    name: str
    """The fullest spelling in the text; states go by one name in every document."""
    kind: Literal["person", "organization", "place", "group", "document"]
    aliases: list[str]
    """Other spellings in this text."""
    roles: list[ReviewedActorRole]
    """Titles before the name and offices between commas beside it."""
    mentions: list[Mention]
    standsFor: str | None
    """The state that a seat of government speaks for ("the Kremlin"), by id, if the text names it."""
    confidence: float | None
    """Null: not measured in this version."""
    review: ItemReview


class SaidOn(TypedDict):
    """When a statement was made."""

    value: str
    """A day or what is coarser, as in TIMEX3: "2031-05-02", "2031-W18", "2031-05", "2031"; never finer than the text."""
    basis: Literal["told", "form", "published"]
    """Told: words of the statement's own clause say so, or those of the one that it goes on from; form: a post's signature or an entry's label; published: nothing tells, and it is the document's own day."""


class ReviewedStatement(TypedDict):
    id: str
    key: str
    by: str
    source: list[Span]
    """The words that name who is responsible for the content."""
    cue: list[Span]
    """The words that say it is attributed ("said", "according to")."""
    content: list[Span]
    """The words attributed; in several pieces where the text breaks them up."""
    mode: Literal["direct", "mixed", "indirect"]
    """Direct: every word of the content in quotation marks, or given as said by the form of the text, as a turn is; indirect: none; mixed: the rest."""
    act: Literal["speech", "belief", "intention", "attitude", "evidence"]
    """What the cue reports: said, thinks, plans to, welcomes, shows."""
    speakers: list[str]
    """Ids of actors; empty where the source is unnamed or the text does not tell. None is better than a wrong one."""
    speakerBy: str | None
    """The rule that tells them: "speakers/named"; null where there are none, and in readings of engines that did not say it."""
    speakerReason: str | None
    """Why these: "named in the source", "same speaker goes on", …"""
    speakerConfidence: float | None
    """How likely this is a statement by these speakers: the share that was right among lines of the same rule that somebody read; null where there are none."""
    sourceKind: Literal["named", "unnamed", "document", "author", "none"]
    """What the source is, whether or not its speakers are known."""
    sourceName: str | None
    """What to call the source in the place of a name where no speaker is known: "Russian authorities", "a police spokesman"; null where there are speakers, or no words for it."""
    via: str | None
    """The statement that reports this one ("The agency says that Moss declared …"), by id; null for the outermost."""
    polarity: Literal["affirmed", "denied", "not-said"]
    """ "Denied that" is denied; "did not say", "no longer says", "declined to comment" are not-said."""
    contentPolarity: Literal["affirmed", "denied"]
    """Denied where the frame negates what is said and the content by itself would say the opposite: "does not believe that …"; else affirmed."""
    saidAt: str | None
    """The timex that says when it was said, by id: in the clause of the cue, or of the statement that it goes on from, or else in a post's signature or the label of a live page's entry."""
    saidOn: SaidOn | None
    """When it was made, and how that is known; null where neither the text nor the document tells."""
    minor: bool
    """Whether it is folded away unless all is asked for: doubtful, or too little to stand on a line of its own. Nothing that a person decided is."""
    minorBy: str | None
    """The rule that folds it: "minor/short"; null where none does."""
    minorReason: str | None
    """Why it is folded, in words: "inner, of the same speaker"; else null."""
    confidence: float | None
    """How likely it is right, calibrated on held-back articles; null where a rule found it without the model."""
    review: ItemReview


ReviewedTimex = TypedDict("ReviewedTimex", {"id": "str", "key": "str", "by": "str", "span": "Span", "type": "Literal[\"DATE\", \"TIME\", \"DURATION\", \"SET\"]", "value": "str", "mod": "str | None", "from": "str | None", "to": "str | None", "alternatives": "list[str]", "basis": "Literal[\"explicit\", \"resolved\", \"inferred\"]", "confidence": "float | None", "review": "ItemReview"})


class ReviewedQuantityMeasure(TypedDict):
    span: Span
    text: str


class ReviewedQuantityHolder(TypedDict):
    span: Span
    text: str


class ReviewedQuantity(TypedDict):
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
    measure: ReviewedQuantityMeasure | None
    """What is measured."""
    holder: ReviewedQuantityHolder | None
    """Whose it is, where the clause says it of something else: the storm in "the storm has winds of 74 mph"."""
    conversionOf: str | None
    """The quantity, by id, that this one gives in another unit: "$5.2m" in "£4m ($5.2m)"."""
    statement: str | None
    """The innermost statement whose content holds it, by id."""
    timex: str | None
    """The time it holds for, by id."""
    confidence: float | None
    """Null: not measured in this version."""
    review: ItemReview


class ReviewedPoll(TypedDict):
    id: str
    key: str
    by: str
    shares: list[str]
    """Ids of quantities."""
    respondents: str | None
    """How many were asked, by quantity id."""
    askedBy: str | None
    """Who asked, by actor id."""
    timex: str | None
    """When, by id."""
    sum: float
    """What the shares add up to, in percent."""
    review: ItemReview


class ReviewedClaim(TypedDict):
    id: str
    key: str
    by: str
    spans: list[Span]
    statement: str | None
    """Whose content it is, by id; null in the document's own voice."""
    checkworthiness: float
    """How much it is worth checking, by the head `claim` of the model: an order, not a probability."""
    quantities: list[str]
    """Ids of the figures in it."""
    timexes: list[str]
    """Ids of the times in it."""
    actors: list[str]
    """Ids of the actors in it."""
    review: ItemReview


class ReviewedRecordReviewNote(TypedDict):
    id: int
    by: str
    at: str
    text: str


class ReviewedRecordReview(TypedDict):
    notes: list[ReviewedRecordReviewNote]
    isPinned: bool


class ReviewedRecord(TypedDict):
    """A record with what people said of it laid over it."""

    schemaVersion: str
    """Version of this form. See schema-versions.md."""
    id: str
    """The document's id: as given to `extract`, or the store's."""
    engine: ReviewedRecordEngine
    document: Document
    sentences: list[Sentence]
    blocks: list[Block]
    quotations: list[Quotation]
    turns: list[Turn]
    entries: list[Entry]
    actors: list[ReviewedActor]
    statements: list[ReviewedStatement]
    timexes: list[ReviewedTimex]
    quantities: list[ReviewedQuantity]
    polls: list[ReviewedPoll]
    claims: list[ReviewedClaim]
    review: ReviewedRecordReview


class JournalEntryTargetItemEvidenceItem(TypedDict):
    role: str
    span: Span
    exact: str
    prefix: str
    suffix: str


class JournalEntryTargetItem(TypedDict):
    type: Literal["item"]
    textHash: str
    series: str | None
    layer: Literal["statements", "actors", "timexes", "quantities", "polls", "claims"]
    itemKey: str
    publishedAt: str | None
    evidence: list[JournalEntryTargetItemEvidenceItem]
    before: dict[str, Any] | None


class JournalEntryTargetDocument(TypedDict):
    type: Literal["document"]
    textHash: str
    series: str | None
    name: str | None
    appearances: NotRequired[list[dict[str, Any]]]


class JournalEntryTargetActorDocumentMention(TypedDict):
    span: Span
    exact: str
    prefix: str
    suffix: str


class JournalEntryTargetActorDocument(TypedDict):
    textHash: str
    series: str | None
    mention: JournalEntryTargetActorDocumentMention | None


class JournalEntryTargetActor(TypedDict):
    type: Literal["actor"]
    side: int
    kind: Literal["person", "organization", "place", "group", "document"]
    name: str
    normalizedName: str
    sense: str
    publicId: str | None
    document: JournalEntryTargetActorDocument | None


class JournalEntryTargetFindingEvidenceItem(TypedDict):
    role: str
    span: Span
    exact: str
    prefix: str
    suffix: str


class JournalEntryTargetFinding(TypedDict):
    type: Literal["finding"]
    textHash: str
    series: str | None
    rule: str
    evidence: list[JournalEntryTargetFindingEvidenceItem]


class JournalEntryTargetConflictPlacesEvidenceItem(TypedDict):
    role: str
    span: Span
    exact: str
    prefix: str
    suffix: str


class JournalEntryTargetConflictPlaces(TypedDict):
    textHash: str
    series: str | None
    layer: Literal["statements", "actors", "timexes", "quantities", "polls", "claims"]
    itemKey: str
    evidence: list[JournalEntryTargetConflictPlacesEvidenceItem]


class JournalEntryTargetConflict(TypedDict):
    type: Literal["conflict"]
    kind: str
    places: tuple[JournalEntryTargetConflictPlaces, JournalEntryTargetConflictPlaces]


class JournalEntryTargetQuestion(TypedDict):
    type: Literal["question"]
    question: str


class JournalEntry(TypedDict):
    id: int
    by: str
    at: str
    reason: str | None
    action: Literal["accept", "reject", "correct", "add", "split", "join", "dismiss", "stands", "rate", "sign", "rename", "pin", "note", "undo", "remove", "apart", "authority"]
    targets: list[JournalEntryTargetItem | JournalEntryTargetDocument | JournalEntryTargetActor | JournalEntryTargetFinding | JournalEntryTargetConflict | JournalEntryTargetQuestion]
    body: dict[str, Any]
    """What the action needs: a patch, a text, a verdict."""
    undoes: int | None
    isInForce: NotRequired[bool]
    """False once it was taken back."""


class OrphanChange(TypedDict):
    before: str
    after: str


class Orphan(TypedDict):
    """Something that was said and has no place in this reading."""

    annotation: JournalEntry
    target: int
    how: Literal["same", "moved", "changed", "ambiguous", "lost"]
    because: str
    changes: list[OrphanChange]
    candidates: list[Span]


class ReadDocument(TypedDict):
    """A document with its record, as people have put it."""

    id: str
    appearance: int
    """The appearance it is seen from."""
    title: str | None
    byline: list[str]
    publisher: str | None
    publishedAt: str | None
    publishedBasis: Literal["given", "json-ld", "meta", "time", "visible", "url", "feed", "front-matter"] | None
    """Where the day was found."""
    url: str | None
    origin: str
    """The file or address it came from."""
    intake: ReadDocumentIntake
    version: int
    replacedBy: str | None
    """The id of the text that took its place."""
    language: str
    readAt: str
    engineVersion: str
    statements: int
    folded: int
    """How many of these are folded away."""
    words: int
    appearances: list[Appearance]
    """Where else the text stood."""
    review: ReadDocumentReview
    place: ReadDocumentPlace
    seen: int
    """The last entry of the journal that is laid over it."""
    etag: str
    """As in the header `ETag`: what `If-Match` takes."""
    record: ReviewedRecord
    orphans: list[Orphan]
    publicIds: dict[str, str]
    """The public id of each actor by its id in the record."""
    outline: Outline


class DocumentSummaryIntake(TypedDict):
    verdict: Literal["ok", "thin", "doubt"]
    reasons: list[str]


class DocumentSummaryReview(TypedDict):
    accepted: int
    corrected: int
    rejected: int
    added: int


class DocumentSummary(TypedDict):
    id: str
    appearance: int
    """The appearance it is seen from."""
    title: str | None
    byline: list[str]
    publisher: str | None
    publishedAt: str | None
    publishedBasis: Literal["given", "json-ld", "meta", "time", "visible", "url", "feed", "front-matter"] | None
    """Where the day was found."""
    url: str | None
    origin: str
    """The file or address it came from."""
    intake: DocumentSummaryIntake
    version: int
    replacedBy: str | None
    """The id of the text that took its place."""
    language: str
    readAt: str
    engineVersion: str
    statements: int
    folded: int
    """How many of these are folded away."""
    words: int
    appearances: list[Appearance]
    """Where else the text stood."""
    review: DocumentSummaryReview


class ItemName(TypedDict):
    layer: Literal["statements", "actors", "timexes", "quantities", "polls", "claims"]
    id: str


class AnnotationRequestSayAccept(TypedDict):
    action: Literal["accept"]
    items: list[ItemName]


class AnnotationRequestSayReject(TypedDict):
    action: Literal["reject"]
    items: list[ItemName]


class AnnotationRequestSayDismiss(TypedDict):
    action: Literal["dismiss"]
    items: list[ItemName]


class AnnotationRequestSayStands(TypedDict):
    action: Literal["stands"]
    items: list[ItemName]


class AnnotationRequestSayJoin(TypedDict):
    action: Literal["join"]
    items: list[ItemName]


PatchPartSpeakerStore = TypedDict("PatchPartSpeakerStore", {"from": "Literal[\"store\"]", "publicId": "str", "name": "str", "kind": "Literal[\"person\", \"organization\", \"place\", \"group\", \"document\"]"})


PatchPartSpeakerNew = TypedDict("PatchPartSpeakerNew", {"from": "Literal[\"new\"]", "name": "str", "kind": "Literal[\"person\", \"organization\", \"place\", \"group\", \"document\"]"})


class PatchPart(TypedDict):
    source: NotRequired[list[Span]]
    cue: NotRequired[list[Span]]
    content: NotRequired[list[Span]]
    mode: NotRequired[Literal["direct", "mixed", "indirect"]]
    act: NotRequired[Literal["speech", "belief", "intention", "attitude", "evidence"]]
    sourceKind: NotRequired[Literal["named", "unnamed", "document", "author", "none"]]
    polarity: NotRequired[Literal["affirmed", "denied", "not-said"]]
    contentPolarity: NotRequired[Literal["affirmed", "denied"]]
    speakers: NotRequired[list[str | PatchPartSpeakerStore | PatchPartSpeakerNew]]
    """Empty: nobody is named."""
    via: NotRequired[str | None]
    """The statement that reports this one, by id."""
    saidAt: NotRequired[str | None]
    """The date, by id."""


Patch1 = TypedDict("Patch1", {"span": "NotRequired[Span]", "type": "NotRequired[Literal[\"DATE\", \"TIME\", \"DURATION\", \"SET\"]]", "value": "NotRequired[str]", "mod": "NotRequired[str | None]", "from": "NotRequired[str | None]", "to": "NotRequired[str | None]"})


class Patch2(TypedDict):
    span: NotRequired[Span]
    value: NotRequired[float | None]
    range: NotRequired[tuple[float, float] | None]
    kind: NotRequired[Literal["money", "percent", "fraction", "count", "ratio", "score", "measure"]]
    unit: NotRequired[str | None]
    modifier: NotRequired[Literal["exact", "about", "over", "under", "at-least", "at-most"]]
    change: NotRequired[Literal["up", "down"] | None]


class Patch3(TypedDict):
    name: NotRequired[str]
    kind: NotRequired[Literal["person", "organization", "place", "group", "document"]]


class Patch4(TypedDict):
    spans: NotRequired[list[Span]]


class AnnotationRequestSayCorrect(TypedDict):
    action: Literal["correct"]
    items: list[ItemName]
    patch: PatchPart | Patch1 | Patch2 | Patch3 | Patch4


SaidStatementSpeakerStore = TypedDict("SaidStatementSpeakerStore", {"from": "Literal[\"store\"]", "publicId": "str", "name": "str", "kind": "Literal[\"person\", \"organization\", \"place\", \"group\", \"document\"]"})


SaidStatementSpeakerNew = TypedDict("SaidStatementSpeakerNew", {"from": "Literal[\"new\"]", "name": "str", "kind": "Literal[\"person\", \"organization\", \"place\", \"group\", \"document\"]"})


class SaidStatement(TypedDict):
    source: NotRequired[list[Span]]
    cue: NotRequired[list[Span]]
    content: list[Span]
    mode: NotRequired[Literal["direct", "mixed", "indirect"]]
    act: NotRequired[Literal["speech", "belief", "intention", "attitude", "evidence"]]
    sourceKind: NotRequired[Literal["named", "unnamed", "document", "author", "none"]]
    polarity: NotRequired[Literal["affirmed", "denied", "not-said"]]
    contentPolarity: NotRequired[Literal["affirmed", "denied"]]
    speakers: NotRequired[list[str | SaidStatementSpeakerStore | SaidStatementSpeakerNew]]
    """Empty: nobody is named."""
    via: NotRequired[str | None]
    """The statement that reports this one, by id."""
    saidAt: NotRequired[str | None]
    """The date, by id."""


class AnnotationRequestSayAdd(TypedDict):
    action: Literal["add"]
    statement: SaidStatement


class AnnotationRequestSaySplit(TypedDict):
    action: Literal["split"]
    items: tuple[ItemName]
    parts: list[SaidStatement]


class AnnotationRequestSayNote(TypedDict):
    action: Literal["note"]
    items: list[ItemName]
    """Empty: of the document as a whole."""
    text: str


class AnnotationRequestSayPin(TypedDict):
    action: Literal["pin"]
    items: list[ItemName]
    isPinned: bool


class AnnotationRequestSayRate(TypedDict):
    action: Literal["rate"]
    items: list[ItemName]
    verdict: str
    value: NotRequired[float | None]
    best: NotRequired[float | None]
    worst: NotRequired[float | None]


class AnnotationRequestSaySign(TypedDict):
    action: Literal["sign"]
    items: tuple[ItemName]
    rating: int


class AnnotationRequest(TypedDict):
    say: AnnotationRequestSayAccept | AnnotationRequestSayReject | AnnotationRequestSayDismiss | AnnotationRequestSayStands | AnnotationRequestSayJoin | AnnotationRequestSayCorrect | AnnotationRequestSayAdd | AnnotationRequestSaySplit | AnnotationRequestSayNote | AnnotationRequestSayPin | AnnotationRequestSayRate | AnnotationRequestSaySign
    reason: NotRequired[str | None]


class AnnotateAnswer(TypedDict):
    entry: JournalEntry
    etag: str


class Claim(TypedDict):
    """A proposition that could be checked: one for every content of an outermost statement that is one, and one for every sentence in the document's own voice."""

    id: str
    key: str
    by: str
    spans: list[Span]
    statement: str | None
    """Whose content it is, by id; null in the document's own voice."""
    checkworthiness: float
    """How much it is worth checking, by the head `claim` of the model: an order, not a probability."""
    quantities: list[str]
    """Ids of the figures in it."""
    timexes: list[str]
    """Ids of the times in it."""
    actors: list[str]
    """Ids of the actors in it."""


class Evidence(TypedDict):
    """Exact words at their place, with a little before and behind."""

    span: Span
    exact: str
    prefix: str
    suffix: str


class ActorReference(TypedDict):
    id: str
    """The public id, over all documents."""
    name: str
    kind: Literal["person", "organization", "place", "group", "document"]


class ClaimHitRatingSigned(TypedDict):
    by: str
    at: str


class ClaimHitRating(TypedDict):
    id: int
    by: str
    at: str
    verdict: str
    value: float | None
    best: float | None
    worst: float | None
    signed: ClaimHitRatingSigned | None


class ClaimHit(TypedDict):
    document: DocumentSummary
    claim: Claim
    evidence: list[Evidence]
    speakers: list[ActorReference]
    """Whose words they are; empty in own voice, and where nobody is known."""
    source: str | None
    """What to call the source where no speaker is known; null in own voice."""
    isOwnVoice: bool
    isInner: bool
    """Whether it stands inside another claim: folded."""
    rating: ClaimHitRating | None
    conflicts: int
    """How many conflicts bear on it: "another value elsewhere"."""


class ClaimDetailRatingSigned(TypedDict):
    by: str
    at: str


class ClaimDetailRating(TypedDict):
    id: int
    by: str
    at: str
    verdict: str
    value: float | None
    best: float | None
    worst: float | None
    signed: ClaimDetailRatingSigned | None


class QuantityMeasure(TypedDict):
    span: Span
    text: str


class QuantityHolder(TypedDict):
    span: Span
    text: str


class Quantity(TypedDict):
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
    conversionOf: str | None
    """The quantity, by id, that this one gives in another unit: "$5.2m" in "£4m ($5.2m)"."""
    statement: str | None
    """The innermost statement whose content holds it, by id."""
    timex: str | None
    """The time it holds for, by id."""
    confidence: float | None
    """Null: not measured in this version."""


Timex = TypedDict("Timex", {"id": "str", "key": "str", "by": "str", "span": "Span", "type": "Literal[\"DATE\", \"TIME\", \"DURATION\", \"SET\"]", "value": "str", "mod": "str | None", "from": "str | None", "to": "str | None", "alternatives": "list[str]", "basis": "Literal[\"explicit\", \"resolved\", \"inferred\"]", "confidence": "float | None"})


class ConflictSide(TypedDict):
    document: str
    layer: Literal["statements", "actors", "timexes", "quantities", "polls", "claims"]
    key: str
    id: str
    """In the record of its document."""
    spans: list[Span]
    words: str
    differing: list[Span]
    """Places of the text that differ from the other side."""
    actor: str | None
    day: str | None


class FoundConflictReason(TypedDict):
    id: str
    answer: Literal["possible", "no"]


class FoundConflictChange(TypedDict):
    how: Literal["replaced", "added", "gone", "moved"]
    what: Literal["negation", "number", "hedge", "filler", "words"]
    quotation: Span
    """In the text of one side."""
    source: Span
    """In the text of the other."""
    isMarked: bool
    """What is gone is marked as left out."""


class FoundConflict(TypedDict):
    id: str
    kind: Literal["figure", "date", "quotation", "denial", "role"]
    sides: tuple[ConflictSide, ConflictSide]
    reasons: list[FoundConflictReason]
    """Why both may be right."""
    wording: str | None
    changes: list[FoundConflictChange]
    """Of a quotation: how its wordings differ."""
    likeness: float
    more: int
    state: Literal["to-review", "stands", "dismissed"]
    by: str | None
    at: str | None
    reason: str | None
    entry: int | None
    """The entry of the journal that says so."""


class Repeat(TypedDict):
    """The same words in several documents, in the order of their days."""

    words: str
    actor: str | None
    first: ConflictSide
    """Of the document that was published first."""
    repeatedBy: list[ConflictSide]


class ClaimDetail(TypedDict):
    document: DocumentSummary
    claim: Claim
    evidence: list[Evidence]
    speakers: list[ActorReference]
    """Whose words they are; empty in own voice, and where nobody is known."""
    source: str | None
    """What to call the source where no speaker is known; null in own voice."""
    isOwnVoice: bool
    isInner: bool
    """Whether it stands inside another claim: folded."""
    rating: ClaimDetailRating | None
    conflicts: int
    """How many conflicts bear on it: "another value elsewhere"."""
    around: Evidence
    """Its sentences, and one before and behind."""
    statement: ReviewedStatement | None
    quantities: list[Quantity]
    timexes: list[Timex]
    review: ItemReview
    elsewhere: list[FoundConflict]
    """What clashes with it in other documents."""
    repeats: list[Repeat]
    """Which other documents quote the same words."""
    documents: dict[str, DocumentSummary]
    """Those of the passages elsewhere, by id."""
    etag: str
    """Of its document."""


class Statement(TypedDict):
    """An attribution relation: a source, a cue that ties it to the content (PARC, PolNeAR)."""

    id: str
    key: str
    by: str
    source: list[Span]
    """The words that name who is responsible for the content."""
    cue: list[Span]
    """The words that say it is attributed ("said", "according to")."""
    content: list[Span]
    """The words attributed; in several pieces where the text breaks them up."""
    mode: Literal["direct", "mixed", "indirect"]
    """Direct: every word of the content in quotation marks, or given as said by the form of the text, as a turn is; indirect: none; mixed: the rest."""
    act: Literal["speech", "belief", "intention", "attitude", "evidence"]
    """What the cue reports: said, thinks, plans to, welcomes, shows."""
    speakers: list[str]
    """Ids of actors; empty where the source is unnamed or the text does not tell. None is better than a wrong one."""
    speakerBy: str | None
    """The rule that tells them: "speakers/named"; null where there are none, and in readings of engines that did not say it."""
    speakerReason: str | None
    """Why these: "named in the source", "same speaker goes on", …"""
    speakerConfidence: float | None
    """How likely this is a statement by these speakers: the share that was right among lines of the same rule that somebody read; null where there are none."""
    sourceKind: Literal["named", "unnamed", "document", "author", "none"]
    """What the source is, whether or not its speakers are known."""
    sourceName: str | None
    """What to call the source in the place of a name where no speaker is known: "Russian authorities", "a police spokesman"; null where there are speakers, or no words for it."""
    via: str | None
    """The statement that reports this one ("The agency says that Moss declared …"), by id; null for the outermost."""
    polarity: Literal["affirmed", "denied", "not-said"]
    """ "Denied that" is denied; "did not say", "no longer says", "declined to comment" are not-said."""
    contentPolarity: Literal["affirmed", "denied"]
    """Denied where the frame negates what is said and the content by itself would say the opposite: "does not believe that …"; else affirmed."""
    saidAt: str | None
    """The timex that says when it was said, by id: in the clause of the cue, or of the statement that it goes on from, or else in a post's signature or the label of a live page's entry."""
    saidOn: SaidOn | None
    """When it was made, and how that is known; null where neither the text nor the document tells."""
    minor: bool
    """Whether it is folded away unless all is asked for: doubtful, or too little to stand on a line of its own. Nothing that a person decided is."""
    minorBy: str | None
    """The rule that folds it: "minor/short"; null where none does."""
    minorReason: str | None
    """Why it is folded, in words: "inner, of the same speaker"; else null."""
    confidence: float | None
    """How likely it is right, calibrated on held-back articles; null where a rule found it without the model."""


class StatementHitReview(TypedDict):
    state: Literal["proposed", "accepted", "corrected", "rejected", "added"]
    by: str | None
    at: str | None


class StatementHitRepeat(TypedDict):
    document: DocumentSummary
    statement: str


class StatementHit(TypedDict):
    document: DocumentSummary
    statement: Statement
    source: list[Evidence]
    cue: list[Evidence]
    content: list[Evidence]
    speakers: list[ActorReference]
    at: str | None
    """When it was said, as coarse as the text tells it, else the day it was published."""
    review: StatementHitReview
    around: Evidence | None
    """Its sentences with others around them, where they were asked for."""
    repeats: list[StatementHitRepeat]
    """Other documents that say it in the same words, where repeats are folded."""


class StatementFacetsSpeaker(TypedDict):
    name: str
    isNamed: bool
    count: int


class StatementFacets(TypedDict):
    total: int
    speakers: list[StatementFacetsSpeaker]
    words: list[Counted]
    """quoted, partly, reworded, figure, denied, doubtful."""


class RegistryActor(TypedDict):
    id: str
    name: str
    kind: Literal["person", "organization", "place", "group", "document"]
    aliases: list[str]
    roles: list[str]
    documents: int
    mentions: int
    statements: int


class Proposal(TypedDict):
    """Two actors that may be one."""

    actors: tuple[ActorReference, ActorReference]
    count: int
    documents: int
    rule: str
    reason: str
    confidence: float


MergePreviewChangingItem = TypedDict("MergePreviewChangingItem", {"document": "DocumentSummary", "statement": "str", "from": "ActorReference", "words": "str"})


class MergePreview(TypedDict):
    actors: list[RegistryActor]
    names: list[str]
    """All names that would be one actor’s."""
    documents: int
    """In how many documents it would stand."""
    statements: int
    changing: list[MergePreviewChangingItem]
    """The statements that would change speaker."""


class ActorDetailName(TypedDict):
    text: str
    mentions: int
    documents: int


class ActorDetailRoleHistoryItem(TypedDict):
    text: str
    documents: int
    firstDay: str | None
    lastDay: str | None
    basis: Literal["documents", "authority"]


class ActorDetailCompanyItem(TypedDict):
    id: str
    """The public id, over all documents."""
    name: str
    kind: Literal["person", "organization", "place", "group", "document"]
    documents: int


class ActorDetailLink(TypedDict):
    names: list[str]
    layer: Literal["found", "accepted"]
    reason: str
    confidence: float | None
    documents: int


class DecisionReferenceDocument(TypedDict):
    textHash: str
    series: str | None
    key: str | None
    mention: Evidence | None


class DecisionReference(TypedDict):
    side: int
    kind: Literal["person", "organization", "place", "group", "document"]
    name: str
    sense: str
    actor: str | None
    witnesses: list[str]
    document: DecisionReferenceDocument | None


class Decision(TypedDict):
    """What somebody decided of who is who."""

    id: int
    action: Literal["join", "split", "apart", "rename", "authority", "undo"]
    by: str
    at: str
    reason: str | None
    references: list[DecisionReference]
    newName: str | None
    undoes: int | None
    isInForce: bool


class ActorDetail(TypedDict):
    id: str
    name: str
    kind: Literal["person", "organization", "place", "group", "document"]
    aliases: list[str]
    roles: list[str]
    documents: int
    mentions: int
    statements: int
    names: list[ActorDetailName]
    roleHistory: list[ActorDetailRoleHistoryItem]
    documentList: list[DocumentSummary]
    company: list[ActorDetailCompanyItem]
    links: list[ActorDetailLink]
    decisions: list[Decision]
    proposals: list[Proposal]


class DecisionDraftJoin(TypedDict):
    action: Literal["join"]
    actors: list[str]
    isStanding: bool


class DecisionDraftSplit(TypedDict):
    action: Literal["split"]
    actors: tuple[str]
    documents: list[str]


class DecisionDraftApart(TypedDict):
    action: Literal["apart"]
    actors: list[str]
    names: list[str] | None


class DecisionDraftRename(TypedDict):
    action: Literal["rename"]
    actors: tuple[str]
    newName: str


class DecisionDraftUndo(TypedDict):
    action: Literal["undo"]
    decision: int


class DecideRequest(TypedDict):
    decision: DecisionDraftJoin | DecisionDraftSplit | DecisionDraftApart | DecisionDraftRename | DecisionDraftUndo
    reason: NotRequired[str | None]


class Voice(TypedDict):
    """An actor that keeps its hue everywhere."""

    hue: int
    """v1 to v6."""
    actor: ActorReference
    isPinned: bool
    """By hand; else one of the most quoted."""


class PinActorRequest(TypedDict):
    isPinned: bool
    reason: NotRequired[str | None]


Coverage = TypedDict("Coverage", {"documents": "int", "bearing": "int", "undated": "int", "from": "str | None", "to": "str | None", "publishers": "list[str]", "lines": "int", "speaking": "list[str]", "silent": "list[str]", "onlyReported": "list[str]"})


class StancePoint(TypedDict):
    """A stance of somebody on a day, with the lines that say so."""

    stance: Literal["for", "against", "conditional"]
    side: Literal["for", "against"]
    day: str | None
    """A day or what is coarser, as in TIMEX3 ("2031-05-02", "2031-05"); null where nothing tells."""
    lines: list[str]
    """Ids of lines."""


class Position(TypedDict):
    """One actor’s stances over time."""

    actor: str
    actorId: str | None
    role: str | None
    source: Literal["named", "poll", "unnamed"]
    moves: int
    """How often the actor moved."""
    stances: list[StancePoint]
    """By day, those without one last."""


class Rung(TypedDict):
    """One of those through whom the words came."""

    name: str | None
    """Who passes it on; null where nobody is named."""
    cue: str | None
    polarity: Literal["affirmed", "denied", "not-said"]


class Citation(TypedDict):
    """Words that somebody said, at their place, on no side."""

    id: str
    """Within this brief: "l1"."""
    actor: str | None
    """Whose words they are: a name, or what the text calls an unnamed source; null in a document's own voice."""
    actorId: str | None
    """The public id of a named actor, of the first where there are more."""
    role: str | None
    source: Literal["named", "poll", "unnamed", "own"]
    """A named actor, those whom a survey asked, an unnamed source, or the document's own voice."""
    words: str
    """The exact words, pieces with " … " between them."""
    document: str
    """The document, by id."""
    paragraph: int
    """Which paragraph of the document, from 1."""
    spans: list[Span]
    isDirect: bool
    """Whether all of the words stand in quotation marks."""
    statement: str | None
    """The statement, by its id in the document's record."""
    day: str | None
    """A day or what is coarser, as in TIMEX3 ("2031-05-02", "2031-05"); null where nothing tells."""
    dayBasis: Literal["told", "form", "published"] | None
    cue: str | None
    chain: list[Rung]
    """Through whom it came, outermost first; empty where the document itself tells it."""
    confidence: float | None
    """How likely it is on the right side, calibrated; null where a rule tells it."""


class Shift(TypedDict):
    """Two stances of one actor on two days that differ."""

    actor: str
    actorId: str | None
    before: StancePoint | None
    """Null where others alone tell of a change."""
    after: StancePoint | None
    pointedOutBy: list[Citation]
    deniedBy: list[Citation]


class ConditionItem(TypedDict):
    words: str
    spans: list[Span]


class Condition(TypedDict):
    """What a stance hangs on, in the words of the text."""

    kind: Literal["condition", "while", "until", "list"]
    words: str
    spans: list[Span]
    told: int | None
    """How many demands there are said to be; null where nobody counts."""
    items: list[ConditionItem]
    """The demands that the text tells."""
    isFull: bool
    """False where fewer demands are told than counted."""


class Share(TypedDict):
    """A share of a survey, and where those stand who gave that answer."""

    value: float
    """In percent."""
    words: str
    spans: list[Span]
    stance: Literal["for", "against", "neither"]


class Line(TypedDict):
    """Words that take a side on the proposition."""

    id: str
    """Within this brief: "l1"."""
    actor: str | None
    """Whose words they are: a name, or what the text calls an unnamed source; null in a document's own voice."""
    actorId: str | None
    """The public id of a named actor, of the first where there are more."""
    role: str | None
    source: Literal["named", "poll", "unnamed", "own"]
    """A named actor, those whom a survey asked, an unnamed source, or the document's own voice."""
    words: str
    """The exact words, pieces with " … " between them."""
    document: str
    """The document, by id."""
    paragraph: int
    """Which paragraph of the document, from 1."""
    spans: list[Span]
    isDirect: bool
    """Whether all of the words stand in quotation marks."""
    statement: str | None
    """The statement, by its id in the document's record."""
    day: str | None
    """A day or what is coarser, as in TIMEX3 ("2031-05-02", "2031-05"); null where nothing tells."""
    dayBasis: Literal["told", "form", "published"] | None
    cue: str | None
    chain: list[Rung]
    """Through whom it came, outermost first; empty where the document itself tells it."""
    confidence: float | None
    """How likely it is on the right side, calibrated; null where a rule tells it."""
    stance: Literal["for", "against", "conditional"]
    """Which list it stands in. A refusal with "while" or "until" is against, its condition beside it."""
    side: Literal["for", "against"]
    """The side it takes once its condition is met."""
    condition: Condition | None
    shares: list[Share]
    """The shares of a survey, in the order of the text; else empty."""
    because: str
    """What decided the stance: a model by its name, or a rule by its id."""
    isMinor: bool
    """Whether the record folds the statement away: shown last."""
    notes: list[str]
    """Fixed words: "given in two wordings", "turned from against"."""


class Figure(TypedDict):
    words: str
    """As the text has it: "52 percent"."""
    value: float | None
    unit: str | None
    what: str | None
    """What it measures, in the words of the text."""
    day: str | None
    """A day or what is coarser, as in TIMEX3 ("2031-05-02", "2031-05"); null where nothing tells."""
    actor: str | None
    """Who says so; null where no source is named."""
    document: str
    paragraph: int
    span: Span
    line: str | None


class ConflictSidePart(TypedDict):
    words: str
    differing: list[Span]
    """Ranges of `words` that differ from the other side."""
    actor: str | None
    document: str
    paragraph: int
    spans: list[Span]
    day: str | None
    """A day or what is coarser, as in TIMEX3 ("2031-05-02", "2031-05"); null where nothing tells."""


class Conflict(TypedDict):
    kind: str
    title: str
    """Fixed words: "one speech, two wordings"."""
    state: Literal["to-review", "stands", "dismissed"]
    sides: list[ConflictSidePart]
    reasons: list[str]
    """Why both may be right, in fixed words."""


class NearQuestion(TypedDict):
    """A question near this one."""

    question: str
    lines: int | None
    note: str | None


class Silent(TypedDict):
    """Somebody whom the passages name, and whose own words are not there."""

    actor: str
    actorId: str | None
    why: Literal["only-reported", "not-said", "named-only"]
    """Words come through others alone; the text says that they did not say; or they are named and say nothing."""
    lines: list[str]
    """Ids of lines."""
    told: list[Citation]
    """Where the text says that they did not say."""


class Unsaid(TypedDict):
    """What the record does not say, in a fixed frame."""

    kind: str
    """Which of the fixed frames: "no-date", "list-not-full", "one-side", …"""
    text: str
    """The frame, filled in."""
    lines: list[str]
    """Ids of lines."""


class BriefDocument(TypedDict):
    id: str
    title: str | None
    publisher: str | None
    publishedAt: str | None
    bears: bool
    """Whether a line of the brief comes from it."""


class AskAnswerMade(TypedDict):
    """The version, and the checksum of each model that had a say."""

    version: str
    models: dict[str, str]


AskAnswer = TypedDict("AskAnswer", {"schemaVersion": "str", "question": "str", "proposition": "str | None", "coverage": "Coverage", "positions": "list[Position]", "shifts": "list[Shift]", "for": "list[Line]", "against": "list[Line]", "conditional": "list[Line]", "listed": "list[Citation]", "figures": "list[Figure]", "conflicts": "list[Conflict]", "near": "list[NearQuestion]", "silent": "list[Silent]", "unsaid": "list[Unsaid]", "documents": "list[BriefDocument]", "made": "AskAnswerMade"})


class SavedQuestionAsked(TypedDict):
    """How it is asked each time."""

    that: str | None
    """What is weighed in the place of what is made of the question."""
    since: str | None
    until: str | None
    publisher: str | None
    actors: list[str]


SavedQuestionCounts = TypedDict("SavedQuestionCounts", {"for": "int", "against": "int", "conditional": "int", "listed": "int", "moved": "int", "documents": "int"})


class SavedQuestion(TypedDict):
    key: int
    question: str
    savedAt: str
    savedBy: str
    answeredAt: str | None
    asked: SavedQuestionAsked
    """How it is asked each time."""
    proposition: str | None
    counts: SavedQuestionCounts | None
    """Of the answer that was given last; null where there is none."""
    isFresh: bool
    """Whether the store holds what it held then."""


class QuestionRequest(TypedDict):
    question: str
    that: NotRequired[str]
    """What to weigh in the place of what is made of the question."""
    since: NotRequired[str]
    until: NotRequired[str]
    publisher: NotRequired[str]
    actors: NotRequired[list[str]]


class AnsweredQuestionBriefMade(TypedDict):
    """The version, and the checksum of each model that had a say."""

    version: str
    models: dict[str, str]


AnsweredQuestionBrief = TypedDict("AnsweredQuestionBrief", {"schemaVersion": "str", "question": "str", "proposition": "str | None", "coverage": "Coverage", "positions": "list[Position]", "shifts": "list[Shift]", "for": "list[Line]", "against": "list[Line]", "conditional": "list[Line]", "listed": "list[Citation]", "figures": "list[Figure]", "conflicts": "list[Conflict]", "near": "list[NearQuestion]", "silent": "list[Silent]", "unsaid": "list[Unsaid]", "documents": "list[BriefDocument]", "made": "AnsweredQuestionBriefMade"})


class News(TypedDict):
    """What is new since it was answered last: ids of lines, and who moved."""

    lines: list[str]
    gone: int
    moved: list[str]


class AnsweredQuestion(TypedDict):
    key: int
    question: str
    savedAt: str
    savedBy: str
    answeredAt: str | None
    brief: AnsweredQuestionBrief
    """What `onrecord ask --json` writes. See docs/reference/brief.md."""
    news: News


class ConflictDetailReason(TypedDict):
    id: str
    answer: Literal["possible", "no"]


class ConflictDetailChange(TypedDict):
    how: Literal["replaced", "added", "gone", "moved"]
    what: Literal["negation", "number", "hedge", "filler", "words"]
    quotation: Span
    """In the text of one side."""
    source: Span
    """In the text of the other."""
    isMarked: bool
    """What is gone is marked as left out."""


ConflictDetailTexts = TypedDict("ConflictDetailTexts", {"document": "DocumentSummary", "text": "str", "from": "int"})


class ConflictDetail(TypedDict):
    id: str
    kind: Literal["figure", "date", "quotation", "denial", "role"]
    sides: tuple[ConflictSide, ConflictSide]
    reasons: list[ConflictDetailReason]
    """Why both may be right."""
    wording: str | None
    changes: list[ConflictDetailChange]
    """Of a quotation: how its wordings differ."""
    likeness: float
    more: int
    state: Literal["to-review", "stands", "dismissed"]
    by: str | None
    at: str | None
    reason: str | None
    entry: int | None
    """The entry of the journal that says so."""
    etag: str
    """As in the header `ETag`: what `If-Match` takes."""
    texts: tuple[ConflictDetailTexts, ConflictDetailTexts]
    """For each side a stretch of its document’s text around the passage, and where in the text it begins."""
    others: list[FoundConflict]
    """What else clashes with either side."""


class SettleRequest(TypedDict):
    action: Literal["stands", "dismiss"]
    reason: NotRequired[str | None]


class DraftText(TypedDict):
    text: str
    format: NotRequired[Literal["text", "markdown"]]
    publishedAt: NotRequired[str]
    against: NotRequired[list[str]]
    """Ids of documents that it is held against."""
    rules: NotRequired[list[str]]
    """Only these, by id."""
    sarif: NotRequired[bool]
    """Give SARIF 2.1.0 in the place of the findings."""


class CheckedDocument(TypedDict):
    """A document that was checked."""

    path: str
    title: str | None
    words: int
    silenced: int
    """How many findings comments, the baseline or a dismissal in the journal silence."""


class FixEdit(TypedDict):
    span: Span
    text: str
    """What stands there afterwards."""


class Fix(TypedDict):
    """What would put it right."""

    title: str
    """What it does: "Take out one “the”"."""
    isSafe: bool
    """Whether `--fix` makes it; else a person has to choose it."""
    edits: list[FixEdit]
    """In text order; they do not overlap."""


class Related(TypedDict):
    """Words that bear a finding out, in the draft or in a source."""

    path: str
    document: str
    """What to call the document: its title, else its path."""
    span: Span
    """In that document's text."""
    exact: str
    """Its exact words."""
    time: NotRequired[str]
    """The time in the recording, "00:12:31", where the document is a transcript."""


class Finding(TypedDict):
    """What a rule found, at its place."""

    rule: str
    """The rule, by id: "quotes/altered"."""
    severity: Literal["error", "warning", "info"]
    path: str
    """The file, as it was named."""
    line: int | None
    """The line of the file as an editor has it, from 1; null in HTML, PDF and DOCX."""
    column: int | None
    """The column, from 1, in UTF-16 code units; null where there is no line."""
    paragraph: int
    """The paragraph of the text, from 1."""
    span: Span
    """In the document's text as ingested."""
    exact: str
    """The words there."""
    message: str
    """What is wrong, in one sentence."""
    why: str
    """Why that matters."""
    fix: NotRequired[Fix]
    related: list[Related]
    fingerprint: str
    """The same as long as rule and words are, whatever is edited elsewhere: what a baseline knows it by."""


class DraftFindings(TypedDict):
    schemaVersion: str
    documents: list[CheckedDocument]
    findings: list[Finding]
    """By document, then in text order."""
    text: str
    """What all spans count in."""


class Rule(TypedDict):
    id: str
    severity: Literal["error", "warning", "info"]
    isFixable: bool
    needs: list[Literal["sources", "store"]]
    title: str
    why: str
    todo: str


class LostEntry(TypedDict):
    """An entry that has no place now."""

    entry: JournalEntry
    target: int | None
    document: str | None
    how: Literal["same", "moved", "changed", "ambiguous", "lost"]
    because: str


class UndoRequest(TypedDict):
    entry: NotRequired[int | None]
    """This one; the last of the person who asks unless told."""
    reason: NotRequired[str | None]


class UndoneEntryTargetItemEvidenceItem(TypedDict):
    role: str
    span: Span
    exact: str
    prefix: str
    suffix: str


class UndoneEntryTargetItem(TypedDict):
    type: Literal["item"]
    textHash: str
    series: str | None
    layer: Literal["statements", "actors", "timexes", "quantities", "polls", "claims"]
    itemKey: str
    publishedAt: str | None
    evidence: list[UndoneEntryTargetItemEvidenceItem]
    before: dict[str, Any] | None


class UndoneEntryTargetDocument(TypedDict):
    type: Literal["document"]
    textHash: str
    series: str | None
    name: str | None
    appearances: NotRequired[list[dict[str, Any]]]


class UndoneEntryTargetActorDocumentMention(TypedDict):
    span: Span
    exact: str
    prefix: str
    suffix: str


class UndoneEntryTargetActorDocument(TypedDict):
    textHash: str
    series: str | None
    mention: UndoneEntryTargetActorDocumentMention | None


class UndoneEntryTargetActor(TypedDict):
    type: Literal["actor"]
    side: int
    kind: Literal["person", "organization", "place", "group", "document"]
    name: str
    normalizedName: str
    sense: str
    publicId: str | None
    document: UndoneEntryTargetActorDocument | None


class UndoneEntryTargetFindingEvidenceItem(TypedDict):
    role: str
    span: Span
    exact: str
    prefix: str
    suffix: str


class UndoneEntryTargetFinding(TypedDict):
    type: Literal["finding"]
    textHash: str
    series: str | None
    rule: str
    evidence: list[UndoneEntryTargetFindingEvidenceItem]


class UndoneEntryTargetConflictPlacesEvidenceItem(TypedDict):
    role: str
    span: Span
    exact: str
    prefix: str
    suffix: str


class UndoneEntryTargetConflictPlaces(TypedDict):
    textHash: str
    series: str | None
    layer: Literal["statements", "actors", "timexes", "quantities", "polls", "claims"]
    itemKey: str
    evidence: list[UndoneEntryTargetConflictPlacesEvidenceItem]


class UndoneEntryTargetConflict(TypedDict):
    type: Literal["conflict"]
    kind: str
    places: tuple[UndoneEntryTargetConflictPlaces, UndoneEntryTargetConflictPlaces]


class UndoneEntryTargetQuestion(TypedDict):
    type: Literal["question"]
    question: str


class UndoneEntryAboutDocument(TypedDict):
    id: str
    """Its newest version."""
    layer: str | None
    item: str | None
    """In the record as it is read now."""
    etagBefore: str
    """What the document was before."""
    etag: str


class UndoneEntryAbout(TypedDict):
    """Where what was taken back can be seen."""

    document: UndoneEntryAboutDocument | None
    actor: str | None
    """The public id."""
    conflict: str | None


class UndoneEntry(TypedDict):
    """The entry that takes another back, and what that one was about."""

    id: int
    by: str
    at: str
    reason: str | None
    action: Literal["accept", "reject", "correct", "add", "split", "join", "dismiss", "stands", "rate", "sign", "rename", "pin", "note", "undo", "remove", "apart", "authority"]
    targets: list[UndoneEntryTargetItem | UndoneEntryTargetDocument | UndoneEntryTargetActor | UndoneEntryTargetFinding | UndoneEntryTargetConflict | UndoneEntryTargetQuestion]
    body: dict[str, Any]
    """What the action needs: a patch, a text, a verdict."""
    undoes: int | None
    isInForce: NotRequired[bool]
    """False once it was taken back."""
    about: UndoneEntryAbout
    """Where what was taken back can be seen."""


class ReadRequestInput(TypedDict):
    text: str
    """A pasted article."""
    title: NotRequired[str]
    publisher: NotRequired[str]
    replaces: NotRequired[str]
    """The document, by id, that this is a new version of."""
    publishedAt: NotRequired[str]


class ReadRequestInput1(TypedDict):
    url: str


class ReadRequestInput2(TypedDict):
    name: str
    """The file’s name, which tells its kind."""
    base64: str
    """The file’s bytes."""
    replaces: NotRequired[str]


class ReadRequest(TypedDict):
    inputs: list[ReadRequestInput | ReadRequestInput1 | ReadRequestInput2]
    publishedAt: NotRequired[str]
    """The day of what bears none itself."""


class ReadItemDocumentIntake(TypedDict):
    verdict: Literal["ok", "thin", "doubt"]
    reasons: list[str]


class ReadItemDocument(TypedDict):
    id: str
    status: Literal["waiting", "reading", "added", "another-appearance", "new-version", "read-again", "unchanged", "failed"]
    title: str | None
    previous: str | None
    """The version before, by id."""
    statements: int | None
    """Null where it was in the store already."""
    folded: int | None
    speakers: list[str]
    intake: ReadItemDocumentIntake
    orphans: int
    """Corrections that have no place in this version."""


class ProblemIssue(TypedDict):
    path: str
    message: str


class Problem(TypedDict):
    """RFC 9457, with a code of docs/reference/errors.md."""

    type: str
    """Where the code is explained."""
    title: str
    """What the code means, the same for every problem of it."""
    status: int
    detail: str
    """What is wrong here."""
    code: Literal["annotation-conflict", "annotation-invalid", "archive-failed", "authority-invalid", "bad-argument", "bad-json", "bad-document", "bad-encoding", "baseline-invalid", "binary-file", "captions-failed", "config-invalid", "data-damaged", "decision-conflict", "empty-input", "feed-failed", "fetch-failed", "file-not-found", "file-unreadable", "fix-refused", "git-failed", "gzip-failed", "internal-error", "model-damaged", "line-too-long", "no-article", "no-runtime", "no-such-conflict", "no-such-decision", "no-such-rule", "no-such-document", "ambiguous-actor", "ambiguous-document", "no-such-actor", "no-stance-model", "nested-too-deep", "parser-ended", "pdf-failed", "docx-failed", "store-busy", "store-failed", "store-full", "store-gone", "store-newer", "store-not-a-database", "store-readonly", "text-too-long", "took-too-long", "took-too-much-memory", "unclear-question", "unknown-format", "address-refused", "host-refused", "method-refused", "no-such-address", "no-such-item", "no-such-question", "no-such-read", "not-acceptable", "not-allowed", "not-signed", "origin-refused", "precondition-failed", "precondition-required", "request-invalid", "request-too-large", "too-many-requests", "token-needed", "type-refused", "usage"]
    input: str | None
    place: str | None
    remedy: str | None
    """What to do about it."""
    issues: NotRequired[list[ProblemIssue]]
    """Of a request: each field at fault."""


class ReadItem(TypedDict):
    """What becomes of one input."""

    name: str
    """The file’s name, the address, or the title of a pasted text."""
    status: Literal["waiting", "reading", "added", "another-appearance", "new-version", "read-again", "unchanged", "failed"]
    documents: list[ReadItemDocument]
    """One file may hold several, as a feed does."""
    problems: list[Problem]


class Read(TypedDict):
    """A reading that was asked for."""

    id: str
    state: Literal["running", "done", "stopped", "failed"]
    by: str
    startedAt: str
    endedAt: str | None
    fraction: float
    items: list[ReadItem]
    problem: Problem | None
    """Where the reading as a whole failed."""


class RereadRequest(TypedDict):
    documents: Literal["stale"] | list[str]
    """Ids, or all that another engine read."""


def _segment(value: str) -> str:
    """A value as one segment of an address."""
    return quote(value, safe="")


class Operations(ABC):
    """A method for every operation of the API, under its name there."""

    @abstractmethod
    def _ask(self, method: str, path: str, query: Mapping[str, Any], body: Any = None, if_match: str | None = None) -> Any:
        """Asks once, and gives the JSON of the answer."""

    @abstractmethod
    def _list(self, path: str, query: Mapping[str, Any]) -> Iterator[Any]:
        """The items of all pages, each page asked for when it is needed."""

    @abstractmethod
    def _follow(self, path: str) -> Iterator[Event]:
        """The events of a stream."""

    @abstractmethod
    def _lines(self, path: str, query: Mapping[str, Any]) -> Iterator[str]:
        """The lines of an answer that is not JSON."""

    def read_info(self) -> Info:
        """What the store holds, who asks, and what they may do. Scope: read."""
        return self._ask("GET", "/api", {})

    def follow_changes(self) -> Iterator[Event]:
        """What changes in the store from now on, by whomever, as server-sent events: change. Scope: read."""
        return self._follow("/api/events")

    def list_documents(self, *, q: str | None = None, publisher: str | None = None, speaker: str | None = None, since: str | None = None, until: str | None = None, state: Literal["to-review", "begun", "reviewed"] | None = None, words: Literal["quoted", "partly", "reworded", "figure", "denied", "doubtful"] | None = None, sort: Literal["newest", "added"] | None = None, page_size: int | None = None) -> Iterator[DocumentRow]:
        """Documents, the newest first, with what a row of the library draws. Scope: read.

        q: Words that title and text hold; "words in quotation marks" stand together.

        speaker: Words of the name of somebody who speaks in it.

        words: Only documents with such a statement."""
        return self._list("/api/documents", {"q": q, "publisher": publisher, "speaker": speaker, "since": since, "until": until, "state": state, "words": words, "sort": sort, "limit": page_size})

    def count_documents(self, *, q: str | None = None, publisher: str | None = None, speaker: str | None = None, since: str | None = None, until: str | None = None, state: Literal["to-review", "begun", "reviewed"] | None = None, words: Literal["quoted", "partly", "reworded", "figure", "denied", "doubtful"] | None = None) -> DocumentFacets:
        """How many documents each value of each filter would leave. Scope: read.

        q: Words that title and text hold; "words in quotation marks" stand together.

        speaker: Words of the name of somebody who speaks in it.

        words: Only documents with such a statement."""
        return self._ask("GET", "/api/documents/facets", {"q": q, "publisher": publisher, "speaker": speaker, "since": since, "until": until, "state": state, "words": words})

    def read_document(self, id: str) -> ReadDocument:
        """A document with its text and record, what people said of it laid over it. Scope: read."""
        return self._ask("GET", f"/api/documents/{_segment(id)}", {})

    def remove_document(self, id: str, *, reason: str | None = None) -> None:
        """Takes a document out of the store; the journal keeps that it was there. Scope: admin."""
        self._ask("DELETE", f"/api/documents/{_segment(id)}", {"reason": reason})

    def list_document_journal(self, id: str) -> list[JournalEntry]:
        """What was said of a document and of its other versions, oldest first. Scope: read."""
        return self._ask("GET", f"/api/documents/{_segment(id)}/journal", {})["items"]

    def list_versions(self, id: str) -> list[DocumentSummary]:
        """Every version of the document that a text is one of, the newest first. Scope: read."""
        return self._ask("GET", f"/api/documents/{_segment(id)}/versions", {})["items"]

    def annotate(self, id: str, body: AnnotationRequest, *, if_match: str = "*") -> AnnotateAnswer:
        """Says something of items of a document: accept, reject, correct, add, split, join, note, rate, sign. Scope: review."""
        return self._ask("POST", f"/api/documents/{_segment(id)}/annotations", {}, body, if_match)

    def list_claims(self, *, q: str | None = None, set: Literal["all", "figures", "own", "conflict", "unrated"] | None = None, speaker: str | None = None, document: str | None = None, inner: bool | None = None, page_size: int | None = None) -> Iterator[ClaimHit]:
        """Claims, those most worth checking first. Scope: read.

        speaker: The public id of who says it.

        inner: Also claims inside other claims."""
        return self._list("/api/claims", {"q": q, "set": set, "speaker": speaker, "document": document, "inner": inner, "limit": page_size})

    def read_claim(self, id: str, claim: str) -> ClaimDetail:
        """A claim in its sentence, with who says it, its figures and dates, and what other documents have of it. Scope: read."""
        return self._ask("GET", f"/api/documents/{_segment(id)}/claims/{_segment(claim)}", {})

    def read_claim_review(self, id: str, claim: str) -> dict[str, Any]:
        """The ClaimReview of a claim, of a signed rating alone, as schema.org has it. Scope: read."""
        return self._ask("GET", f"/api/documents/{_segment(id)}/claims/{_segment(claim)}/claimreview", {})

    def search_statements(self, *, q: str | None = None, speaker: str | None = None, of: str | None = None, since: str | None = None, until: str | None = None, publisher: str | None = None, words: Literal["quoted", "partly", "reworded", "figure", "denied", "doubtful"] | None = None, all: bool | None = None, sort: Literal["relevance", "date", "speaker", "outlet"] | None = None, repeats: Literal["apart", "folded"] | None = None, context: int | None = None, page_size: int | None = None) -> Iterator[StatementHit]:
        """Statements by words, speaker, subject and day: the best first where words are asked for, else the newest. Scope: read.

        q: Words of content, source, cue or speaker; "in quotation marks" as a phrase.

        of: Only what others say of this person, body or place.

        since: Said or published on this day or later.

        words: How it is said.

        all: Also what is folded, and what people rejected.

        repeats: What other documents say in the same words.

        context: Each in its sentences, with so many before and behind."""
        return self._list("/api/statements", {"q": q, "speaker": speaker, "of": of, "since": since, "until": until, "publisher": publisher, "words": words, "all": all, "sort": sort, "repeats": repeats, "context": context, "limit": page_size})

    def count_statements(self, *, q: str | None = None, speaker: str | None = None, of: str | None = None, since: str | None = None, until: str | None = None, publisher: str | None = None, words: Literal["quoted", "partly", "reworded", "figure", "denied", "doubtful"] | None = None, all: bool | None = None) -> StatementFacets:
        """Who says what such a search finds, and how. Scope: read.

        q: Words of content, source, cue or speaker; "in quotation marks" as a phrase.

        of: Only what others say of this person, body or place.

        since: Said or published on this day or later.

        words: How it is said.

        all: Also what is folded, and what people rejected."""
        return self._ask("GET", "/api/statements/facets", {"q": q, "speaker": speaker, "of": of, "since": since, "until": until, "publisher": publisher, "words": words, "all": all})

    def list_actors(self, *, q: str | None = None, kind: Literal["person", "organization", "place", "group", "document"] | None = None, sort: Literal["documents", "statements", "name"] | None = None, page_size: int | None = None) -> Iterator[RegistryActor]:
        """Actors over all documents, those in most documents first; or those whose name holds words. Scope: read.

        q: Words of the name.

        sort: Not with words: then the most mentioned first."""
        return self._list("/api/actors", {"q": q, "kind": kind, "sort": sort, "limit": page_size})

    def list_proposals(self, *, page_size: int | None = None) -> Iterator[Proposal]:
        """Actors that may be one, the surest first. Scope: read."""
        return self._list("/api/actors/proposals", {"limit": page_size})

    def preview_merge(self, *, actor: list[str] | None = None) -> MergePreview:
        """What would change if actors were found to be one. Scope: read."""
        return self._ask("GET", "/api/actors/merge", {"actor": actor})

    def read_actor(self, id: str) -> ActorDetail:
        """One actor: names, roles, documents, company, why its names are one, what was decided. Scope: read."""
        return self._ask("GET", f"/api/actors/{_segment(id)}", {})

    def list_actor_statements(self, id: str, *, page_size: int | None = None) -> Iterator[StatementHit]:
        """What an actor is on record with, newest first. Scope: read."""
        return self._list(f"/api/actors/{_segment(id)}/statements", {"limit": page_size})

    def decide(self, body: DecideRequest) -> Decision:
        """Decides who is one actor and who is not: join, split, apart, rename, undo. Scope: review."""
        return self._ask("POST", "/api/actors/decisions", {}, body)

    def list_voices(self) -> list[Voice]:
        """The actors that keep a hue everywhere: those that were pinned, then the most quoted. Scope: read."""
        return self._ask("GET", "/api/voices", {})["items"]

    def pin_actor(self, id: str, body: PinActorRequest) -> JournalEntry:
        """Gives an actor a hue of its own everywhere, or takes it away. Scope: review."""
        return self._ask("POST", f"/api/actors/{_segment(id)}/pin", {}, body)

    def ask(self, *, question: str | None = None, that: str | None = None, since: str | None = None, until: str | None = None, publisher: str | None = None, actor: list[str] | None = None) -> AskAnswer:
        """What is said on both sides of a question: its brief, as `onrecord ask --json` writes it. Scope: read.

        that: What to weigh in the place of what is made of the question.

        actor: Public ids: only what they say."""
        return self._ask("GET", "/api/ask", {"question": question, "that": that, "since": since, "until": until, "publisher": publisher, "actor": actor})

    def list_questions(self) -> list[SavedQuestion]:
        """The questions that are followed, with the counts of their last answers. Scope: read."""
        return self._ask("GET", "/api/questions", {})["items"]

    def save_question(self, body: QuestionRequest) -> AnsweredQuestion:
        """Answers a question and follows it. Scope: review."""
        return self._ask("POST", "/api/questions", {}, body)

    def read_question(self, key: str) -> AnsweredQuestion:
        """A question that is followed, answered anew where documents have come since, with what is new. Scope: read."""
        return self._ask("GET", f"/api/questions/{_segment(key)}", {})

    def remove_question(self, key: str) -> None:
        """Follows a question no longer. Scope: review."""
        self._ask("DELETE", f"/api/questions/{_segment(key)}", {})

    def list_conflicts(self, *, kind: Literal["figure", "date", "quotation", "denial", "role"] | None = None, state: Literal["to-review", "stands", "dismissed"] | None = None, document: str | None = None, q: str | None = None, since: str | None = None, until: str | None = None, publisher: str | None = None, page_size: int | None = None) -> Iterator[FoundConflict]:
        """Where documents say of one thing what cannot both be so. Scope: read.

        document: Only those of this document, by id."""
        return self._list("/api/conflicts", {"kind": kind, "state": state, "document": document, "q": q, "since": since, "until": until, "publisher": publisher, "limit": page_size})

    def read_conflict(self, id: str) -> ConflictDetail:
        """One conflict with the texts around its passages. Scope: read."""
        return self._ask("GET", f"/api/conflicts/{_segment(id)}", {})

    def settle_conflict(self, id: str, body: SettleRequest, *, if_match: str = "*") -> JournalEntry:
        """Says of a conflict that it stands, or dismisses it with a reason. Scope: review."""
        return self._ask("POST", f"/api/conflicts/{_segment(id)}/state", {}, body, if_match)

    def check_draft(self, body: DraftText) -> DraftFindings:
        """What an editor should hear of a draft, by itself and against the store. Nothing of it is kept. Scope: read."""
        return self._ask("POST", "/api/check", {}, body)

    def list_rules(self) -> list[Rule]:
        """The rules of check: what each finds, why, and what to do. Scope: read."""
        return self._ask("GET", "/api/rules", {})["items"]

    def list_journal(self, *, by: str | None = None, page_size: int | None = None) -> Iterator[JournalEntry]:
        """What people said, newest first. Scope: read.

        by: Only what this person said."""
        return self._list("/api/journal", {"by": by, "limit": page_size})

    def list_lost(self, *, document: str | None = None) -> list[LostEntry]:
        """What was said and has no place now. Scope: read."""
        return self._ask("GET", "/api/journal/lost", {"document": document})["items"]

    def undo(self, body: UndoRequest) -> UndoneEntry:
        """Takes an entry of the journal back: this one, or the last of the person who asks. Scope: review."""
        return self._ask("POST", "/api/journal/undo", {}, body)

    def start_read(self, body: ReadRequest) -> Read:
        """Reads files, pasted texts and addresses into the store. JSON, or a form with fields `file`, `text`, `url`. Scope: review."""
        return self._ask("POST", "/api/reads", {}, body)

    def list_reads(self) -> list[Read]:
        """Readings that run, and the last ones, newest first. Scope: read."""
        return self._ask("GET", "/api/reads", {})["items"]

    def start_reread(self, body: RereadRequest) -> Read:
        """Reads stored texts again, as far as this engine has not. Scope: review."""
        return self._ask("POST", "/api/rereads", {}, body)

    def read_read(self, id: str) -> Read:
        """How far a reading is. Scope: read."""
        return self._ask("GET", f"/api/reads/{_segment(id)}", {})

    def stop_read(self, id: str) -> None:
        """Stops a reading; what is read already stays. Scope: review."""
        self._ask("DELETE", f"/api/reads/{_segment(id)}", {})

    def follow_read(self, id: str) -> Iterator[Event]:
        """A reading as it goes on, as server-sent events: item, progress, end. Goes on behind `Last-Event-ID`. Scope: read."""
        return self._follow(f"/api/reads/{_segment(id)}/events")

    def export(self, *, format: Literal["jsonl", "csv", "training"] | None = None, table: Literal["statements", "figures", "claims", "actors"] | None = None, document: list[str] | None = None, all: bool | None = None) -> Iterator[str]:
        """Records for other programs, as `onrecord export` writes them. Scope: read.

        table: What csv has rows of.

        document: Ids; all of them unless told.

        all: Also what is folded, and what people rejected."""
        return self._lines("/api/export", {"format": format, "table": table, "document": document, "all": all})
