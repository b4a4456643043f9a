import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Numeral } from '../../numeral/numeral.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import { detectUnit } from '../units/detect-unit.ts';
import type { Amount } from './amount.ts';

/** "Thirteen dollars (and) forty-five cents", "15 dollars and 50" are one amount. */
export function withCents(words: Words, amount: Amount): Amount {
  const cent = words.language.currencies.hundredths.get(amount.unit ?? '');
  if (cent === undefined || !Number.isInteger(amount.numeral.value)) return amount;
  const at = normAt(words, amount.end) === 'and' ? amount.end + 1 : amount.end;
  const numeral = parseNumeral(words, at);
  if (!numeral) return amount;
  const unit = detectUnit(words, numeral.end);
  if (!unit) return isBareCents(words, at, numeral) ? addCents(amount, numeral, numeral.end) : amount;
  return unit.code === cent && numeral.value < 100 ? addCents(amount, numeral, unit.end) : amount;
}

const addCents = (amount: Amount, { value }: Numeral, end: number): Amount => ({
  ...amount,
  end,
  numeral: { ...amount.numeral, value: amount.numeral.value + value / 100 },
});

/** Two digits at the end of a phrase: the "fifty" of "ten pounds fifty". */
export const isBareCents = (words: Words, at: number, { end, value, kind }: Numeral): boolean =>
  (kind === 'digits' ? /^\d\d$/.test(words[at]!.text) : kind === 'words') &&
  Number.isInteger(value) &&
  value >= 10 &&
  value < 100 &&
  (words[end] === undefined || '.,;!?)'.includes(words[end]!.text));
