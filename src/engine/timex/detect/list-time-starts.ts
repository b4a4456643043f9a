import { CARDINALS, INDEFINITES, ORDINALS } from '../../lang/en/number-words.ts';
import {
  DECADES,
  DEICTIC_DAYS,
  FREQUENCY_WORDS,
  INDEFINITE_COUNTS,
  LENGTH_MODS,
  MOD_WORDS,
  MONTHS,
  PARTS_OF_DAY,
  PAST_WORDS,
  PLURAL_WEEKDAYS,
  PRESENT_WORDS,
  SEASONS,
  SHIFT_WORDS,
  UNITS,
  WEEKDAYS,
} from '../../lang/en/timex-words.ts';
import type { Words } from '../../layers/layers.ts';
import { HOLIDAY_STARTS } from './calendar/detect-holiday.ts';

const keysOf = (...maps: readonly ReadonlyMap<string, unknown>[]): readonly string[] =>
  maps.flatMap((words) => [...words.keys()]);

/** Besides a number, every time expression has one of these in it. */
const TIME_CORES: ReadonlySet<string> = new Set([
  ...keysOf(UNITS, MONTHS, WEEKDAYS, PLURAL_WEEKDAYS, SEASONS, PARTS_OF_DAY, DEICTIC_DAYS, DECADES, FREQUENCY_WORDS),
  ...keysOf(ORDINALS),
  ...[...UNITS.keys()].map((unit) => `${unit}long`),
  ...HOLIDAY_STARTS,
  ...PAST_WORDS,
  ...PRESENT_WORDS,
  ..."ago eighteen future h1 h2 midday midnight nineteen noon o'clock overnight past period q1 q2 q3 q4 seventeen tonight twenty".split(
    ' ',
  ),
]);

/** Every word that a time expression can begin with; at all others the rules need not be tried. */
const TIME_TRIGGERS: ReadonlySet<string> = new Set([
  ...TIME_CORES,
  ...keysOf(CARDINALS, INDEFINITES, MOD_WORDS, SHIFT_WORDS),
  ...[...LENGTH_MODS.keys()].map((phrase) => phrase.split(' ')[0]!),
  ...INDEFINITE_COUNTS,
  ...'a all an each earlier every final fiscal half later long most new once per recent right the these twice'.split(
    ' ',
  ),
]);

/** How far the core may stand behind the first word: "no less than one hundred and five years". */
const MOST_LEADING = 8;

/** Behind an article it stands nearer: "the first nine months", "the two and a half years". */
const MOST_BEHIND_ARTICLE = 5;

/** How far behind each trigger the core may stand. */
const LEADS: ReadonlyMap<string, number> = new Map([
  ...[...TIME_TRIGGERS].map((word) => [word, MOST_LEADING] as const),
  ...['a', 'an', 'the'].map((word) => [word, MOST_BEHIND_ARTICLE] as const),
  ...[...TIME_CORES].map((word) => [word, 0] as const),
]);

/** The indices at which a time may begin: a trigger with a core at it or not far behind. */
export function listTimeStarts(words: Words): readonly number[] {
  const starts: number[] = [];
  let core = Number.POSITIVE_INFINITY;
  for (let index = words.length - 1; index >= 0; index--) {
    const { kind, norm: word } = words[index]!;
    const lead = kind === 'word' ? LEADS.get(word) : kind === 'number' ? 0 : undefined;
    if (lead === undefined) continue;
    if (lead === 0) core = index;
    if (core - index <= lead) starts.push(index);
  }
  return starts.reverse();
}
