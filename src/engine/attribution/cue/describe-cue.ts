import type { ContentPolarity, Polarity, StatementAct } from '../../../schema/statement.ts';
import type { CueGroup } from '../../language/cue-acts.ts';
import type { Language } from '../../language/language.ts';
import type { Token } from '../../layers/layers.ts';
import { readContentPolarity } from '../meaning/content-polarity.ts';
import type { Frame } from '../meaning/read-frame.ts';
import { reframe } from './cue-frames.ts';
import { type CueHead, findCueHead } from './cue-head.ts';
import { guessCueGroup } from './guess-cue-group.ts';
import { hasNegation, isNegativeSource } from './negation.ts';

export interface CueContent {
  /** The first tokens of the part of the content behind the cue, eight or so; none if all of the content stands before it. */
  readonly after: readonly Token[];
  /** How many words the content has, if all of them stand in quotation marks; else 0. */
  readonly quotedWords: number;
  readonly source: readonly Token[];
  /** The first tokens of the content, wherever it stands. */
  readonly first: readonly Token[];
  readonly frame: Frame;
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
  const isTakenBack = isNegated(head, words, source, content.frame, language) !== (head?.isWithheld ?? false);
  const { act, plain, negated } = language.cueActs.cueGroups[group];
  const told = (head && polarityBehind(head, words, group, language)) ?? (isTakenBack ? negated : plain);
  const polarity = isUntold(content.frame, group, after, language) ? 'not-said' : told;
  const frame = { base: head?.base ?? '', group, polarity, isTakenBack, frame: content.frame, cue: words };
  return {
    act: content.quotedWords >= SEVERAL_WORDS && !isThought(head, words, language) ? 'speech' : act,
    polarity,
    contentPolarity: readContentPolarity({ ...frame, content: lowerOf(content.first), language }),
  };
}

/** By a word of the cue, by a source that is nobody, or by what stands before both: "at no point did Moss say". */
function isNegated(
  head: CueHead | null,
  cue: readonly string[],
  source: readonly string[],
  frame: Frame,
  language: Language,
): boolean {
  if (frame === 'affirmed') return false;
  if (frame === 'negated') return true;
  return hasNegation(wordsBefore(head, cue), language) || isNegativeSource(source, language);
}

/** "if Moss says that", "said nothing about the debts": nobody knows what would be said. */
function isUntold(
  frame: Frame,
  group: CueGroup,
  [first = '', second = '']: readonly string[],
  language: Language,
): boolean {
  const { untoldWords, topicLinks } = language.meaningWords;
  return frame === 'open' || (group === 'saying' && untoldWords.has(first) && topicLinks.has(second));
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
  // "refuses to sign", "refused to negotiate": what is withheld is a deed
  const isDeed = group === 'decree' || language.cueActs.deedSayings.has(base);
  return isDeed && head.isWithheld ? 'plan' : group;
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

/** "promised never to", "said nothing about", "found no evidence of": a negative right behind the head. */
function polarityBehind(head: CueHead, cue: readonly string[], group: CueGroup, language: Language): Polarity | null {
  const { cueGroups, fullNegatives, verbNegatives } = language.cueActs;
  let at = head.end;
  while (language.functionWords.beForms.has(cue[at] ?? '')) at++;
  const word = cue[at] ?? '';
  if (!fullNegatives.has(word) || !hasNegation(cue.slice(at, at + 2), language)) return null;
  return verbNegatives.has(word) || group === 'finding' ? 'denied' : cueGroups[group].negated;
}
