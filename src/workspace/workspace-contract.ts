import type { AnswerOptions } from '../ask/answer-question.ts';
import type { Brief } from '../ask/brief/brief.ts';
import type { Conflict, Repeat } from '../ask/conflict/conflict.ts';
import type { AnsweredQuestion } from '../ask/saved/answered-question.ts';
import type { Language } from '../engine/language/language.ts';
import type { StanceModel } from '../engine/stance/stance-model.ts';
import type { OnrecordError } from '../errors.ts';
import type { IngestProgress, IngestResult } from '../ingest/ingest.ts';
import type { Said } from '../review/create-annotation.ts';
import type { Intake, PublishedBasis } from '../schema/intake.ts';
import type { Decision, DecisionDraft, DecisionMaker } from '../store/decision.ts';
import type { JournalEntry } from '../store/journal/journal-entry.ts';
import type {
  DocumentSummary,
  EngineIdentity,
  FoundAnnotations,
  ReadAgainReason,
  ReviewedDocument,
  Store,
} from '../store/store.ts';
import type { CheckedOne } from './check/check-draft.ts';
import type { DraftText } from './check/draft-text.ts';
import type { EngineReaders } from './engine-readers.ts';

export interface ReadOptions {
  /** How many documents are read at once; the number of cores, at most 4, unless told. */
  readonly jobs?: number;
  /** The day of publication, `YYYY-MM-DD`, of documents that bear none themselves. */
  readonly publishedAt?: string;
  /** Abort it to stop: the document at hand is finished, and reading the same inputs again goes on from there. */
  readonly signal?: AbortSignal;
  /** The bytes that the input "-" stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** What fetches addresses, in the place of the `fetch` of the program. */
  readonly fetch?: typeof fetch;
  /** What the store calls a file that lies somewhere else for the while, by its path: the name that it was sent under. */
  readonly origins?: ReadonlyMap<string, string>;
  /** Of a file that is a new version of a document: the address that the document is known by, by the file’s path; null where it has none. */
  readonly urls?: ReadonlyMap<string, string | null>;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Told how many documents are begun and not yet in the store, as often as that changes: so many an abort waits for. */
  readonly onPending?: (count: number) => void;
}

/** What became of one document, or of an input that gave none. */
export type ReadResult =
  | {
      readonly status: 'added' | 'another-appearance' | 'new-version' | 'read-again';
      readonly id: string;
      readonly version: number;
      /** The version before, by id. */
      readonly previous: string | null;
      /** Why it was read again; empty for the others. */
      readonly because: readonly ReadAgainReason[];
      readonly origin: string;
      readonly title: string | null;
      readonly publisher: string | null;
      readonly publishedAt: string | null;
      /** Where the day was found; null where there is none, or nobody told. */
      readonly publishedBasis: PublishedBasis | null;
      readonly intake: Intake;
      /** What the reading gave; none where the store held it already. */
      readonly statements: number;
      /** How many of these are folded away. */
      readonly folded: number;
      readonly speakers: readonly string[];
      /** How what people had said of the text was found again; null where nobody had said anything. */
      readonly annotations: FoundAnnotations | null;
    }
  | {
      readonly status: 'unchanged';
      readonly id: string;
      readonly origin: string;
      readonly title: string | null;
      readonly intake: Intake;
    }
  | { readonly status: 'failed'; readonly origin: string; readonly error: OnrecordError };

/** Which documents to read again: these, by id, or all that were read by another engine than this one. */
export type RereadChoice = readonly string[] | 'stale';

export interface RereadOptions extends Pick<ReadOptions, 'jobs' | 'signal' | 'onPending'> {
  readonly onProgress?: (progress: IngestProgress) => void;
}

/** Which documents to compare: all of the newest versions unless told. */
export interface ConflictQuery {
  /** Words that title and text must hold. */
  readonly words?: string;
  /** First and last day of publication, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** Words of a publisher's name. */
  readonly publisher?: string;
}

/** Two passages that clash, with what people made of them. */
export interface FoundConflict extends Conflict {
  readonly state: 'to-review' | 'stands' | 'dismissed';
  /** Who said so, when, and why; null of what is to be reviewed. */
  readonly by: string | null;
  readonly at: string | null;
  readonly reason: string | null;
  /** The entry of the journal that says so. */
  readonly entry: number | null;
}

export interface FoundConflicts {
  /** What was compared. */
  readonly documents: readonly DocumentSummary[];
  readonly conflicts: readonly FoundConflict[];
  readonly repeats: readonly Repeat[];
}

type SearchableStore = Pick<
  Store,
  | 'listDocuments'
  | 'findDocuments'
  | 'readDocument'
  | 'searchStatements'
  | 'countStatements'
  | 'groupBySpeaker'
  | 'searchClaims'
  | 'findActors'
  | 'listActors'
  | 'readActor'
  | 'listStatementsOf'
  | 'listProposals'
  | 'listDecisions'
  | 'exportActors'
  | 'rebuildRegistry'
  | 'readReviewed'
  | 'listJournal'
  | 'listLost'
  | 'listPublicIds'
  | 'countDocuments'
  | 'outlineDocuments'
  | 'listVersions'
  | 'countHows'
  | 'listClaims'
  | 'countClaims'
  | 'listQuestions'
  | 'readState'
  | 'count'
>;

/** A store with everything that fills it and asks it: what the command line, a server or a program works with. */
export interface Workspace extends SearchableStore {
  /** Reads files, folders, patterns, feeds, URLs or "-" into the store; one result a document, in the order of the inputs. */
  readInputs(inputs: readonly string[], options?: ReadOptions): AsyncGenerator<ReadResult>;
  /** Reads stored texts again, each appearance of them, as far as this engine has not; one result an appearance. */
  rereadDocuments(choice: RereadChoice, options?: RereadOptions): AsyncGenerator<ReadResult>;
  /** Takes a document out of the store; the journal keeps that it was there. */
  removeDocument(id: string, maker: Omit<DecisionMaker, 'at'>): Promise<void>;
  /** Decides who is one actor and who is not; kept with who and when, over every reading to come. */
  decide(draft: DecisionDraft, maker: Omit<DecisionMaker, 'at'>): Promise<Decision>;
  /** Takes in a file (YAML or CSV) that says who is who, in the place of what it said before. */
  addAuthority(path: string, maker: Omit<DecisionMaker, 'at'>): Promise<Decision>;
  /**
   * Says something of items of a document as it was seen. An `annotation-conflict` tells where somebody else has said
   * something of the same item since; `annotation-invalid` what makes no sense. Nothing is written then.
   */
  annotate(document: ReviewedDocument, said: Said, maker: Omit<DecisionMaker, 'at'>): Promise<JournalEntry>;
  /** Keeps a note on a document as a whole. */
  noteDocument(document: ReviewedDocument, text: string, maker: Omit<DecisionMaker, 'at'>): Promise<JournalEntry>;
  /** Keeps that somebody looks for an actor everywhere, or no longer does. */
  pinActor(id: string, isPinned: boolean, maker: Omit<DecisionMaker, 'at'>): Promise<JournalEntry>;
  /** Takes an entry of the journal back: this one, or the last of the person who asks. */
  undo(entry: number | null, maker: Omit<DecisionMaker, 'at'>): Promise<JournalEntry>;
  /** Where documents say of one thing what cannot both be so, and what several of them quote. */
  findConflicts(query?: ConflictQuery): Promise<FoundConflicts>;
  /**
   * Says of a conflict that it stands, or dismisses it with a reason; kept over every reading that finds it. Refused where
   * somebody else has settled it since it was found.
   */
  settleConflict(
    conflict: Pick<FoundConflict, 'kind' | 'sides' | 'entry'>,
    action: 'stands' | 'dismiss',
    maker: Omit<DecisionMaker, 'at'>,
  ): Promise<JournalEntry>;
  /** Documents as people have put them, one at a time: those with these ids, or the newest version of every one. */
  exportDocuments(ids?: readonly string[]): AsyncGenerator<ReviewedDocument>;
  /** What an editor should hear of a text that is nowhere yet; nothing of it is kept. */
  checkDraft(draft: DraftText): Promise<CheckedOne>;
  /** What is said on both sides of a question, or, of one without sides, what answers it. `unclear-question` says what to write instead. */
  ask(question: string, options?: AskOptions): Promise<Brief>;
  /** Answers a question and keeps it, to be asked again when documents come. */
  saveQuestion(question: string, options: AskOptions, maker: Pick<DecisionMaker, 'by'>): Promise<AnsweredQuestion>;
  /** The questions that people follow, each answered anew where the store holds something else than when it was answered last. */
  answerQuestions(): AsyncGenerator<AnsweredQuestion>;
  /** False where there is no such question. */
  removeQuestion(key: number): Promise<boolean>;
  close(): Promise<void>;
}

export interface AskOptions extends AnswerOptions {
  /** What to weigh in the place of what rules make of the question. */
  readonly that?: string;
}

/** What a workspace is made of; tests hand in their own. */
export interface WorkspaceParts {
  readonly store: Store;
  /** What the engine is that the readers run. */
  identifyEngine(): Promise<EngineIdentity>;
  ingest(
    inputs: readonly string[],
    options: Omit<ReadOptions, 'jobs' | 'publishedAt' | 'onPending' | 'origins' | 'urls'>,
  ): AsyncIterable<IngestResult>;
  /** The model that says how words stand to an assertion. */
  loadStance(): Promise<StanceModel>;
  createReaders(jobs: number | undefined): EngineReaders;
  /** The language that documents are compared in. */
  loadLanguage(): Promise<Language>;
  /** The time, ISO 8601. */
  now(): string;
}
