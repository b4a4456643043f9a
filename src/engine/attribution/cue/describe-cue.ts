import type { Polarity, StatementAct } from '../../../schema/statement.ts';
import { CUE_GROUPS, NEGATION_CANCELLERS, NEGATIVES, THOUGHT_FORMS } from '../../lang/en/cue-acts.ts';
import { BE_FORMS } from '../../lang/en/function-words.ts';
import type { CueGroup } from '../../language/cue-acts.ts';
import type { Token } from '../../layers/layers.ts';
import { reframe } from './cue-frames.ts';
import { type CueHead, findCueHead } from './cue-head.ts';
import { guessCueGroup } from './guess-cue-group.ts';

export interface CueContent {
  /** The first tokens of the piece of content behind the cue, eight or so; none if the content only stands before it. */
  readonly after: readonly Token[];
  /** How many words the content has, if all of them stand in quotation marks; else 0. */
  readonly quotedWords: number;
  readonly source: readonly Token[];
}

export interface CueReport {
  readonly act: StatementAct;
  readonly polarity: Polarity;
}

/** A quotation of so many words is somebody's wording, no name and no scare quote. */
const SEVERAL_WORDS = 4;

/** What a cue reports, and whether it affirms the content. Any tokens get an answer; words that tell nothing are "said". */
export function describeCue(cue: readonly Token[], content: CueContent): CueReport {
  const words = lowerOf(cue);
  const after = lowerOf(content.after);
  const source = lowerOf(content.source);
  const head = findCueHead(words, after);
  const group = head ? groupOf(head, words, after, source) : guessCueGroup(words, after, source);
  const { act, plain, negated } = CUE_GROUPS[group];
  const isNegated = hasNegation(wordsBefore(head, words)) || isNegativeSource(source);
  const isTakenBack = isNegated !== (head?.isWithheld ?? false);
  return {
    act: content.quotedWords >= SEVERAL_WORDS && !isThought(head, words) ? 'speech' : act,
    polarity: (head && polarityBehind(head, words, group)) ?? (isTakenBack ? negated : plain),
  };
}

const lowerOf = (tokens: readonly Token[]): string[] => tokens.map((token) => token.lower);

function groupOf(head: CueHead, cue: readonly string[], after: readonly string[], source: readonly string[]): CueGroup {
  const isPassive =
    head.start < cue.length &&
    cue[head.start] !== head.base &&
    !cue[head.start]!.endsWith('ing') &&
    cue.slice(0, head.start).some((word) => BE_FORMS.has(word) || word === "'s" || word === "'re");
  const rest = [...cue, ...after].slice(head.end);
  const group = reframe(head.base, head.group, { rest, source, isPassive, isDocument: head.isDocument });
  // "refuses to sign": what is withheld is a deed
  return group === 'decree' && head.isWithheld ? 'plan' : group;
}

const isThought = (head: CueHead | null, cue: readonly string[]): boolean =>
  head !== null && (THOUGHT_FORMS.has(head.base) || THOUGHT_FORMS.has(cue[head.start] ?? ''));

/** With what a phrase has taken in: "made no effort to" is "make … effort". */
function wordsBefore(head: CueHead | null, cue: readonly string[]): readonly string[] {
  if (!head) return cue;
  const own = new Set(head.base.split(' '));
  return [...cue.slice(0, head.start), ...cue.slice(head.start, head.end).filter((word) => !own.has(word))];
}

const isNegative = (word: string): boolean => NEGATIVES.has(word) || word.endsWith("n't");

/** "did not say"; but "not only said" says it. */
const hasNegation = (words: readonly string[]): boolean =>
  words.some((word, at) => isNegative(word) && !NEGATION_CANCELLERS.has(words[at + 1] ?? ''));

/** "nobody", "no official", "not one guard"; but "No. 10", "no fewer than five" and "not all voters" do say it. */
function isNegativeSource([first = '', second = '']: readonly string[]): boolean {
  if (first === 'not') return second === 'one' || second === 'a';
  return isNegative(first) && !NEGATION_CANCELLERS.has(second) && second !== '.';
}

/** "promised never to", "said nothing about", "found no evidence of": a negative right behind the head. */
function polarityBehind(head: CueHead, cue: readonly string[], group: CueGroup): Polarity | null {
  let at = head.end;
  while (BE_FORMS.has(cue[at] ?? '')) at++;
  const word = cue[at] ?? '';
  if (!/^(?:not|never|no|nothing|none|nobody|neither)$/.test(word) || !hasNegation(cue.slice(at, at + 2))) return null;
  return word === 'not' || word === 'never' || group === 'finding' ? 'denied' : CUE_GROUPS[group].negated;
}
