import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Numeral } from '../../numeral/numeral.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import { readCurrencyBefore } from '../units/currency-before.ts';
import { detectUnit } from '../units/detect-unit.ts';
import type { Unit } from '../units/unit.ts';
import type { Amount } from './amount.ts';
import { detectUnitOfOne, withHalf } from './and-a-half.ts';
import { withCents } from './cents.ts';
import { detectHeight } from './height.ts';
import { readMoneyName } from './money-name.ts';
import { areManyPounds, withMoneyPounds } from './pounds.ts';
import { withCountScale, withMoneyScale } from './scale.ts';
import { detectScaledSign } from './scaled-sign.ts';
import { negate, readSign } from './sign.ts';

/** A number, with the currency before it or the unit behind it. */
export function detectAmount(words: Words, index: number): Amount | null {
  const numeral = parseNumeral(words, index);
  if (!numeral) return detectUnitOfOne(words, index);
  return (
    detectHeight(words, index, numeral) ??
    detectMoneyBehindSign(words, index, numeral) ??
    detectScaledSign(words, index, numeral) ??
    detectAmountOf(words, index, withCountScale(words, numeral))
  );
}

/** "$5 million", "-$5", "EUR 5"; "$10 dollars" and "$76 US" say it twice. */
function detectMoneyBehindSign(words: Words, index: number, numeral: Numeral): Amount | null {
  const currency = readCurrencyBefore(words, index);
  if (!currency) return null;
  const scaled = withMoneyScale(words, numeral, currency.scale);
  const twice = detectUnit(words, scaled.end);
  const end = twice?.kind === 'money' && twice.code === currency.code ? twice.end : scaled.end;
  const { first, isNegative } = readSign(words, currency.first);
  const value = isNegative ? negate(scaled) : scaled;
  return { first, end, numeral: value, kind: 'money', unit: currency.code, by: currency.by };
}

/** "5 km", "-5", "billions of dollars", "yen 20 billion", "five". */
function detectAmountOf(words: Words, index: number, numeral: Numeral): Amount {
  const indefinite = detectIndefiniteOf(words, index, numeral);
  if (indefinite) return indefinite;
  const unit = withMoneyPounds(words, numeral, detectEnoughOf(words, numeral) ?? detectUnitBeyond(words, numeral));
  const named = unit ? null : readMoneyName(words, index, numeral);
  if (named !== null)
    return { first: index - 1, end: numeral.end, numeral, kind: 'money', unit: named, by: 'figures/money/name-before' };
  const { first, isNegative } = readSign(words, index);
  const amount: Amount = {
    first,
    end: unit ? unit.end : numeral.end,
    numeral: isNegative ? negate(numeral) : numeral,
    kind: unit?.kind ?? null,
    unit: unit?.code ?? null,
    by: unit?.by ?? null,
  };
  return withCents(words, withHalf(words, amount));
}

/** "Billions of dollars", "hundreds of miles": the unit stands behind "of". */
function detectIndefiniteOf(words: Words, first: number, numeral: Numeral): Amount | null {
  if (numeral.upTo === null || normAt(words, numeral.end) !== 'of') return null;
  const unit = detectUnit(words, numeral.end + 1);
  if (!unit || isCapital(words[numeral.end + 1])) return null;
  const { kind, code } = areManyPounds(words, unit, numeral) ? ({ kind: 'money', code: '?pound' } as const) : unit;
  return { first, end: unit.end, numeral, kind, unit: code, by: 'figures/indefinite-of' };
}

/** "120 or so kilometres"; "two or more cups" are counted. */
function detectUnitBeyond(words: Words, { end }: Numeral): Unit | null {
  const bound = words.language.quantityWords.modifiersBehind.get(`${normAt(words, end)} ${normAt(words, end + 1)}`);
  return bound === 'about' ? detectUnit(words, end + 2) : null;
}

/** "Won the three crowns" is no money. */
function detectEnoughOf(words: Words, { end, value }: Numeral): Unit | null {
  const unit = detectUnit(words, end);
  return unit && value < (words.language.currencies.leastAmounts.get(unit.code) ?? 0) ? null : unit;
}
