import type { OnrecordError } from '../errors.ts';

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
  readonly format: 'txt' | 'md' | 'html' | 'pdf' | 'docx' | 'feed' | 'jsonl';
}

export type IngestResult =
  | { readonly ok: true; readonly document: IngestedDocument }
  | { readonly ok: false; readonly origin: string; readonly error: OnrecordError };
