import type { Rule } from './rule.ts';
import { conflict } from './rules/dates/conflict.ts';
import { impossible } from './rules/dates/impossible.ts';
import { relative } from './rules/dates/relative.ts';
import { weekdayMismatch } from './rules/dates/weekday-mismatch.ts';
import { withoutYear } from './rules/dates/without-year.ts';
import { sharesDoNotSum } from './rules/figures/shares-do-not-sum.ts';
import { nearMiss } from './rules/names/near-miss.ts';
import { roleConflict } from './rules/names/role-conflict.ts';
import { unexplainedAbbreviation } from './rules/names/unexplained-abbreviation.ts';
import { variants } from './rules/names/variants.ts';
import { unknownRule } from './rules/suppressions/unknown-rule.ts';
import { unused } from './rules/suppressions/unused.ts';
import { withoutReason } from './rules/suppressions/without-reason.ts';
import { doubledWord } from './rules/text/doubled-word.ts';
import { mixedScript } from './rules/text/mixed-script.ts';
import { repeatedPassage } from './rules/text/repeated-passage.ts';

/** Every rule there is, by topic and then by name. */
export const RULES: readonly Rule[] = [
  conflict,
  impossible,
  relative,
  weekdayMismatch,
  withoutYear,
  sharesDoNotSum,
  nearMiss,
  roleConflict,
  unexplainedAbbreviation,
  variants,
  unknownRule,
  unused,
  withoutReason,
  doubledWord,
  mixedScript,
  repeatedPassage,
];
