import type { Span } from '../../../src/schema/span.ts';
import { createEvidence } from '../../../src/text/evidence.ts';
import { findAllEvidence } from '../../../src/text/find-evidence.ts';
import type { FoundEvidence, HowFound } from '../../../src/text/found-evidence.ts';
import { Seeded } from '../../seeded.ts';
import { MUTATIONS, mutateText } from './mutate-text.ts';
import { placeCells, type Trace, traceSpan } from './trace-span.ts';

export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  /** The spans that are looked for again. */
  readonly spans: readonly Span[];
}

/** What became of words, by construction. */
export const FATES = ['there', 'altered', 'gone', 'twice', 'alike', 'alike only', 'twice before'] as const;
export type Fate = (typeof FATES)[number];

export type Verdict = 'found' | 'missed' | 'wrong';

export interface Case {
  readonly document: MarkedText;
  readonly text: string;
  readonly span: Span;
  readonly fate: Fate;
  readonly trace: Trace;
  readonly found: FoundEvidence;
  readonly verdict: Verdict;
}

/** Changes a text in one to six ways, looks for all its spans again, and says of each what happened to it and whether that was told. */
export function scoreText(document: MarkedText, seed: number, withOld = false): readonly Case[] {
  const seeded = new Seeded(seed);
  const mutations = Array.from({ length: 1 + seeded.below(6) }, () => seeded.pick(MUTATIONS));
  const boundaries = new Set(document.spans.flat());
  const cells = placeCells(mutateText(document.text, document.sentences, boundaries, mutations, seeded));
  const text = cells.map((cell) => cell.text).join('');
  const evidence = document.spans.map((span) => createEvidence(document.text, span));
  const found = findAllEvidence(text, evidence, withOld ? { before: document.text } : {});
  return document.spans.map((span, index) => {
    const trace = traceSpan(cells, span);
    const { prefix, exact, suffix } = evidence[index]!;
    const fate = isTwice(document.text, prefix + exact + suffix) ? 'twice before' : toFate(trace);
    return { document, text, span, fate, trace, found: found[index]!, verdict: judge(fate, trace, found[index]!) };
  });
}

const isTwice = (text: string, words: string): boolean => text.indexOf(words) !== text.lastIndexOf(words);

const MOST_LEFT = 0.5;

function toFate({ own, copies, alike }: Trace): Fate {
  const isThere = own !== null && own.share > MOST_LEFT;
  const isDoubled = copies.some(({ share }) => share > MOST_LEFT);
  if (isDoubled) return 'twice';
  const hasAlike = alike.some(({ share }) => share > MOST_LEFT);
  if (hasAlike) return own?.isWhole ? 'alike' : 'alike only';
  return own?.isWhole ? 'there' : isThere ? 'altered' : 'gone';
}

/** "Same" and "moved" are wrong anywhere but where the words themselves stand whole. */
function judge(fate: Fate, { own }: Trace, found: FoundEvidence): Verdict {
  if (found.how === 'same' || found.how === 'moved') {
    return own?.isWhole && isEqual(found.span, own.span) ? 'found' : 'wrong';
  }
  if (found.how === 'changed') return fate === 'altered' && own && isEqual(found.span, own.span) ? 'found' : 'missed';
  return found.how === 'ambiguous' && fate !== 'there' && fate !== 'altered' && fate !== 'gone' ? 'found' : 'missed';
}

const isEqual = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

/** How often each fate was told in each of the five words, and rightly. */
export class Tally {
  readonly counts = new Map<string, number>();
  wrong = 0;

  add({ fate, found, verdict }: Pick<Case, 'fate' | 'found' | 'verdict'>): void {
    this.#count(`${fate} ${found.how}`);
    this.#count(`${fate} ${verdict}`);
    this.#count(fate);
    if (verdict === 'wrong') this.wrong++;
  }

  of(fate: Fate, what?: Verdict | HowFound): number {
    return this.counts.get(what ? `${fate} ${what}` : fate) ?? 0;
  }

  /** Shares from 0 to 1, but for the counts. */
  summarize(): Readonly<Record<string, number>> {
    const share = (fate: Fate, what: Verdict | HowFound) => this.of(fate, what) / Math.max(1, this.of(fate));
    return {
      pieces: FATES.reduce((sum, fate) => sum + this.of(fate), 0),
      wrong: this.wrong,
      found:
        (this.of('there', 'found') + this.of('altered', 'found')) / Math.max(1, this.of('there') + this.of('altered')),
      there: share('there', 'found'),
      altered: share('altered', 'found'),
      twice: share('twice', 'ambiguous'),
      alike: share('alike', 'found'),
      gone: share('gone', 'lost'),
    };
  }

  #count(key: string): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
}
