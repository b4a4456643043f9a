import type { Rule } from './rule.ts';
import { dateConflict } from './rules/dates/conflict.ts';
import { impossible } from './rules/dates/impossible.ts';
import { relative } from './rules/dates/relative.ts';
import { weekdayMismatch } from './rules/dates/weekday-mismatch.ts';
import { withoutYear } from './rules/dates/without-year.ts';
import { arithmetic } from './rules/figures/arithmetic.ts';
import { figureConflict } from './rules/figures/conflict.ts';
import { implausibleScale } from './rules/figures/implausible-scale.ts';
import { percentOrPoints } from './rules/figures/percent-or-points.ts';
import { sharesDoNotSum } from './rules/figures/shares-do-not-sum.ts';
import { nearMiss } from './rules/names/near-miss.ts';
import { roleConflict } from './rules/names/role-conflict.ts';
import { unexplainedAbbreviation } from './rules/names/unexplained-abbreviation.ts';
import { variants } from './rules/names/variants.ts';
import { shift } from './rules/positions/shift.ts';
import { altered } from './rules/quotes/altered.ts';
import { cleaned } from './rules/quotes/cleaned.ts';
import { elided } from './rules/quotes/elided.ts';
import { notFound } from './rules/quotes/not-found.ts';
import { notQuoted } from './rules/quotes/not-quoted.ts';
import { scare } from './rules/quotes/scare.ts';
import { stitched } from './rules/quotes/stitched.ts';
import { turnedRound } from './rules/quotes/turned-round.ts';
import { unbalanced } from './rules/quotes/unbalanced.ts';
import { withoutSpeaker } from './rules/quotes/without-speaker.ts';
import { wrongSpeaker } from './rules/quotes/wrong-speaker.ts';
import { dateDiffers } from './rules/sources/date-differs.ts';
import { figureDiffers } from './rules/sources/figure-differs.ts';
import { figureNotInSource } from './rules/sources/figure-not-in-source.ts';
import { figureWithoutSource } from './rules/sources/figure-without-source.ts';
import { nameNotInSource } from './rules/sources/name-not-in-source.ts';
import { singleSource } from './rules/sources/single-source.ts';
import { speakerDiffers } from './rules/sources/speaker-differs.ts';
import { strongerThanSource } from './rules/sources/stronger-than-source.ts';
import { vagueSource } from './rules/sources/vague-source.ts';
import { unknownRule } from './rules/suppressions/unknown-rule.ts';
import { unused } from './rules/suppressions/unused.ts';
import { withoutReason } from './rules/suppressions/without-reason.ts';
import { doubledSpace } from './rules/text/doubled-space.ts';
import { doubledWord } from './rules/text/doubled-word.ts';
import { mixedScript } from './rules/text/mixed-script.ts';
import { repeatedPassage } from './rules/text/repeated-passage.ts';
import { strayCharacter } from './rules/text/stray-character.ts';

/** Every rule there is, by topic and then by name. */
export const RULES: readonly Rule[] = [
  dateConflict,
  impossible,
  relative,
  weekdayMismatch,
  withoutYear,
  arithmetic,
  figureConflict,
  implausibleScale,
  percentOrPoints,
  sharesDoNotSum,
  nearMiss,
  roleConflict,
  unexplainedAbbreviation,
  variants,
  shift,
  altered,
  cleaned,
  elided,
  notFound,
  notQuoted,
  scare,
  stitched,
  turnedRound,
  unbalanced,
  withoutSpeaker,
  wrongSpeaker,
  dateDiffers,
  figureDiffers,
  figureNotInSource,
  figureWithoutSource,
  nameNotInSource,
  singleSource,
  speakerDiffers,
  strongerThanSource,
  vagueSource,
  unknownRule,
  unused,
  withoutReason,
  doubledSpace,
  doubledWord,
  mixedScript,
  repeatedPassage,
  strayCharacter,
];
