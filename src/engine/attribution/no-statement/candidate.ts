import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Layers, ReadableText, Token } from '../../layers/layers.ts';
import { type CueHead, findCueHead } from '../cue/cue-head.ts';
import { countQuotedWords } from '../quotation/statement-mode.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import type { LineForm } from './line-forms.ts';

/** What rules see of an attribution that may be none: its words in lower case, as tokens, and where it stands. */
export interface Candidate extends ReadableText {
  readonly attribution: RawAttribution;
  readonly source: readonly string[];
  readonly cue: readonly string[];
  readonly content: readonly string[];
  /** The words right behind the cue, whatever they are. */
  readonly behind: readonly string[];
  /** The word or phrase of the lexicon that tells what the cue reports. */
  readonly head: CueHead | null;
  /** Another statement reports it. */
  readonly isInner: boolean;
  /** Words that somebody is quoted with stand in its content, of its own and not only of what reports it. */
  readonly isQuoted: boolean;
  /** The first word of its sentence. */
  readonly opening: string;
  /** Its sentence ends with a question mark. */
  readonly isAsked: boolean;
  /** The line that it stands in. */
  readonly line: LineForm;
}

export interface NoStatementRule {
  readonly id: string;
  readonly isNone: (candidate: Candidate) => boolean;
}

export type CandidateLayers = Pick<Layers, 'blocks' | 'sentences' | 'tokens' | 'quotations'>;

/** So many quoted words are what somebody said, not a name or a scare quote. */
const SEVERAL_WORDS = 4;
const WORDS_BEHIND = 6;

/** From an attribution and, where another one reports it, whether all that one reports is quoted. */
export function createCandidate(
  { text, language }: ReadableText,
  { sentences, tokens, quotations }: CandidateLayers,
  attribution: RawAttribution,
  line: LineForm,
  isInQuotation: boolean,
): Candidate {
  const cue = lowerIn(tokens, attribution.cue);
  const cueEnd = attribution.cue.at(-1)![1];
  const sentence = sentences[findFirstEndingAfter(sentences, attribution.cue[0]![0])];
  const [first, end] = sentence?.tokens ?? [0, 0];
  const next = findFirstEndingAfter(tokens, cueEnd);
  const behind = tokens
    .slice(next, next + WORDS_BEHIND)
    .filter(({ span }) => sentence && span[0] < sentence.span[1])
    .map(({ lower }) => lower);
  return {
    ...{ text, language, attribution, cue, behind, line },
    source: lowerIn(tokens, attribution.source),
    content: lowerIn(tokens, attribution.content),
    head: findCueHead(cue, behind, language),
    isInner: attribution.via !== null,
    isQuoted: !isInQuotation && countQuotedWords(text, quotations, attribution.content).quoted >= SEVERAL_WORDS,
    opening: tokens[first]?.lower ?? '',
    isAsked: tokens[end - 1]?.text === '?',
  };
}

function lowerIn(tokens: readonly Token[], spans: readonly Span[]): string[] {
  return spans.flatMap(([start, end]) =>
    tokens
      .slice(findFirstEndingAfter(tokens, start), findFirstEndingAfter(tokens, end - 1) + 1)
      .map(({ lower }) => lower),
  );
}
