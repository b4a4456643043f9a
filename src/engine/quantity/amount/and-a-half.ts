import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Numeral } from '../../numeral/numeral.ts';
import { detectCurrency } from '../units/detect-currency.ts';
import { detectMeasure, detectUnitName } from '../units/detect-measure.ts';
import type { Amount } from './amount.ts';

/** "Three years and a half". */
export const withHalf = (words: Words, amount: Amount): Amount =>
  amount.kind === 'measure' && isAndAHalf(words, amount.end)
    ? { ...amount, end: amount.end + 3, numeral: { ...amount.numeral, value: amount.numeral.value + 0.5 } }
    : amount;

/** "An hour and a half", "a dollar and a half", "a year old": an article counts one before these only. */
export function detectUnitOfOne(words: Words, index: number): Amount | null {
  if (!words.language.functionWords.indefiniteArticles.has(normAt(words, index))) return null;
  // "She's a year old".
  const age = detectMeasure(words, index + 1);
  if (age?.code.endsWith('{age}'))
    return { first: index, end: age.end, numeral: createOne(index, 1), kind: 'measure', unit: age.code, by: age.by };
  const money = detectCurrency(words, index + 1);
  const unit = money ?? detectUnitName(words, index + 1);
  if (!unit || !isAndAHalf(words, unit.end)) return null;
  const kind = money ? 'money' : 'measure';
  return {
    first: index,
    end: unit.end + 3,
    numeral: createOne(index, 1.5),
    kind,
    unit: unit.code,
    by: 'figures/one-and-a-half',
  };
}

const createOne = (index: number, value: number): Numeral => ({
  end: index + 1,
  value,
  upTo: null,
  kind: 'words',
  scale: 1,
});

/** "A mile and a half", but "a mile and a half-marathon". */
const isAndAHalf = (words: Words, index: number): boolean =>
  normAt(words, index) === 'and' &&
  normAt(words, index + 1) === 'a' &&
  normAt(words, index + 2) === 'half' &&
  !(normAt(words, index + 3) === '-' && words[index + 3]!.isGlued);
