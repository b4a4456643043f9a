import type { ContentPolarity, Polarity, StatementAct } from '../../../schema/statement.ts';
import type { CueGroup } from '../../language/cue-acts.ts';
import type { Language } from '../../language/language.ts';
import type { Token } from '../../layers/layers.ts';
import { reframe } from './cue-frames.ts';
import { type CueHead, findCueHead } from './cue-head.ts';
import { guessCueGroup } from './guess-cue-group.ts';

export interface CueContent {
  /** The first tokens of the part of the content behind the cue, eight or so; none if all of the content stands before it. */
  readonly after: readonly Token[];
  /** How many words the content has, if all of them stand in quotation marks; else 0. */
  readonly quotedWords: number;
  readonly source: readonly Token[];
}

export interface CueReport {
  readonly act: StatementAct;
  readonly polarity: Polarity;
  readonly contentPolarity: ContentPolarity;
}

/** A quotation of so many words is what somebody said, not a name or a scare quote. */
const SEVERAL_WORDS = 4;

/** What a cue reports, and whether it affirms the content. Every cue gets an answer; one that tells nothing is "said". */
export function describeCue(cue: readonly Token[], content: CueContent, language: Language): CueReport {
  const words = lowerOf(cue);
  const after = lowerOf(content.after);
  const source = lowerOf(content.source);
  const head = findCueHead(words, after, language);
  const group = head ? groupOf(head, words, after, source, language) : guessCueGroup(words, after, source, language);
  const { act, plain, negated } = language.cueActs.cueGroups[group];
  const isNegated = hasNegation(wordsBefore(head, words), language) || isNegativeSource(source, language);
  const isTakenBack = isNegated !== (head?.isWithheld ?? false);
  return {
    act: content.quotedWords >= SEVERAL_WORDS && !isThought(head, words, language) ? 'speech' : act,
    polarity: (head && polarityBehind(head, words, group, language)) ?? (isTakenBack ? negated : plain),
    contentPolarity: 'affirmed',
  };
}

const lowerOf = (tokens: readonly Token[]): string[] => tokens.map((token) => token.lower);

function groupOf(
  head: CueHead,
  cue: readonly string[],
  after: readonly string[],
  source: readonly string[],
  language: Language,
): CueGroup {
  const { base, end, isDocument } = head;
  const isPassive = isPassiveHead(head, cue, language);
  const rest = [...cue, ...after].slice(end);
  const group = reframe(base, head.group, { rest, source, isPassive, isDocument, language });
  // "refuses to sign": what is withheld is a deed
  return group === 'decree' && head.isWithheld ? 'plan' : group;
}

/** "is expected", "'s told"; but "is expecting". */
function isPassiveHead(
  { start, base }: CueHead,
  cue: readonly string[],
  { cueActs, functionWords }: Language,
): boolean {
  const form = cue[start];
  if (form === undefined || form === base || form.endsWith(cueActs.activeParticipleEnding)) return false;
  return cue.slice(0, start).some((word) => functionWords.beForms.has(word) || cueActs.shortBeForms.has(word));
}

const isThought = (head: CueHead | null, cue: readonly string[], { cueActs }: Language): boolean =>
  head !== null && (cueActs.thoughtForms.has(head.base) || cueActs.thoughtForms.has(cue[head.start] ?? ''));

/** And the words within a phrase that are not its own: "no" of "made no effort to", which is "make … effort". */
function wordsBefore(head: CueHead | null, cue: readonly string[]): readonly string[] {
  if (!head) return cue;
  const own = new Set(head.base.split(' '));
  return [...cue.slice(0, head.start), ...cue.slice(head.start, head.end).filter((word) => !own.has(word))];
}

const isNegative = (word: string, { cueActs }: Language): boolean =>
  cueActs.negatives.has(word) || word.endsWith(cueActs.negativeEnding);

/** "did not say"; but "not only said" says it. */
const hasNegation = (words: readonly string[], language: Language): boolean =>
  words.some((word, at) => isNegative(word, language) && !language.cueActs.negationCancellers.has(words[at + 1] ?? ''));

/** "nobody", "no official", "not one guard"; but "No. 10", "no fewer than five" and "not all voters" do say it. */
function isNegativeSource([first = '', second = '']: readonly string[], language: Language): boolean {
  const { negatedSingles, negationCancellers } = language.cueActs;
  if (first === 'not') return negatedSingles.has(second);
  return isNegative(first, language) && !negationCancellers.has(second) && second !== '.';
}

/** "promised never to", "said nothing about", "found no evidence of": a negative right behind the head. */
function polarityBehind(head: CueHead, cue: readonly string[], group: CueGroup, language: Language): Polarity | null {
  const { cueGroups, fullNegatives, verbNegatives } = language.cueActs;
  let at = head.end;
  while (language.functionWords.beForms.has(cue[at] ?? '')) at++;
  const word = cue[at] ?? '';
  if (!fullNegatives.has(word) || !hasNegation(cue.slice(at, at + 2), language)) return null;
  return verbNegatives.has(word) || group === 'finding' ? 'denied' : cueGroups[group].negated;
}
