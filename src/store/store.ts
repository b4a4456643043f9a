import type { DocumentPassages, PassageQuery } from '../ask/find/passage-query.ts';
import type { AskedPassage, Passage } from '../ask/passage.ts';
import type { AskedRecords } from '../ask/position/find-voices.ts';
import type { SavedAnswer, SavedQuestion } from '../ask/saved/saved-question.ts';
import type { AnnotationDraft } from '../review/annotation.ts';
import type { TextPlace } from '../review/create-target.ts';
import type { AppliedAnnotations, ItemReview, Orphan, ReviewedRecord, ReviewState } from '../review/reviewed-record.ts';
import type { EngineIdentity } from '../rows/reading-hash.ts';
import type { ActorKind } from '../schema/actor.ts';
import type { DocumentInput } from '../schema/document.ts';
import type { Intake, LineMap, PublishedBasis, TimeMap } from '../schema/intake.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import type { Evidence } from '../text/evidence.ts';
import type { HowFound } from '../text/found-evidence.ts';
import type { Authority } from './authority.ts';
import type { Decision, DecisionAction, DecisionDraft, DecisionMaker, DecisionReference } from './decision.ts';
import type { JournalEntry, JournalQuery, Seen } from './journal/journal-entry.ts';
import type { QuestionDraft } from './questions/save-question.ts';

export type { EngineIdentity, Evidence };

/** A document on its way into the store: what the engine reads, and where it came from. */
export interface DocumentToStore extends DocumentInput {
  /** A path, a URL, or "-" for standard input, with the part of it ("feed.xml#3", "news.jsonl:12"). */
  readonly origin: string;
  /** Lower-case hex SHA-256 of the text. */
  readonly textHash: string;
  /** Where the day was found. */
  readonly publishedBasis?: PublishedBasis;
  /** Whether the text can be trusted to be the document; absent is as good as ok. */
  readonly intake?: Intake;
  readonly lines?: LineMap;
  /** When in a recording it is said, of transcripts with times. */
  readonly times?: TimeMap;
}

/** A document before it is read: what the store knows of it already is filled in. */
export interface PreparedDocument {
  readonly document: DocumentToStore;
  /** Does the store hold a reading of this text with everything that this engine would see? */
  readonly isRead: boolean;
}

/** Why a text that the store held was read again. */
export type ReadAgainReason =
  | 'date given'
  | 'another date'
  | 'another title'
  | 'another publisher'
  | 'another language'
  | 'other turns'
  | 'another engine'
  | 'another model';

export type Addition =
  /** The text was not in the store. */
  | { readonly status: 'added'; readonly id: string; readonly version: 1 }
  /** The text was there, but stood somewhere else; what it says is on the record once. */
  | { readonly status: 'another-appearance'; readonly id: string; readonly version: 1 }
  /** Another text stood at this URL (or, without one, in this file) before; both stay. */
  | { readonly status: 'new-version'; readonly id: string; readonly version: number; readonly previous: string }
  /** The text stood there before, and was read by another engine or with other knowledge of it; its record was replaced. */
  | {
      readonly status: 'read-again';
      readonly id: string;
      readonly version: number;
      readonly because: readonly ReadAgainReason[];
    }
  /** The text stands in the store as it was given, read by this engine. */
  | { readonly status: 'unchanged'; readonly id: string; readonly version: number };

/** Where a text stood: with whom, under which headline, on which day. */
export interface Appearance {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** Where the day was found; null where there is none, and for what was stored before this was kept. */
  readonly publishedBasis: PublishedBasis | null;
  readonly url: string | null;
  readonly origin: string;
  readonly intake: Intake;
  readonly version: number;
  /** The id of the text that took its place, or null where it still stands there. */
  readonly replacedBy: string | null;
  /** ISO 8601. */
  readonly addedAt: string;
}

/** A stored text, seen from one of its appearances: the one that was asked for, else the principal one. */
export interface DocumentSummary extends Omit<Appearance, 'addedAt'> {
  readonly id: string;
  /** The appearance that it is seen from, by the store's number. */
  readonly appearance: number;
  readonly language: string;
  readonly readAt: string;
  readonly engineVersion: string;
  readonly statements: number;
  /** How many of them are folded away. */
  readonly folded: number;
  readonly words: number;
  /** Where else the text stood. */
  readonly appearances: readonly Appearance[];
  /** How many of its statements people accepted, put right, refused, and added. */
  readonly review: ReviewCounts;
}

export type ReviewCounts = Readonly<Record<Exclude<ReviewState, 'proposed'>, number>>;

export interface StoredDocument extends DocumentSummary {
  /** Which lines of the file the text came from; null where the file has none (a page, a PDF), or they were not kept. */
  readonly lines: LineMap | null;
  /** When in a recording the text is said; null where it is no transcript with times, or they were not kept. */
  readonly times: TimeMap | null;
  readonly record: OnRecord;
}

/** A stored document as people have put it. */
export interface ReviewedDocument extends Omit<StoredDocument, 'record'> {
  readonly record: ReviewedRecord;
  /** The text's hash and the series that entries about it name. */
  readonly place: TextPlace;
  /** What was said of it and has no place in this reading. */
  readonly orphans: readonly Orphan[];
  /** The last entry of the journal that is laid over it: what somebody who sees it has seen. */
  readonly seen: Seen;
}

/** What was said of the items of a stored text, and how it was found again there. */
export interface FoundAnnotations {
  readonly found: AppliedAnnotations['found'];
  readonly orphans: number;
}

/** An entry that has no place now: in no reading of the text, or because the text is gone. */
export interface LostEntry {
  readonly entry: JournalEntry;
  /** Which of the entry's targets, from 0; null for all of them. */
  readonly target: number | null;
  /** The text where it was looked for; null where the store has none any more. */
  readonly document: string | null;
  readonly how: HowFound;
  readonly because: string;
}

export interface DocumentQuery {
  /** Words that title and text must hold; as in `StatementQuery`. */
  readonly words?: string;
  readonly limit?: number;
  /** So many are left out before the first. */
  readonly offset?: number;
  /** First and last day of publication, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** Words of a publisher's name, any case. */
  readonly publisher?: string;
  /** Words of the name of somebody who speaks in it. */
  readonly speaker?: string;
  /** Only those with a statement of this kind. */
  readonly how?: StatementHow;
  /** How far people are with it. */
  readonly progress?: ReviewProgress;
  /** The newest by publication first unless told; those without a day come last. */
  readonly sort?: 'newest' | 'added';
  /** Also versions that were replaced. */
  readonly withReplaced?: boolean;
  /** Only texts whose intake was thin or in doubt, each seen from where it was. */
  readonly isInDoubt?: boolean;
}

/** What a statement is found by besides its words. */
export const STATEMENT_HOWS = ['quoted', 'partly', 'reworded', 'figure', 'denied', 'doubtful'] as const;
export type StatementHow = (typeof STATEMENT_HOWS)[number];

/** Nothing judged yet; some of it; as many statements as are shown. */
export const REVIEW_PROGRESS = ['to-review', 'begun', 'reviewed'] as const;
export type ReviewProgress = (typeof REVIEW_PROGRESS)[number];

/** How many documents a query finds, and how they lie. */
export interface DocumentCounts {
  readonly documents: number;
  readonly statements: number;
  readonly undated: number;
  /** The most frequent first. */
  readonly publishers: readonly { readonly value: string; readonly count: number }[];
  /** `YYYY-MM`, in order. */
  readonly months: readonly { readonly value: string; readonly count: number }[];
  readonly progress: Readonly<Record<ReviewProgress, number>>;
}

/** What a list draws of a document besides its summary. */
export interface DocumentOutline {
  /** The first sentence of a paragraph. */
  readonly lead: string | null;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  /** How many the reading found. */
  readonly figures: number;
  /** Of a text without a day the one before which it was not written; null of others. */
  readonly notBefore: string | null;
  /** The outermost statements that are neither folded nor refused, in text order, with whoever speaks first in each. */
  readonly statements: readonly {
    readonly id: string;
    readonly content: readonly Span[];
    readonly speaker: { readonly id: string; readonly name: string } | null;
  }[];
}

/** A claim as a list shows it. */
export interface ListedClaim extends ClaimHit {
  /** Whose words it is, by the actors of the document, as people have put it; empty in its own voice, and where nobody is known. */
  readonly speakers: StatementHit['speakers'];
  /** What to call the source where no speaker is known. */
  readonly source: string | null;
  /** Whether all its words stand in a longer claim. */
  readonly isInner: boolean;
  readonly isRated: boolean;
}

export interface ClaimQuery {
  readonly words?: string;
  /** Only those with figures; in the document's own voice; that nobody has rated. */
  readonly set?: 'figures' | 'own' | 'unrated';
  /** Only those that are, hold or stand in one of these items, by document and id. */
  readonly items?: readonly { readonly document: string; readonly id: string }[];
  /** Who says it, by public id. */
  readonly speaker?: string;
  /** One document, by id. */
  readonly document?: string;
  /** Also claims inside other claims. */
  readonly withInner?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

export interface StatementQuery {
  /** Words that content, source, cue and the speakers' names must hold between them ("quoted words" as a phrase); null for every statement. */
  readonly words: string | null;
  /** Words of a speaker's name or alias, any case; or of a source. */
  readonly speaker?: string;
  /** Words of a name: only what others say that names whom they mean. */
  readonly of?: string;
  /** First and last day, `YYYY-MM-DD`, of when it was said, or else published; a month or a year matches if it has one of them. */
  readonly from?: string;
  readonly to?: string;
  /** Words of the publisher's name, any case. */
  readonly publisher?: string;
  readonly how?: StatementHow;
  readonly limit?: number;
  /** So many are left out before the first. */
  readonly offset?: number;
  /** Also versions that were replaced. */
  readonly withReplaced?: boolean;
  /** Also statements that people refused. */
  readonly withRejected?: boolean;
  /** Also statements that are folded away. */
  readonly withFolded?: boolean;
  /** The best first unless told; by speaker and by outlet in the order of their names. */
  readonly sort?: 'relevance' | 'date' | 'speaker' | 'outlet';
  /** Takes what other documents say in the same words as repeats of the first. */
  readonly foldRepeats?: boolean;
  /** Gives the sentences of each with so many before and behind. */
  readonly context?: number;
}

/** One statement found, with the document it stands in. */
export interface StatementHit {
  readonly document: DocumentSummary;
  readonly statement: OnRecord['statements'][number];
  readonly source: readonly Evidence[];
  readonly cue: readonly Evidence[];
  readonly content: readonly Evidence[];
  readonly speakers: readonly { readonly id: string; readonly name: string; readonly kind: ActorKind }[];
  /** When it was said, as coarse as the text tells it (a day, a month, a year), else the day it was published, else null. */
  readonly at: string | null;
  /** What people made of it, and who said so last, and when. */
  readonly review: Pick<ItemReview, 'state' | 'by' | 'at'>;
  /** Its sentences with others around them; null where none were asked for. */
  readonly around: Evidence | null;
  /** Other documents that say it in the same words, where repeats were to be folded. */
  readonly repeats: readonly { readonly document: DocumentSummary; readonly statement: string }[];
}

/** Who says what a query finds: an actor over all documents, or what texts call a source that they do not name. */
export interface SpeakerGroup {
  readonly name: string;
  readonly isNamed: boolean;
  readonly statements: number;
  /** The best of them, as many as were asked for. */
  readonly hits: readonly StatementHit[];
}

export interface GroupLimits {
  /** So many speakers. */
  readonly groups: number;
  /** So many statements of each; none unless told. */
  readonly each?: number;
}

/** One claim found, with the document it stands in. */
export interface ClaimHit {
  readonly document: DocumentSummary;
  readonly claim: OnRecord['claims'][number];
  readonly evidence: readonly Evidence[];
}

/** An actor over all documents; what is counted stands in the newest versions. */
export interface RegistryActor {
  /** Drawn once and kept ("a7k3m9q2"). Ids of actors that were found to be this one mean it too, as long as they are one. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly documents: number;
  readonly mentions: number;
  readonly statements: number;
}

/** Everything that an analyst asks of one actor; what is counted stands in the newest versions. */
export interface ActorDetails extends RegistryActor {
  /** How the documents write the name, the most frequent first. */
  readonly names: readonly {
    readonly text: string;
    readonly mentions: number;
    readonly documents: number;
  }[];
  /** What the documents, or an authority file, call the actor, in order of the first day. */
  readonly roleHistory: readonly {
    readonly text: string;
    readonly documents: number;
    readonly firstDay: string | null;
    readonly lastDay: string | null;
    readonly basis: 'documents' | 'authority';
  }[];
  /** Newest first. */
  readonly documentList: readonly DocumentSummary[];
  /** Who is named in the same documents most often. */
  readonly company: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: ActorKind;
    readonly documents: number;
  }[];
  /** Why several names are one actor. */
  readonly links: readonly ActorLink[];
  /** What people decided of it. */
  readonly decisions: readonly Decision[];
  readonly proposals: readonly Proposal[];
}

/** One reason why names are one actor. */
export interface ActorLink {
  readonly names: readonly string[];
  /** "found" by a rule of the engine, or "accepted" from a person or a file. */
  readonly layer: 'found' | 'accepted';
  readonly reason: string;
  /** Of found ones: how often such a link is right. */
  readonly confidence: number | null;
  /** Of how many documents it brings the actors together. */
  readonly documents: number;
}

/** Two actors that may be one; nothing is merged before somebody accepts it. */
export interface Proposal {
  /** First who has less of a name, or fewer documents. */
  readonly actors: readonly [one: ProposedActor, other: ProposedActor];
  /** How many actors of the first name it is about: each document may have one of its own. */
  readonly count: number;
  /** In how many documents those stand. */
  readonly documents: number;
  readonly rule: string;
  readonly reason: string;
  readonly confidence: number;
}

export interface ProposedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
}

export interface ActorQuery {
  readonly kind?: ActorKind;
  readonly limit?: number;
  /** So many are left out before the first. */
  readonly offset?: number;
  /** In most documents first, unless told. */
  readonly sort?: 'documents' | 'statements' | 'name';
}

export interface ProposalQuery {
  /** Only those of this actor. */
  readonly actor?: string;
  readonly limit?: number;
}

export interface RebuildOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** An entry of the registry in words: a name in all documents, or one actor of one document. */
export interface ExportedEntry {
  readonly name: string;
  readonly kind: ActorKind;
  /** Tells entries of one name apart; "" where there is one. */
  readonly sense: string;
  /** The text and the actor's key there, of an entry of one document. */
  readonly document: string | null;
  readonly key: string | null;
}

export interface ExportedActor {
  readonly type: 'actor';
  readonly name: string;
  readonly kind: ActorKind;
  readonly entries: readonly (ExportedEntry & {
    readonly names: readonly string[];
    /** Ids of texts. */
    readonly documents: readonly string[];
  })[];
  /** Links that were found of its entries to others behind them in the order of the export, whether in this actor or not. */
  readonly links: readonly {
    readonly one: ExportedEntry;
    readonly other: ExportedEntry;
    readonly rule: string;
    readonly confidence: number;
    readonly isAutomatic: boolean;
    readonly reason: string;
  }[];
}

export interface ExportedDecision {
  readonly type: 'decision';
  readonly action: DecisionAction;
  readonly reason: string | null;
  readonly newName: string | null;
  readonly references: readonly Omit<DecisionReference, 'actor'>[];
}

export type ExportedLine = ExportedActor | ExportedDecision;

/** What the newest versions hold. */
export interface StoreCounts {
  readonly documents: number;
  readonly statements: number;
  readonly claims: number;
  readonly actors: number;
}

/**
 * Where records are kept. Every method is one transaction; a kill at any moment leaves whole documents only.
 * Faults come as OnrecordError with a code `store-…`. `store.suite.ts` holds every backend to the same behaviour.
 */
export interface Store {
  /** Tells before a document is read whether it has to be, with what the store knows of it filled in (a date that was given once). */
  prepareReading(document: DocumentToStore, engine: EngineIdentity): Promise<PreparedDocument>;
  /** Puts a document and its record into the store. `readAt` is an ISO 8601 time. */
  addReading(document: DocumentToStore, record: OnRecord, readAt: string): Promise<Addition>;
  /** Keeps where a text stood of which the store holds the reading; null where it does not. */
  addAppearance(document: DocumentToStore, engine: EngineIdentity, at: string): Promise<Addition | null>;
  /** Takes a text out, with its appearances, readings and all that was found in it; the journal keeps that it was there. */
  removeDocument(id: string, maker: DecisionMaker): Promise<void>;
  /** Ids of texts that have a reading by another engine than this one, in the order in which they were added. */
  listStale(engine: EngineIdentity): Promise<readonly string[]>;
  /** What was given for each appearance of a text, so that it can be read again. */
  listGiven(id: string): Promise<readonly DocumentToStore[]>;
  /** Newest first by publication, then by reading; `words` by full-text search in title and text. */
  listDocuments(query?: DocumentQuery): Promise<readonly DocumentSummary[]>;
  /** How many documents such a query finds, and how they lie. */
  countDocuments(query?: DocumentQuery): Promise<DocumentCounts>;
  /** What a list draws of these documents, by id. */
  outlineDocuments(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentOutline>>;
  /** Every version of the document that this text is one of, the newest first. */
  listVersions(id: string): Promise<readonly DocumentSummary[]>;
  /** Documents that a person may mean by this: an id or its beginning, a path or URL or its file name, else words of the title. Newest versions only, unless named by id. */
  findDocuments(reference: string): Promise<readonly DocumentSummary[]>;
  /** One document with its record, exactly as it was added, seen from this appearance or else from its principal one; null if there is none. */
  readDocument(id: string, appearance?: number): Promise<StoredDocument | null>;
  searchStatements(query: StatementQuery): Promise<readonly StatementHit[]>;
  /** How many statements a query finds, whatever its limit. */
  countStatements(query: StatementQuery): Promise<number>;
  /** How many statements of each kind a query finds. */
  countHows(query: StatementQuery): Promise<Readonly<Record<StatementHow, number>>>;
  /** Who says what a query finds, those who say the most first. */
  groupBySpeaker(query: StatementQuery, limits: GroupLimits): Promise<readonly SpeakerGroup[]>;
  /** Claims that hold all the words, those most worth checking first among equally good ones. */
  searchClaims(words: string, limit?: number): Promise<readonly ClaimHit[]>;
  /** Claims, those most worth checking first. */
  listClaims(query: ClaimQuery): Promise<readonly ListedClaim[]>;
  countClaims(query: ClaimQuery): Promise<number>;
  /** Actors whose name or alias is or holds these words, the most mentioned first. */
  findActors(name: string, limit?: number): Promise<readonly RegistryActor[]>;
  /** All actors, those in most documents first. */
  listActors(query?: ActorQuery): Promise<readonly RegistryActor[]>;
  /** What is known of one actor; null if there is none with this id. */
  readActor(id: string): Promise<ActorDetails | null>;
  /** What an actor is on record with, in all documents, oldest first. */
  listStatementsOf(actorId: string): Promise<readonly StatementHit[]>;
  /** The public id of each actor of a text by its id in the record; of texts whose actors the registry has taken in. */
  listPublicIds(documents: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>>;
  /** Merges that were found and wait for somebody to accept or refuse them, the surest first. */
  listProposals(query?: ProposalQuery): Promise<readonly Proposal[]>;
  /**
   * Brings the registry up to date with the texts; whatever asks of actors does so first. Called when many were read, so
   * that nobody waits later. Portions of one transaction each: two may do it at once, and a kill loses nothing.
   */
  settleRegistry(options?: { readonly signal?: AbortSignal }): Promise<void>;
  /** Rebuilds the registry from the texts and the journal; actors keep their ids. What an interrupt leaves is done when it is asked next. */
  rebuildRegistry(options?: RebuildOptions): Promise<void>;
  /** All actors with what makes them one, in an order and in words that depend on no order of arrival. */
  exportActors(): AsyncIterable<ExportedLine>;
  /** As `readDocument`, with what people said of it laid over its record. */
  readReviewed(id: string, appearance?: number): Promise<ReviewedDocument | null>;
  /** Writes what somebody said into the journal; refused where somebody else has said something of the same item since `seen`. */
  appendEntry(draft: AnnotationDraft, seen: Seen): Promise<JournalEntry>;
  /** The journal, oldest first: what was said of items, documents and actors. */
  listJournal(query?: JournalQuery): Promise<readonly JournalEntry[]>;
  /** The number of the last entry of this person that is in force and takes nothing back; null if there is none. */
  findLastEntry(by: string): Promise<number | null>;
  /** How what was said of a text was found again in its principal reading; null where nobody has said anything of it. */
  findAnnotations(id: string): Promise<FoundAnnotations | null>;
  /** What was said and has no place now, of all texts or of this one, by id. */
  listLost(id?: string): Promise<readonly LostEntry[]>;
  /** Writes a decision into the journal and does what it says; refused where an earlier one stands against it. */
  decide(draft: DecisionDraft, maker: DecisionMaker): Promise<Decision>;
  /** Takes an authority file in, in the place of what was taken in from the same path before. */
  addAuthority(authority: Authority, maker: DecisionMaker): Promise<Decision>;
  /** The journal of decisions, oldest first. */
  listDecisions(): Promise<readonly Decision[]>;
  /** Ids of all documents, newest versions unless told, in the order in which they were added. */
  listDocumentIds(query?: { readonly withReplaced?: boolean }): Promise<readonly string[]>;
  /** The documents in which a proposition may be spoken of, the best first, with all their passages as people have put them. */
  findPassages(query: PassageQuery): Promise<readonly DocumentPassages[]>;
  /** Keeps a question that somebody follows; one that is kept already, asked in the same way, stays as it is. */
  saveQuestion(draft: QuestionDraft): Promise<SavedQuestion>;
  listQuestions(): Promise<readonly SavedQuestion[]>;
  keepAnswer(key: number, answer: SavedAnswer): Promise<void>;
  /** False where there is no such question. */
  removeQuestion(key: number): Promise<boolean>;
  /** A word for what the store holds: it changes with every reading, every removal, and everything that people say. */
  readState(): Promise<string>;
  /** The documents of these passages as people have put them, and whom they speak of over all documents: what a brief is made of. */
  readAsked(passages: readonly AskedPassage[]): Promise<AskedRecords>;
  /** The passages of a text's principal reading, in the order of the text; null if there is no such text. */
  readPassages(id: string): Promise<readonly Passage[] | null>;
  count(): Promise<StoreCounts>;
  close(): Promise<void>;
}
