import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Numeral } from '../../numeral/numeral.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import { skipBoundAhead } from '../modifier.ts';
import { skipCurrency } from '../units/currency-before.ts';
import { detectUnit } from '../units/detect-unit.ts';
import type { Unit } from '../units/unit.ts';
import { isBareCents } from './cents.ts';

/** "5 million pounds a year" and "it cost 45 pounds" are money, unless something is weighed: "5 million pounds of beef". */
export function withMoneyPounds(words: Words, numeral: Numeral, unit: Unit | null): Unit | null {
  if (unit?.code !== '[lb_av]') return unit;
  const isPaid = isPriced(words, unit.end) || (numeral.value >= MANY && !isWeighed(words, unit.end));
  const isMoney =
    isPenceBehind(words, unit.end) ||
    isPoundsFifty(words, unit.end) ||
    isConverted(words, unit.end) ||
    (isPaid && isPoundWord(words, unit) && normAt(words, unit.end) !== 'of');
  return isMoney ? { end: unit.end, kind: 'money', code: '?pound', by: 'figures/money/pounds' } : unit;
}

/** "Millions of pounds". */
export const areManyPounds = (words: Words, { end }: Unit, { value }: Numeral): boolean =>
  value >= MANY && normAt(words, end - 1) === 'pounds';

/** Fewer are more often weighed than paid. */
const MANY = 1e6;

/** "Two pounds fifty pence". */
function isPenceBehind(words: Words, index: number): boolean {
  const numeral = parseNumeral(words, normAt(words, index) === 'and' ? index + 1 : index);
  return numeral !== null && detectUnit(words, numeral.end)?.code === 'GBX';
}

/** "Ten pounds fifty". */
function isPoundsFifty(words: Words, index: number): boolean {
  const numeral = parseNumeral(words, index);
  return numeral !== null && isBareCents(words, index, numeral);
}

/** "A 500-pound ($630) prize": what stands in brackets is money. */
const isConverted = (words: Words, index: number): boolean =>
  normAt(words, index) === '(' &&
  skipCurrency(words, skipBoundAhead(words, index + 1)) > skipBoundAhead(words, index + 1);

/** "It cost 450 pounds", "a fine of 900 pounds": what is paid stands before them. */
function isPriced(words: Words, poundsEnd: number): boolean {
  const { paidWords, currencySigns } = words.language.currencies;
  for (let at = poundsEnd - 2; at >= Math.max(0, poundsEnd - PAYING_WIDTH); at--) {
    // "Paid $5 for 20 pounds".
    if (currencySigns.has(words[at]!.text)) return false;
    if (paidWords.has(normAt(words, at))) return true;
  }
  return false;
}

const PAYING_WIDTH = 7;

const isPoundWord = (words: Words, { end }: Unit): boolean =>
  words.language.currencies.poundWords.has(normAt(words, end - 1));

/** Is something weighed near the pounds that end at a place? */
function isWeighed(words: Words, poundsEnd: number): boolean {
  const end = Math.min(words.length, poundsEnd + WEIGHING_WIDTH);
  for (let at = Math.max(0, poundsEnd - 2 * WEIGHING_WIDTH); at < end; at++) {
    if (words.language.quantityWords.weighingWords.has(normAt(words, at))) return true;
  }
  return false;
}

const WEIGHING_WIDTH = 8;
