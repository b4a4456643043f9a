import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { detectDegree } from './detect-degree.ts';
import { detectSigns } from './detect-signs.ts';
import { detectGameSign } from './game-sign.ts';
import { DEGREE, isTemperature } from './temperature.ts';
import type { Code, Unit } from './unit.ts';
import { findUnitName, unitNames } from './unit-names.ts';

/** A physical unit or a length of time at a place: "km", "square miles", "kV/cm", "lb-ft", "°C", "years old". */
export function detectMeasure(words: Words, index: number): Unit | null {
  if (!words[index]) return null;
  const degree = detectDegree(words, index);
  if (degree) return createMeasure(degree, 'figures/measure/degree');
  const inGame = detectGameSign(words, index);
  if (inGame) return { ...inGame, kind: 'count', by: 'figures/count/a-game' };
  const named = detectUnitName(words, index) ?? detectQualifiedTime(words, index);
  const isNamed = named !== null && !isTitle(words, index, named);
  const unit = isNamed ? named : detectSignsOfDigits(words, index);
  if (!unit || isOrdinalSecond(words, index, unit.code)) return null;
  const age = detectOld(words, unit);
  if (age) return createMeasure(age, 'figures/age/old');
  return createMeasure(
    { end: unit.end, code: readInContext(words, index, unit) },
    isNamed ? 'figures/measure/name' : 'figures/measure/sign',
  );
}

/** "2 degrees warmer" are of a temperature, and "18-carat gold" is so pure. */
function readInContext(words: Words, index: number, { end, code }: Code): string {
  if (code === 'deg' && isTemperature(words, index, end)) return DEGREE;
  return code === CARAT && words.language.units.goldWords.has(normAt(words, end)) ? KARAT : code;
}

const CARAT = '[car_m]';
const KARAT = '[car_Au]';

const createMeasure = ({ end, code }: Code, by: string): Unit => ({ end, kind: 'measure', code, by });

/** The unit that names, in words. */
export const detectUnitName = (words: Words, index: number): Code | null =>
  findUnitName(words, index, unitNames(words.language), 4);

/** "Three straight weeks", "the 50 previous years": what is said of lengths of time changes none. */
function detectQualifiedTime(words: Words, index: number): Code | null {
  const { timeAdjectives, timeUnitCodes } = words.language.units;
  if (!timeAdjectives.has(normAt(words, index))) return null;
  const unit = findUnitName(words, index + 1, unitNames(words.language), 1);
  return unit && timeUnitCodes.has(unit.code) ? unit : null;
}

/** "8 Hours" may be a film; "8Hours", "25 Celsius" and "10 Kilometers per hour" are none. */
const isTitle = (words: Words, index: number, { end, code }: Code): boolean =>
  isCapital(words[index]) &&
  !words[index]!.isGlued &&
  !isSpeed(words, index) &&
  (words.language.units.timeUnitCodes.has(code) || isCapital(words[end]));

const isSpeed = (words: Words, index: number): boolean => normAt(words, index + 1) === 'per';

/** "300 HP", but "half a dozen HP directors" and "two MB drivers". */
const detectSignsOfDigits = (words: Words, index: number): Code | null =>
  /^\p{Lu}{2,}$/u.test(words[index]!.text) && isNumberWord(words, index - 1) ? null : detectSigns(words, index);

const isNumberWord = (words: Words, index: number): boolean => {
  const { cardinals, smallScales } = words.language.numberWords;
  return cardinals.has(normAt(words, index)) || smallScales.has(normAt(words, index));
};

/** The "second" of a hanging hyphen is an ordinal. */
const isOrdinalSecond = (words: Words, index: number, code: string): boolean =>
  code === 's' && normAt(words, index) === 'second' && normAt(words, index - 1) === '-' && !words[index]!.isGlued;

/** "15 years old", "5-year-old", "three months of age": a length of life, in UCUM an annotated unit. */
function detectOld(words: Words, { end, code }: Code): Code | null {
  // "5 y/o".
  if (code === 'a/o') return { end, code: 'a{age}' };
  const age = AGE_CODES.get(code);
  if (age === undefined) return null;
  const at = normAt(words, end) === '-' ? end + 1 : end;
  if (words.language.units.oldWords.has(normAt(words, at))) return { end: at + 1, code: age };
  if (normAt(words, end) === 'of' && normAt(words, end + 1) === 'age') return { end: end + 2, code: age };
  return null;
}

const AGE_CODES: ReadonlyMap<string, string> = new Map([
  ['a', 'a{age}'],
  ['d', 'd{age}'],
  ['mo', 'mo{age}'],
  ['wk', 'wk{age}'],
]);
