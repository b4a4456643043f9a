import type { NumberWords } from '../../engine/language/number-words.ts';
import { type ConditionFrame, isRefusal, type WordRange } from './condition-frame.ts';

/** A noun for what is asked: "five conditions for talks". */
export interface ConditionNoun {
  readonly id: string;
  readonly range: WordRange;
  /** Where the noun itself stands. */
  readonly at: number;
  /** How many there are said to be. */
  readonly told: number | null;
}

/** The first noun of a sentence that says what is asked, and is no object of somebody's support or denial. */
export function findConditionNoun(frame: ConditionFrame, { cardinals }: NumberWords): ConditionNoun | null {
  for (let at = 0; at < frame.words.length; at++) {
    const noun = readNoun(frame, at, cardinals);
    const rule = noun && NOUN_RULES.find(({ isSo }) => isSo(frame, noun));
    if (rule) return { id: rule.id, range: [noun.start, findEnd(frame, at)], at, told: noun.told };
  }
  return null;
}

interface Noun {
  readonly at: number;
  /** Its first word: the count, or what stands for one. */
  readonly start: number;
  readonly told: number | null;
}

function readNoun(
  { words, cue, lexicon }: ConditionFrame,
  at: number,
  cardinals: NumberWords['cardinals'],
): Noun | null {
  const { lower } = words[at]!;
  if (!lexicon.countedNouns.has(lower) && !lexicon.conditionNouns.has(lower)) return null;
  const before = words.slice(Math.max(0, at - NOUN_REACH), at).map((word) => word.lower);
  // “named five | conditions for talks”
  const counted = at === 0 ? countOf(cue.at(-1) ?? '', cardinals) : null;
  if (counted !== null) return { at, start: at, told: counted };
  if (before.some((word) => lexicon.absences.has(word)) || lexicon.stateNouns.has(before.at(-1) ?? '')) return null;
  const behind = before.findLastIndex((word) => countOf(word, cardinals) !== null);
  const count = behind < 0 ? -1 : at - before.length + behind;
  const isBroken = count >= 0 && words.slice(count, at).some(({ isMark }) => isMark);
  if (count >= 0 && !isBroken) return { at, start: count, told: countOf(words[count]!.lower, cardinals) };
  return lexicon.conditionNouns.has(lower) ? { at, start: startOf(before, at, lexicon.qualifiers), told: null } : null;
}

/** "Five | very clear | points". */
const NOUN_REACH = 3;

const startOf = (before: readonly string[], at: number, qualifiers: ReadonlySet<string>): number =>
  qualifiers.has(before.at(-1) ?? '') ? at - 1 : qualifiers.has(before.at(-2) ?? '') ? at - 2 : at;

function countOf(word: string, cardinals: NumberWords['cardinals']): number | null {
  const count = cardinals.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
  return count >= FEWEST ? count : null;
}

/** One of anything opens no list. */
const FEWEST = 2;

interface NounRule {
  readonly id: string;
  readonly isSo: (frame: ConditionFrame, noun: Noun) => boolean;
}

const NOUN_RULES: readonly NounRule[] = [
  // “named five conditions for talks”, but “supports the five conditions”
  { id: 'named', isSo: isSet },
  // “on three conditions”, “under certain conditions”
  { id: 'on-conditions', isSo: isBehindPreposition },
  // “his condition is that they leave”, “a truce is a precondition for talks”
  { id: 'precondition', isSo: isSaidOf },
  // “Five points: …”
  { id: 'announced', isSo: isAnnounced },
];

/** The nearest verb before it, in its sentence or its cue, is one that sets it. */
function isSet({ words, cue, lexicon }: ConditionFrame, { start }: Noun): boolean {
  const before = [...cue, ...words.slice(0, start).map(({ lower }) => lower)];
  const at = before.findLastIndex((word) => lexicon.settingWords.has(word) || lexicon.objectVerbs.has(word));
  return (
    at >= 0 && lexicon.settingWords.has(before[at]!) && !before.slice(0, at).some((word) => isRefusal(word, lexicon))
  );
}

function isBehindPreposition({ words, lexicon }: ConditionFrame, { start, told }: Noun): boolean {
  const isBehind = lexicon.conditionPrepositions.has(words[start - 1]?.lower ?? '');
  return isBehind && (told !== null || lexicon.qualifiers.has(words[start]!.lower));
}

function isSaidOf(frame: ConditionFrame, { at, start }: Noun): boolean {
  const { words, lexicon } = frame;
  if (!lexicon.conditionNouns.has(words[at]!.lower) || isObject(frame, start)) return false;
  const verb = words[at + 1]?.lower ?? '';
  const isTarget =
    lexicon.conditionTargets.has(verb) &&
    words.slice(Math.max(0, start - 3), start).some(({ lower }) => lexicon.clauseVerbs.has(lower));
  const isDefined = lexicon.clauseVerbs.has(verb) && start < at;
  return isTarget || isDefined;
}

function isAnnounced(frame: ConditionFrame, { at, start, told }: Noun): boolean {
  const next = frame.words[at + 1]?.lower ?? ':';
  return told !== null && !isObject(frame, start) && next === ':';
}

const isObject = ({ words, cue, lexicon }: ConditionFrame, start: number): boolean =>
  [...cue, ...words.slice(0, start).map(({ lower }) => lower)].some(
    (word) => lexicon.objectVerbs.has(word) || isRefusal(word, lexicon),
  );

/** Where one piece of a passage ends and the next begins. */
export const PIECE_MARK = '¶';
const ENDS = `:;—–${PIECE_MARK}`;

function findEnd({ words }: ConditionFrame, at: number): number {
  const mark = words.findIndex(({ lower }, index) => index > at && ENDS.includes(lower));
  let end = mark < 0 ? words.length : mark;
  while (end > at + 1 && words[end - 1]!.isMark) end--;
  return end;
}
