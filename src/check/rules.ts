import type { Rule } from './rule.ts';
import { weekdayMismatch } from './rules/dates/weekday-mismatch.ts';
import { arithmetic } from './rules/figures/arithmetic.ts';
import { conflict } from './rules/figures/conflict.ts';
import { implausibleScale } from './rules/figures/implausible-scale.ts';
import { percentOrPoints } from './rules/figures/percent-or-points.ts';
import { sharesDoNotSum } from './rules/figures/shares-do-not-sum.ts';
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
  weekdayMismatch,
  arithmetic,
  conflict,
  implausibleScale,
  percentOrPoints,
  sharesDoNotSum,
  unknownRule,
  unused,
  withoutReason,
  doubledSpace,
  doubledWord,
  mixedScript,
  repeatedPassage,
  strayCharacter,
];
