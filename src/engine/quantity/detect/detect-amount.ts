import type { QuantityKind } from '../../../schema/quantity.ts';
import { CURRENCY_NAMES, LEAST_AMOUNTS, NAMES_BEFORE_AMOUNTS } from '../../lang/en/currencies.ts';
import { DETERMINERS } from '../../lang/en/function-words.ts';
import { GLUED_MONEY_SCALES, MONEY_SCALES } from '../../lang/en/number-words.ts';
import { WEIGHING_WORDS } from '../../lang/en/quantity-words.ts';
import { multiply, type Numeral, parseNumeral } from '../../numeral/parse-numeral.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import { isPlural, toSingular } from '../../grammar/singular.ts';
import { detectCurrency, readCurrencyBefore } from './detect-currency.ts';
import { detectMeasure, detectUnitName } from './detect-measure.ts';
import { detectUnit } from './detect-unit.ts';
import type { Unit } from './unit.ts';

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
  if (!numeral) return detectUnitOfOne(pieces, index);
  const height = detectHeight(pieces, index, numeral);
  if (height) return height;
  const currency = readCurrencyBefore(pieces, index);
  if (currency) {
    const scaled = withMoneyScale(pieces, numeral, currency.scale);
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
  const indefinite = detectIndefiniteOf(pieces, index, scaled);
  if (indefinite) return indefinite;
  const unit = withMoneyPounds(pieces, scaled, detectEnoughOf(pieces, scaled));
  const named = unit ? null : readMoneyName(pieces, index, scaled);
  if (named !== null) return { first: index - 1, end: scaled.end, numeral: scaled, kind: 'money', unit: named };
  const first = withSign(pieces, index);
  const amount: Amount = {
    first,
    end: unit ? unit.end : scaled.end,
    numeral: first === index ? scaled : negate(scaled),
    kind: unit?.kind ?? null,
    unit: unit?.code ?? null,
  };
  return withSmallMoney(pieces, withHalf(pieces, amount));
}

const MONEY_POUNDS = 1e6;

/** "Yen 20 billion", "rupees 500": the name of money before its amount, where nothing is counted behind. */
function readMoneyName(pieces: Pieces, index: number, { end, scale, kind }: Numeral): string | null {
  const word = wordAt(pieces, index - 1);
  const name = toSingular(word);
  const code = NAMES_BEFORE_AMOUNTS.has(name) ? (CURRENCY_NAMES.get(name) ?? `?${name}`) : undefined;
  const next = pieces[end];
  const isAlone = next === undefined || (next.kind === 'mark' && next.word !== '-' && next.word !== '%');
  if (code === undefined || kind === 'fraction' || !(isAlone || scale >= MONEY_POUNDS)) return null;
  const before = pieces[index - 2];
  return before?.kind === 'number' || (before && (DETERMINERS.has(before.word) || parseNumeral(pieces, index - 2)))
    ? null
    : code;
}

/** "Billions of dollars", "hundreds of miles": the unit stands behind "of". */
function detectIndefiniteOf(pieces: Pieces, first: number, numeral: Numeral): Amount | null {
  if (numeral.upTo === null || wordAt(pieces, numeral.end) !== 'of') return null;
  const unit = detectUnit(pieces, numeral.end + 1);
  if (!unit || isCapital(pieces[numeral.end + 1])) return null;
  const isMoney = /^pounds$/.test(wordAt(pieces, unit.end - 1)) && numeral.value >= MONEY_POUNDS;
  const [kind, code] = isMoney ? (['money', '?pound'] as const) : ([unit.kind, unit.code] as const);
  return { first, end: unit.end, numeral, kind, unit: code };
}

/** "£6m", "MEUR 6". */
function withMoneyScale(pieces: Pieces, numeral: Numeral, before = 1): Numeral {
  const word = wordAt(pieces, numeral.end);
  // "£6m", and "£6 m" where a pause follows.
  const next = pieces[numeral.end + 1];
  const isLetter = pieces[numeral.end]?.isGlued || next === undefined || (next.kind === 'mark' && next.word !== '-');
  const glued = (isLetter ? GLUED_MONEY_SCALES.get(word) : undefined) ?? MONEY_SCALES.get(word);
  if (glued === undefined && before === 1) return numeral;
  const scale = glued ?? before;
  return {
    ...numeral,
    value: multiply(numeral.value, scale),
    end: glued === undefined ? numeral.end : numeral.end + 1,
    scale: numeral.scale * scale,
  };
}

/** "An hour and a half", "a year and a half", "a year old". */
function detectUnitOfOne(pieces: Pieces, index: number): Amount | null {
  const article = wordAt(pieces, index);
  if (article !== 'a' && article !== 'an') return null;
  // "She's a year old".
  const age = detectMeasure(pieces, index + 1);
  if (age?.code.endsWith('{age}')) {
    const numeral: Numeral = { end: index + 1, value: 1, upTo: null, kind: 'words', scale: 1 };
    return { first: index, end: age.end, numeral, kind: 'measure', unit: age.code };
  }
  const money = detectCurrency(pieces, index + 1);
  const unit = money ?? detectUnitName(pieces, index + 1);
  if (!unit || !isHalfMore(pieces, unit.end)) return null;
  const numeral: Numeral = { end: index + 1, value: 1.5, upTo: null, kind: 'words', scale: 1 };
  return { first: index, end: unit.end + 3, numeral, kind: money ? 'money' : 'measure', unit: unit.code };
}

/** "A mile and a half", but "a mile and a half-marathon". */
const isHalfMore = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index) === 'and' &&
  wordAt(pieces, index + 1) === 'a' &&
  wordAt(pieces, index + 2) === 'half' &&
  !(wordAt(pieces, index + 3) === '-' && pieces[index + 3]!.isGlued);

/** "Three years and a half". */
const withHalf = (pieces: Pieces, amount: Amount): Amount =>
  amount.kind === 'measure' && isHalfMore(pieces, amount.end)
    ? { ...amount, end: amount.end + 3, numeral: { ...amount.numeral, value: amount.numeral.value + 0.5 } }
    : amount;

const INCHES_PER_FOOT = 12;

/** "6'3\"" and "6-foot-3": feet and inches of one height. */
function detectHeight(pieces: Pieces, index: number, { end, value }: Numeral): Amount | null {
  const isMarked = wordAt(pieces, end) === "'" || wordAt(pieces, end) === '’';
  const isFoot = wordAt(pieces, end) === '-' && wordAt(pieces, end + 1) === 'foot' && wordAt(pieces, end + 2) === '-';
  const at = isMarked ? end + 1 : isFoot ? end + 3 : null;
  if (at === null || !pieces[at]?.isGlued) return null;
  const inches = parseNumeral(pieces, at);
  if (!inches || inches.value >= INCHES_PER_FOOT || inches.upTo !== null) return null;
  const close = wordAt(pieces, inches.end);
  const isClosed = close === '"' || close === '”' || close === "''";
  if (isMarked && !isClosed) return null;
  const numeral: Numeral = { ...inches, value: value * INCHES_PER_FOOT + inches.value, kind: 'digits' };
  return { first: index, end: isClosed ? inches.end + 1 : inches.end, numeral, kind: 'measure', unit: '[in_i]' };
}

/** "Thirteen dollars (and) forty-five cents" is one amount. */
function withSmallMoney(pieces: Pieces, amount: Amount): Amount {
  const small = SMALL_MONEY.get(amount.unit ?? '');
  if (small === undefined || !Number.isInteger(amount.numeral.value)) return amount;
  const at = wordAt(pieces, amount.end) === 'and' ? amount.end + 1 : amount.end;
  const numeral = parseNumeral(pieces, at);
  const unit = numeral && detectUnit(pieces, numeral.end);
  // "15 dollars and 50".
  if (numeral && !unit && isBareCents(pieces, at, numeral))
    return {
      ...amount,
      end: numeral.end,
      numeral: { ...amount.numeral, value: amount.numeral.value + numeral.value / 100 },
    };
  if (!unit || unit.code !== small || numeral.value >= 100) return amount;
  return {
    ...amount,
    end: unit.end,
    numeral: { ...amount.numeral, value: amount.numeral.value + numeral.value / 100 },
  };
}

/** Two digits at the end of a phrase, behind "and". */
const isBareCents = (pieces: Pieces, at: number, { end, value, kind }: Numeral): boolean =>
  (kind === 'digits' ? /^\d\d$/.test(pieces[at]!.text) : kind === 'words') &&
  Number.isInteger(value) &&
  value >= 10 &&
  value < 100 &&
  (pieces[end] === undefined || '.,;!?)'.includes(pieces[end]!.text));

/** What a hundredth of some money is called. */
const SMALL_MONEY: ReadonlyMap<string, string> = new Map([
  ['?dollar', 'USX'],
  ['?pound', 'GBX'],
  ['EUR', 'USX'],
  ['GBP', 'GBX'],
  ['USD', 'USX'],
]);

/** "Won the three crowns" is no money. */
function detectEnoughOf(pieces: Pieces, { end, value }: Numeral): Unit | null {
  const unit = detectUnit(pieces, end);
  return unit && value < (LEAST_AMOUNTS.get(unit.code) ?? 0) ? null : unit;
}

const WEIGHING_WIDTH = 8;

/** "5 million pounds a year" are money, unless something is weighed: "5 million pounds of beef". */
function withMoneyPounds(pieces: Pieces, numeral: Numeral, unit: Unit | null): Unit | null {
  if (unit?.code === '[lb_av]' && (isPenceBehind(pieces, unit.end) || isPoundsFifty(pieces, unit.end)))
    return { ...unit, kind: 'money', code: '?pound' };
  if (unit?.code !== '[lb_av]' || numeral.scale < MONEY_POUNDS || !/^pounds?$/.test(wordAt(pieces, unit.end - 1)))
    return unit;
  if (wordAt(pieces, unit.end) === 'of') return unit;
  const end = Math.min(pieces.length, unit.end + WEIGHING_WIDTH);
  for (let at = Math.max(0, unit.end - 2 * WEIGHING_WIDTH); at < end; at++) {
    if (WEIGHING_WORDS.has(wordAt(pieces, at))) return unit;
  }
  return { ...unit, kind: 'money', code: '?pound' };
}

/** "Ten pounds fifty". */
function isPoundsFifty(pieces: Pieces, index: number): boolean {
  const numeral = parseNumeral(pieces, index);
  return numeral !== null && isBareCents(pieces, index, numeral);
}

/** "Two pounds fifty pence". */
function isPenceBehind(pieces: Pieces, index: number): boolean {
  const numeral = parseNumeral(pieces, wordAt(pieces, index) === 'and' ? index + 1 : index);
  return numeral !== null && detectUnit(pieces, numeral.end)?.code === 'GBX';
}

const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['b', 1e9],
  ['k', 1e3],
  ['m', 1e6],
]);

/** "1.5m people", "2m barrels", "10 m usd": an m before a plural or money counts millions. */
function withPeopleScale(pieces: Pieces, numeral: Numeral): Numeral {
  const letter = pieces[numeral.end];
  const next = pieces[numeral.end + 1];
  const isScale =
    letter !== undefined &&
    LETTER_SCALES.has(letter.word) &&
    ((letter.isGlued && next?.kind === 'word' && (isPlural(next.word) || next.word === 'people')) ||
      detectCurrency(pieces, numeral.end + 1) !== null);
  return isScale
    ? {
        ...numeral,
        value: multiply(numeral.value, LETTER_SCALES.get(letter.word)!),
        end: numeral.end + 1,
        scale: LETTER_SCALES.get(letter.word)!,
      }
    : numeral;
}

const negate = (numeral: Numeral): Numeral => (numeral.value === 0 ? numeral : { ...numeral, value: -numeral.value });

/** "-5", "-$5 million", "minus 260": a sign only where nothing stands before the dash. */
function withSign(pieces: Pieces, index: number): number {
  const dash = wordAt(pieces, index - 1);
  // "Plus or minus three points" is no negative number.
  if (dash === 'minus') return wordAt(pieces, index - 2) === 'or' ? index : index - 1;
  if (dash !== '-' || !pieces[index]!.isGlued) return index;
  // "A goal difference (-8)".
  if (wordAt(pieces, index - 2) === '(') return index - 1;
  if (wordAt(pieces, index - 2) === 'minus' && pieces[index - 1]!.isGlued) return index - 2;
  return pieces[index - 1]!.isGlued ? index : index - 1;
}
