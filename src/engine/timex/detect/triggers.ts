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
import { HOLIDAY_STARTS } from './detect-holiday.ts';

/** Every word that a time expression can begin with; at all others the rules need not be tried. */
export const TIME_TRIGGERS: ReadonlySet<string> = new Set([
  ...[CARDINALS, INDEFINITES, ORDINALS, DEICTIC_DAYS, FREQUENCY_WORDS, MOD_WORDS, MONTHS, PARTS_OF_DAY].flatMap(
    (words) => [...words.keys()],
  ),
  ...[PLURAL_WEEKDAYS, SEASONS, SHIFT_WORDS, UNITS, WEEKDAYS].flatMap((words) => [...words.keys()]),
  ...[...LENGTH_MODS.keys()].map((phrase) => phrase.split(' ')[0]!),
  ...HOLIDAY_STARTS,
  ...DECADES.keys(),
  ...[...UNITS.keys()].map((unit) => `${unit}long`),
  ...INDEFINITE_COUNTS,
  ...PAST_WORDS,
  ...PRESENT_WORDS,
  ...'a all an each earlier every final fiscal h1 h2 half later long midday midnight most new noon once overnight per q1 q2 q3 q4 recent right the these tonight twice year'.split(
    ' ',
  ),
]);
