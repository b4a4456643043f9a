import type { Language } from '../engine/language/language.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { findFirstEndingAfter, joinSpans } from '../text/span.ts';
import type { CheckConfig } from './check-config.ts';
import type { FollowedQuestion } from './followed-question.ts';
import type { KnownActor } from './known-actor.ts';
import type { SourceDocument } from './source-document.ts';

export type { SourceDocument } from './source-document.ts';

/** The document that is checked. */
export interface Draft {
  /** As the user named it; "-" for standard input. */
  readonly path: string;
  readonly record: OnRecord;
}

/** All that a rule sees. Nothing here is ever written to. */
export interface CheckView {
  readonly draft: Draft;
  readonly record: OnRecord;
  /** The draft's text as ingested: what all spans count in. */
  readonly text: string;
  readonly language: Language;
  /** Documents of `--against`; empty where there are none. */
  readonly sources: readonly SourceDocument[];
  /** Documents of the store that bear on the draft; null where no store was named. */
  readonly store: readonly SourceDocument[] | null;
  /** Actors of the authority file and the store, the file's first. */
  readonly known: readonly KnownActor[];
  /** Questions that the store follows, on which somebody takes a side in the draft. */
  readonly followed: readonly FollowedQuestion[];
  readonly config: CheckConfig;
  /** Where other people's words stand: quotations without their marks, turns, block quotes, posts; joined, in text order. */
  readonly quoted: readonly Span[];
  /** Does the span touch a word of other people's? */
  isQuoted(span: Span): boolean;
  /** The exact words. */
  words(span: Span): string;
}

export interface CheckInput
  extends Pick<CheckView, 'draft' | 'language' | 'sources' | 'store' | 'known' | 'config'>,
    Partial<Pick<CheckView, 'followed'>> {}

export function createView(input: CheckInput): CheckView {
  const { record } = input.draft;
  const { text } = record.document;
  const stretches = joinSpans([
    ...record.quotations.map(({ inner }) => inner),
    ...record.turns.map(({ span }) => span),
  ]);
  return {
    followed: [],
    ...input,
    record,
    text,
    quoted: stretches.map(({ span }) => span),
    isQuoted([start, end]) {
      const next = stretches[findFirstEndingAfter(stretches, start)];
      return next !== undefined && next.span[0] < Math.max(end, start + 1);
    },
    words: ([start, end]) => text.slice(start, end),
  };
}
