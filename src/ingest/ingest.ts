import type { OnrecordError } from '../errors.ts';
import type { GivenEntry } from '../schema/entry.ts';
import type { Intake, LineMap, PublishedBasis, TimeMap } from '../schema/intake.ts';
import type { GivenTurn } from '../schema/turn.ts';

export type { Intake, LineMap, PublishedBasis } from '../schema/intake.ts';

/** A document as it comes out of a file, a feed or a page, before it has an identity. */
export interface IngestedDocument {
  /** An id that the input itself gave (JSON Lines), or null. */
  readonly givenId: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  /** `YYYY-MM-DD` */
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The path, URL or "-", with its part where it holds several: "feed.xml#3", "news.jsonl:12". */
  readonly origin: string;
  readonly format: DocumentFormat;
  /** Where the day was found; absent where there is none. */
  readonly publishedBasis?: PublishedBasis;
  /** What the input's own form gives to somebody: captions with a voice, block quotes, embedded posts. In text order. */
  readonly turns?: readonly GivenTurn[];
  /** The entries of a live page, in text order. */
  readonly entries?: readonly GivenEntry[];
  /** Which lines of the file the text came from; absent where the file has no lines of text (PDF, a page). */
  readonly lines?: LineMap;
  /** When in the recording the text is said; absent where it is no transcript with times. */
  readonly times?: TimeMap;
  /** Whether the text can be trusted to be the document; absent is as good as ok. */
  readonly intake?: Intake;
}

/** What an input tells of a document besides its text; the rest is absent. */
export type DraftFields = Partial<Omit<IngestedDocument, 'text' | 'origin' | 'format'>>;

export type Draft = DraftFields & { readonly text: string };

export type DocumentFormat = 'txt' | 'md' | 'html' | 'pdf' | 'docx' | 'feed' | 'jsonl' | 'captions' | 'ninjs' | 'newsml';

export type IngestResult =
  | { readonly ok: true; readonly document: IngestedDocument }
  | { readonly ok: false; readonly origin: string; readonly error: OnrecordError };

/** What one input may cost. JSON Lines are streamed, so that only their lines are bounded. */
export interface IngestLimits {
  readonly fileBytes: number;
  readonly lineBytes: number;
  /** UTF-16 code units of one document. */
  readonly textLength: number;
  /** A page from the web, after decompression. */
  readonly pageBytes: number;
  readonly redirects: number;
  /** For the whole of one fetch: redirects, headers, body. */
  readonly fetchTimeoutMs: number;
  /** Processor time of parsing one input. */
  readonly parseTimeoutMs: number;
  /** Memory of the process that parses, all of it. */
  readonly parseMemoryBytes: number;
}

export const DEFAULT_LIMITS: IngestLimits = {
  fileBytes: 64 * 1024 * 1024,
  lineBytes: 32 * 1024 * 1024,
  textLength: 10_000_000,
  pageBytes: 10 * 1024 * 1024,
  redirects: 5,
  fetchTimeoutMs: 15_000,
  parseTimeoutMs: 6_000,
  parseMemoryBytes: 1024 * 1024 * 1024,
};

/** How far the reading is: `done` of `total` inputs, and of them all the `fraction` from 0 to 1 (a half-read file counts half). */
export interface IngestProgress {
  readonly done: number;
  readonly total: number;
  readonly fraction: number;
  /** The input being read, or null at the end. */
  readonly origin: string | null;
}
