import type { Rule } from './rule.ts';
import { weekdayMismatch } from './rules/dates/weekday-mismatch.ts';
import { sharesDoNotSum } from './rules/figures/shares-do-not-sum.ts';
import { unknownRule } from './rules/suppressions/unknown-rule.ts';
import { unused } from './rules/suppressions/unused.ts';
import { withoutReason } from './rules/suppressions/without-reason.ts';
import { doubledWord } from './rules/text/doubled-word.ts';
import { mixedScript } from './rules/text/mixed-script.ts';
import { repeatedPassage } from './rules/text/repeated-passage.ts';

/** Every rule there is, by topic and then by name. */
export const RULES: readonly Rule[] = [
  weekdayMismatch,
  sharesDoNotSum,
  unknownRule,
  unused,
  withoutReason,
  doubledWord,
  mixedScript,
  repeatedPassage,
];
