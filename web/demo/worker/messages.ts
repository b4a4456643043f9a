import type { OnRecord } from '../../../src/schema/record.ts';
import type { Problem } from '../../queries/request.ts';

/** An article as somebody gave it; "" for what they left out. */
export interface GivenArticle {
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`. */
  readonly publishedAt: string;
}

/** An article with its record. */
export interface ReadArticle {
  readonly record: OnRecord;
  readonly publisher: string | null;
  readonly byline: readonly string[];
  readonly words: number;
}

/** What the page asks of the worker: first to open, once, then to read as often as it likes. */
export type Asked =
  /** `cache` is the name of the cache that keeps the files; null where a browser has none to give. */
  | { readonly kind: 'open'; readonly cache: string | null }
  /** `today`, `YYYY-MM-DD`: what is dated later is no day of publication. */
  | { readonly kind: 'read'; readonly article: GivenArticle; readonly today: string };

/** What the worker tells the page. */
export type Told =
  | { readonly kind: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'starting' }
  /** `isKept`: every file lies in the cache, so that the next visit needs none. */
  | { readonly kind: 'ready'; readonly isKept: boolean }
  /** `share` of the pieces of the text that the model has read; 1 while it reads what was reported once more, and rules follow. */
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'record'; readonly read: ReadArticle }
  | { readonly kind: 'failed'; readonly problem: Problem };
