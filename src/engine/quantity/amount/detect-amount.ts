import type { QuantityKind } from '../../../schema/quantity.ts';
import { isPlural, toSingular } from '../../grammar/singular.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { multiply, type Numeral } from '../../numeral/numeral.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import { detectCurrency, readCurrencyBefore } from '../units/detect-currency.ts';
import { detectMeasure, detectUnitName } from '../units/detect-measure.ts';
import { detectUnit } from '../units/detect-unit.ts';
import type { Unit } from '../units/unit.ts';

/** One amount: a number with its sign and unit. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly kind: QuantityKind | null;
  readonly unit: string | null;
}

/** A number, with the currency before it or the unit behind it. */
export function detectAmount(words: Words, index: number): Amount | null {
  const numeral = parseNumeral(words, index);
  if (!numeral) return detectUnitOfOne(words, index);
  const height = detectHeight(words, index, numeral);
  if (height) return height;
  const currency = readCurrencyBefore(words, index);
  if (currency) {
    const scaled = withMoneyScale(words, numeral, currency.scale);
    // "$10 dollars" and "$76 US" say it twice.
    const twice = detectUnit(words, scaled.end);
    const end = twice?.kind === 'money' && twice.code === currency.code ? twice.end : scaled.end;
    const signed = withSign(words, currency.first);
    return {
      first: signed,
      end,
      numeral: signed === currency.first ? scaled : negate(scaled),
      kind: 'money',
      unit: currency.code,
    };
  }
  const scaled = withPeopleScale(words, numeral);
  const indefinite = detectIndefiniteOf(words, index, scaled);
  if (indefinite) return indefinite;
  const unit = withMoneyPounds(words, scaled, detectEnoughOf(words, scaled));
  const named = unit ? null : readMoneyName(words, index, scaled);
  if (named !== null) return { first: index - 1, end: scaled.end, numeral: scaled, kind: 'money', unit: named };
  const first = withSign(words, index);
  const amount: Amount = {
    first,
    end: unit ? unit.end : scaled.end,
    numeral: first === index ? scaled : negate(scaled),
    kind: unit?.kind ?? null,
    unit: unit?.code ?? null,
  };
  return withSmallMoney(words, withHalf(words, amount));
}

const MONEY_POUNDS = 1e6;

/** "Yen 20 billion", "rupees 500": the name of money before its amount, where nothing is counted behind. */
function readMoneyName(words: Words, index: number, { end, scale, kind }: Numeral): string | null {
  const word = normAt(words, index - 1);
  const name = toSingular(word, words.language);
  const code = words.language.currencies.namesBeforeAmounts.has(name)
    ? (words.language.currencies.currencyNames.get(name) ?? `?${name}`)
    : undefined;
  const next = words[end];
  const isAlone = next === undefined || (next.kind === 'mark' && next.norm !== '-' && next.norm !== '%');
  if (code === undefined || kind === 'fraction' || !(isAlone || scale >= MONEY_POUNDS)) return null;
  const before = words[index - 2];
  return before?.kind === 'number' ||
    (before && (words.language.functionWords.determiners.has(before.norm) || parseNumeral(words, index - 2)))
    ? null
    : code;
}

/** "Billions of dollars", "hundreds of miles": the unit stands behind "of". */
function detectIndefiniteOf(words: Words, first: number, numeral: Numeral): Amount | null {
  if (numeral.upTo === null || normAt(words, numeral.end) !== 'of') return null;
  const unit = detectUnit(words, numeral.end + 1);
  if (!unit || isCapital(words[numeral.end + 1])) return null;
  const isMoney = /^pounds$/.test(normAt(words, unit.end - 1)) && numeral.value >= MONEY_POUNDS;
  const [kind, code] = isMoney ? (['money', '?pound'] as const) : ([unit.kind, unit.code] as const);
  return { first, end: unit.end, numeral, kind, unit: code };
}

/** "£6m", "MEUR 6". */
function withMoneyScale(words: Words, numeral: Numeral, before = 1): Numeral {
  const word = normAt(words, numeral.end);
  // "£6m", and "£6 m" where a pause follows.
  const next = words[numeral.end + 1];
  const isLetter = words[numeral.end]?.isGlued || next === undefined || (next.kind === 'mark' && next.norm !== '-');
  const glued =
    (isLetter ? words.language.numberWords.gluedMoneyScales.get(word) : undefined) ??
    words.language.numberWords.moneyScales.get(word);
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
function detectUnitOfOne(words: Words, index: number): Amount | null {
  const article = normAt(words, index);
  if (article !== 'a' && article !== 'an') return null;
  // "She's a year old".
  const age = detectMeasure(words, index + 1);
  if (age?.code.endsWith('{age}')) {
    const numeral: Numeral = { end: index + 1, value: 1, upTo: null, kind: 'words', scale: 1 };
    return { first: index, end: age.end, numeral, kind: 'measure', unit: age.code };
  }
  const money = detectCurrency(words, index + 1);
  const unit = money ?? detectUnitName(words, index + 1);
  if (!unit || !isHalfMore(words, unit.end)) return null;
  const numeral: Numeral = { end: index + 1, value: 1.5, upTo: null, kind: 'words', scale: 1 };
  return { first: index, end: unit.end + 3, numeral, kind: money ? 'money' : 'measure', unit: unit.code };
}

/** "A mile and a half", but "a mile and a half-marathon". */
const isHalfMore = (words: Words, index: number): boolean =>
  normAt(words, index) === 'and' &&
  normAt(words, index + 1) === 'a' &&
  normAt(words, index + 2) === 'half' &&
  !(normAt(words, index + 3) === '-' && words[index + 3]!.isGlued);

/** "Three years and a half". */
const withHalf = (words: Words, amount: Amount): Amount =>
  amount.kind === 'measure' && isHalfMore(words, amount.end)
    ? { ...amount, end: amount.end + 3, numeral: { ...amount.numeral, value: amount.numeral.value + 0.5 } }
    : amount;

const INCHES_PER_FOOT = 12;

/** "6'3\"" and "6-foot-3": feet and inches of one height. */
function detectHeight(words: Words, index: number, { end, value }: Numeral): Amount | null {
  const isMarked = normAt(words, end) === "'" || normAt(words, end) === '’';
  const isFoot = normAt(words, end) === '-' && normAt(words, end + 1) === 'foot' && normAt(words, end + 2) === '-';
  const at = isMarked ? end + 1 : isFoot ? end + 3 : null;
  if (at === null || !words[at]?.isGlued) return null;
  const inches = parseNumeral(words, at);
  if (!inches || inches.value >= INCHES_PER_FOOT || inches.upTo !== null) return null;
  const close = normAt(words, inches.end);
  const isClosed = close === '"' || close === '”' || close === "''";
  if (isMarked && !isClosed) return null;
  const numeral: Numeral = { ...inches, value: value * INCHES_PER_FOOT + inches.value, kind: 'digits' };
  return { first: index, end: isClosed ? inches.end + 1 : inches.end, numeral, kind: 'measure', unit: '[in_i]' };
}

/** "Thirteen dollars (and) forty-five cents" is one amount. */
function withSmallMoney(words: Words, amount: Amount): Amount {
  const small = SMALL_MONEY.get(amount.unit ?? '');
  if (small === undefined || !Number.isInteger(amount.numeral.value)) return amount;
  const at = normAt(words, amount.end) === 'and' ? amount.end + 1 : amount.end;
  const numeral = parseNumeral(words, at);
  const unit = numeral && detectUnit(words, numeral.end);
  // "15 dollars and 50".
  if (numeral && !unit && isBareCents(words, at, numeral))
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
const isBareCents = (words: Words, at: number, { end, value, kind }: Numeral): boolean =>
  (kind === 'digits' ? /^\d\d$/.test(words[at]!.text) : kind === 'words') &&
  Number.isInteger(value) &&
  value >= 10 &&
  value < 100 &&
  (words[end] === undefined || '.,;!?)'.includes(words[end]!.text));

/** What a hundredth of some money is called. */
const SMALL_MONEY: ReadonlyMap<string, string> = new Map([
  ['?dollar', 'USX'],
  ['?pound', 'GBX'],
  ['EUR', 'USX'],
  ['GBP', 'GBX'],
  ['USD', 'USX'],
]);

/** "Won the three crowns" is no money. */
function detectEnoughOf(words: Words, { end, value }: Numeral): Unit | null {
  const unit = detectUnit(words, end);
  return unit && value < (words.language.currencies.leastAmounts.get(unit.code) ?? 0) ? null : unit;
}

const WEIGHING_WIDTH = 8;

/** "5 million pounds a year" are money, unless something is weighed: "5 million pounds of beef". */
function withMoneyPounds(words: Words, numeral: Numeral, unit: Unit | null): Unit | null {
  if (unit?.code === '[lb_av]' && (isPenceBehind(words, unit.end) || isPoundsFifty(words, unit.end)))
    return { ...unit, kind: 'money', code: '?pound' };
  if (unit?.code !== '[lb_av]' || numeral.scale < MONEY_POUNDS || !/^pounds?$/.test(normAt(words, unit.end - 1)))
    return unit;
  if (normAt(words, unit.end) === 'of') return unit;
  const end = Math.min(words.length, unit.end + WEIGHING_WIDTH);
  for (let at = Math.max(0, unit.end - 2 * WEIGHING_WIDTH); at < end; at++) {
    if (words.language.quantityWords.weighingWords.has(normAt(words, at))) return unit;
  }
  return { ...unit, kind: 'money', code: '?pound' };
}

/** "Ten pounds fifty". */
function isPoundsFifty(words: Words, index: number): boolean {
  const numeral = parseNumeral(words, index);
  return numeral !== null && isBareCents(words, index, numeral);
}

/** "Two pounds fifty pence". */
function isPenceBehind(words: Words, index: number): boolean {
  const numeral = parseNumeral(words, normAt(words, index) === 'and' ? index + 1 : index);
  return numeral !== null && detectUnit(words, numeral.end)?.code === 'GBX';
}

const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['b', 1e9],
  ['k', 1e3],
  ['m', 1e6],
]);

/** "1.5m people", "2m barrels", "10 m usd": an m before a plural or money counts millions. */
function withPeopleScale(words: Words, numeral: Numeral): Numeral {
  const letter = words[numeral.end];
  const next = words[numeral.end + 1];
  const isScale =
    letter !== undefined &&
    LETTER_SCALES.has(letter.norm) &&
    ((letter.isGlued && next?.kind === 'word' && (isPlural(next.norm, words.language) || next.norm === 'people')) ||
      detectCurrency(words, numeral.end + 1) !== null);
  return isScale
    ? {
        ...numeral,
        value: multiply(numeral.value, LETTER_SCALES.get(letter.norm)!),
        end: numeral.end + 1,
        scale: LETTER_SCALES.get(letter.norm)!,
      }
    : numeral;
}

const negate = (numeral: Numeral): Numeral => (numeral.value === 0 ? numeral : { ...numeral, value: -numeral.value });

/** "-5", "-$5 million", "minus 260": a sign only where nothing stands before the dash. */
function withSign(words: Words, index: number): number {
  const dash = normAt(words, index - 1);
  // "Plus or minus three points" is no negative number.
  if (dash === 'minus') return normAt(words, index - 2) === 'or' ? index : index - 1;
  if (dash !== '-' || !words[index]!.isGlued) return index;
  // "A goal difference (-8)".
  if (normAt(words, index - 2) === '(') return index - 1;
  if (normAt(words, index - 2) === 'minus' && words[index - 1]!.isGlued) return index - 2;
  return words[index - 1]!.isGlued ? index : index - 1;
}
