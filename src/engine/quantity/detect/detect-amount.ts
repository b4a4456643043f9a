import type { QuantityKind } from '../../../schema/quantity.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from '../../lang/en/currencies.ts';
import { GLUED_MONEY_SCALES } from '../../lang/en/number-words.ts';
import { WEIGHING_WORDS } from '../../lang/en/quantity-words.ts';
import { type Numeral, parseNumeral } from '../../numeral/parse-numeral.ts';
import { isCapital, type Piece, wordAt } from '../../numeral/pieces.ts';
import { isPlural } from '../singular.ts';
import { detectUnit, type Unit } from './detect-unit.ts';

type Pieces = readonly Piece[];

/** One amount: a number with its sign and unit. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly kind: QuantityKind | null;
  readonly unit: string | null;
}

/** A number, with the currency before it or the unit behind it. */
export function detectAmount(pieces: Pieces, index: number): Amount | null {
  const numeral = parseNumeral(pieces, index);
  if (!numeral) return null;
  const currency = readCurrencyBefore(pieces, index);
  if (currency) {
    const glued = pieces[numeral.end]?.isGlued ? GLUED_MONEY_SCALES.get(wordAt(pieces, numeral.end)) : undefined;
    const scaled =
      glued === undefined ? numeral : { ...numeral, value: numeral.value * glued, end: numeral.end + 1, scale: glued };
    // "$10 dollars" and "$76 US" say it twice.
    const twice = detectUnit(pieces, scaled.end);
    const end = twice?.kind === 'money' && twice.code === currency.code ? twice.end : scaled.end;
    const signed = withSign(pieces, currency.first);
    return {
      first: signed,
      end,
      numeral: signed === currency.first ? scaled : negate(scaled),
      kind: 'money',
      unit: currency.code,
    };
  }
  const scaled = withPeopleScale(pieces, numeral);
  const unit = withMoneyPounds(pieces, scaled, detectUnit(pieces, scaled.end));
  const first = withSign(pieces, index);
  return {
    first,
    end: unit ? unit.end : scaled.end,
    numeral: first === index ? scaled : negate(scaled),
    kind: unit?.kind ?? null,
    unit: unit?.code ?? null,
  };
}

/** "$", "A$", "EUR" right before a number. */
export function readCurrencyBefore(pieces: Pieces, index: number): { first: number; code: string } | null {
  const sign = pieces[index - 1];
  if (!sign) return null;
  const code = CURRENCY_CODES.get(sign.text);
  if (code !== undefined) return { first: index - 1, code };
  const currency = CURRENCY_SIGNS.get(sign.text);
  if (currency === undefined) return null;
  const letters = sign.text === '$' ? pieces[index - 2] : undefined;
  const dollar = letters && (isCapital(letters) || sign.isGlued) ? DOLLAR_PREFIXES.get(letters.word) : undefined;
  // "A $5 million loan" is no Australian one.
  const isPrefix = dollar !== undefined && (sign.isGlued || letters!.word !== 'a');
  return isPrefix ? { first: index - 2, code: dollar } : { first: index - 1, code: currency };
}

const MONEY_POUNDS = 1e6;
const WEIGHING_WIDTH = 8;

/** "5 million pounds a year" are money, unless something is weighed: "5 million pounds of beef". */
function withMoneyPounds(pieces: Pieces, numeral: Numeral, unit: Unit | null): Unit | null {
  if (unit?.code !== '[lb_av]' || numeral.scale < MONEY_POUNDS || !/^pounds?$/.test(wordAt(pieces, unit.end - 1)))
    return unit;
  if (wordAt(pieces, unit.end) === 'of') return unit;
  const end = Math.min(pieces.length, unit.end + WEIGHING_WIDTH);
  for (let at = Math.max(0, unit.end - 2 * WEIGHING_WIDTH); at < end; at++) {
    if (WEIGHING_WORDS.has(wordAt(pieces, at))) return unit;
  }
  return { ...unit, kind: 'money', code: 'GBP' };
}

/** "1.5m people", "2m barrels": a glued m before a plural counts millions. */
function withPeopleScale(pieces: Pieces, numeral: Numeral): Numeral {
  const letter = pieces[numeral.end];
  const next = pieces[numeral.end + 1];
  const isScale =
    letter?.isGlued === true &&
    (letter.word === 'm' || letter.word === 'b') &&
    next?.kind === 'word' &&
    (isPlural(next.word) || next.word === 'people');
  return isScale
    ? {
        ...numeral,
        value: numeral.value * GLUED_MONEY_SCALES.get(letter.word)!,
        end: numeral.end + 1,
        scale: GLUED_MONEY_SCALES.get(letter.word)!,
      }
    : numeral;
}

const negate = (numeral: Numeral): Numeral => (numeral.value === 0 ? numeral : { ...numeral, value: -numeral.value });

/** "-5", "-$5 million", "minus 260": a sign only where nothing stands before the dash. */
function withSign(pieces: Pieces, index: number): number {
  const dash = wordAt(pieces, index - 1);
  if (dash === 'minus') return index - 1;
  if (dash !== '-' || !pieces[index]!.isGlued) return index;
  if (wordAt(pieces, index - 2) === 'minus' && pieces[index - 1]!.isGlued) return index - 2;
  return pieces[index - 1]!.isGlued ? index : index - 1;
}
