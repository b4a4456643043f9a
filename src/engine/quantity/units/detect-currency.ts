import { isPlural } from '../../grammar/singular.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { findCode, readDollarPrefix } from './currency-codes.ts';
import type { Unit } from './unit.ts';
import { findUnitName, moneyNames } from './unit-names.ts';

/** Money behind an amount: "dollars", "Australian dollars", "EUR", "10 $", "164p". */
export function detectCurrency(words: Words, index: number): Unit | null {
  if (!words[index]) return null;
  for (const detect of FORMS) {
    const money = detect(words, index);
    if (money) return money;
  }
  return null;
}

type Form = (words: Words, index: number) => Unit | null;

/** "10 $" and "100元", but in "5 $10 bills" the sign belongs to the next number. */
const detectSign: Form = (words, index) => {
  const sign = words.language.currencies.currencySigns.get(words[index]!.text);
  return sign === undefined || words[index + 1]?.kind === 'number'
    ? null
    : createMoney(index + 1, sign, 'figures/money/sign-behind');
};

/** "25 US$", "10 A$". */
const detectPrefixedDollar: Form = (words, index) => {
  const next = words[index + 1];
  if (next?.text !== '$' || !next.isGlued || words[index + 2]?.kind === 'number') return null;
  const dollar = readDollarPrefix(words, index);
  return dollar === undefined ? null : createMoney(index + 2, dollar, 'figures/money/dollar-behind');
};

/** "Dollars", "Australian dollars". */
const detectName: Form = (words, index) => {
  const name = findUnitName(words, index, moneyNames(words.language), 4);
  return name && !isCompound(words, name.end) ? createMoney(name.end, name.code, 'figures/money/name') : null;
};

/** "50 Bitcoin Machines" are machines. */
const isCompound = (words: Words, end: number): boolean =>
  isCapital(words[end]) &&
  isCapital(words[end - 1]) &&
  isPlural(normAt(words, end), words.language) &&
  !isPlural(normAt(words, end - 1), words.language);

/** "25 EUR", "500 kr"; behind a number "dm" is a length. */
const detectCode: Form = (words, index) => {
  const { text, norm: word, isGlued } = words[index]!;
  const code = word === 'dm' ? undefined : findCode(text, words.language);
  const isMoney =
    code !== undefined &&
    words[index + 1]?.kind !== 'number' &&
    (isGlued || !words.language.currencies.gluedOnlyCodes.has(text));
  return isMoney ? createMoney(index + 1, code, 'figures/money/code-behind') : null;
};

/** "A dividend of 25c a share", "it costs 80 c". */
const detectCents: Form = (words, index) => {
  const { text, isGlued } = words[index]!;
  if (text !== 'c') return null;
  const next = normAt(words, index + 1);
  const isShared = isGlued && (next === '/' || words.language.units.rateWords.has(next));
  return isShared || isPaid(words, index) ? createMoney(index + 1, 'USX', 'figures/money/cents') : null;
};

const isPaid = (words: Words, index: number): boolean =>
  words[index - 1]?.kind === 'number' && words.language.currencies.paidWords.has(normAt(words, index - 2));

/** "164p", "150 kn, up from", but "a speed of 25 kn". */
const detectTightCode: Form = (words, index) => {
  const code = words.language.currencies.tightCodes.get(words[index]!.text);
  if (code === undefined || (code === KUNA && isSpeed(words, index))) return null;
  const next = words[index + 1];
  return isPaid(words, index) ||
    words[index]!.isGlued ||
    next === undefined ||
    next.kind === 'mark' ||
    next.norm === 'at'
    ? createMoney(index + 1, code, 'figures/money/tight-code')
    : null;
};

const KUNA = 'HRK';

const isSpeed = (words: Words, index: number): boolean => {
  for (let at = Math.max(0, index - WIDTH_OF_SPEED); at < index + WIDTH_OF_SPEED; at++)
    if (words.language.units.speedWords.has(normAt(words, at))) return true;
  return false;
};

const WIDTH_OF_SPEED = 8;

const FORMS: readonly Form[] = [detectSign, detectPrefixedDollar, detectName, detectCode, detectCents, detectTightCode];

const createMoney = (end: number, code: string, by: string): Unit => ({ end, kind: 'money', code, by });
