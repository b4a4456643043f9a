import { isCapital, normAt } from '../../grammar/words.ts';
import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS } from '../../lang/en/function-words.ts';
import { CARDINALS } from '../../lang/en/number-words.ts';
import { POWER_SIGNS, toPower, UNIT_WORDS } from '../../lang/en/units.ts';
import type { Word, Words } from '../../layers/layers.ts';
import { createUnitNames, findUnitName, type Unit } from './unit.ts';

type Code = Pick<Unit, 'end' | 'code'>;

export const UNIT_NAMES = createUnitNames(UNIT_WORDS);

/** A physical unit or a length of time at a place: "km", "square miles", "kV/cm", "lb-ft", "°C", "years old". */
export function detectMeasure(words: Words, index: number): Unit | null {
  const piece = words[index];
  if (!piece) return null;
  const degree = detectDegree(words, index);
  if (degree) return degree;
  const named = detectUnitName(words, index) ?? detectQualifiedTime(words, index);
  const unit = named && !isTitle(words, index, named) ? named : detectSignsOfDigits(words, index);
  if (!unit || isOrdinalSecond(words, index, unit.code)) return null;
  return withAge(words, unit);
}

/** "300 HP", but "half a dozen HP directors" and "two MB drivers". */
const detectSignsOfDigits = (words: Words, index: number): Code | null =>
  /^\p{Lu}{2,}$/u.test(words[index]!.text) && isNumberWord(normAt(words, index - 1)) ? null : detectSigns(words, index);

const isNumberWord = (word: string): boolean => CARDINALS.has(word) || word === 'dozen' || word === 'hundred';

/** "8 Hours" may be a film; "8Hours", "25 Celsius" and "10 Kilometers per hour" are none. */
const isTitle = (words: Words, index: number, { end, code }: Code): boolean =>
  isCapital(words[index]) &&
  !words[index]!.isGlued &&
  !isSpeed(words, index) &&
  (words.language.units.timeUnitCodes.has(code) || isCapital(words[end]));

/** The unit that names, in words. */
export const detectUnitName = (words: Words, index: number): Code | null => findUnitName(words, index, UNIT_NAMES, 4);

/** "Three straight weeks", "the 50 previous years": what is said of lengths of time changes none. */
function detectQualifiedTime(words: Words, index: number): Code | null {
  if (!words.language.units.timeAdjectives.has(normAt(words, index))) return null;
  const unit = findUnitName(words, index + 1, UNIT_NAMES, 1);
  return unit && words.language.units.timeUnitCodes.has(unit.code) ? unit : null;
}

const isSpeed = (words: Words, index: number): boolean => normAt(words, index + 1) === 'per';

/** "°C", "° F", "12 C", "30 c", "300 K", "5\'", "a 55\" screen". */
function detectDegree(words: Words, index: number): Unit | null {
  const { text, norm: word, isGlued } = words[index]!;
  const letterCode = SCALE_LETTERS.get(word);
  if (letterCode !== undefined) {
    const isScale =
      words[index - 1]?.kind === 'number' &&
      // "25c a share" and "25K" are other things.
      (text === word.toUpperCase() || !isShared(words, index + 1)) &&
      (word !== 'k' || (text === 'K' && !isGlued)) &&
      isPause(words[index + 1], true) &&
      !isInitial(words, index);
    return isScale ? { end: index + 1, kind: 'measure', code: letterCode } : null;
  }
  if (FOOT_MARKS.has(text)) return detectFootMark(words, index);
  if (word !== '°' && word !== 'º') return null;
  const code = SCALE_LETTERS.get(normAt(words, index + 1)) ?? DEGREE_LETTERS.get(normAt(words, index + 1));
  return { end: code === undefined ? index + 1 : index + 2, kind: 'measure', code: code ?? 'deg' };
}

const SCALE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['c', 'Cel'],
  ['f', '[degF]'],
  ['k', 'K'],
]);
const DEGREE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['celsius', 'Cel'],
  ['centigrade', 'Cel'],
  ['fahrenheit', '[degF]'],
  ['r', '[degR]'],
]);

/** "25c a share", "25c per share". */
const isShared = (words: Words, index: number): boolean =>
  ['a', 'each', 'per', '/'].includes(normAt(words, index)) || normAt(words, index - 2) === '.';

const FOOT_MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '[in_i]'],
  ['”', '[in_i]'],
  ["''", '[in_i]'],
  ["'", '[ft_i]'],
  ['’', '[ft_i]'],
]);

/** No quotation that a mark of inches could close opens farther before it. */
const LONGEST_QUOTE = 200;

/** Marks of feet and inches right behind digits, where no quotation is open that they could close: "a 55\" screen". */
function detectFootMark(words: Words, index: number): Unit | null {
  const { text, isGlued } = words[index]!;
  const before = words[index - 1];
  if (!isGlued || before?.kind !== 'number' || (words[index + 1]?.isGlued && words[index + 1]!.kind === 'word'))
    return null;
  const openers = text === '”' ? '“' : text === '’' ? '‘' : text;
  let open = 0;
  for (let at = Math.max(0, index - LONGEST_QUOTE); at < index; at++) {
    if (words[at]!.text === openers || (openers === "''" && words[at]!.text === '``')) open++;
    else if (words[at]!.text === text) open--;
  }
  const isOpen = openers === text ? open % 2 === 1 : open > 0;
  return isOpen ? null : { end: index + 1, kind: 'measure', code: FOOT_MARKS.get(text)! };
}

/** "12 C. Smith". */
const isInitial = (words: Words, index: number): boolean =>
  normAt(words, index + 1) === '.' && isCapital(words[index + 2]);

/** Abbreviations, with what they are divided by: "km", "m2", "A/cm2", "km/h". */
export function detectSigns(words: Words, index: number): Code | null {
  const isRate = normAt(words, index + 1) === '/' && words[index + 1]!.isGlued;
  // "25 L/100 km".
  const hundred = isRate ? readPerHundred(words, index) : null;
  if (hundred) return hundred;
  let unit =
    readSign(words, index, words.language.units.unitSigns) ??
    (isRate ? readSign(words, index, words.language.units.rateSigns) : null);
  if (!unit) return null;
  while (normAt(words, unit.end) === '/' && words[unit.end]!.isGlued && words[unit.end + 1]?.isGlued) {
    const below: Code | null =
      readSign(words, unit.end + 1, words.language.units.unitSigns) ??
      readSign(words, unit.end + 1, words.language.units.rateSigns) ??
      readOld(words, unit.end + 1);
    if (!below) break;
    unit = { end: below.end, code: `${unit.code}/${below.code}` };
  }
  return unit.end > index + 1 || canStandThere(words, index) ? unit : null;
}

/** The "o" of "y/o". */
const readOld = (words: Words, index: number): Code | null =>
  normAt(words, index) === 'o' && normAt(words, index - 2) === 'y' ? { end: index + 1, code: 'o' } : null;

/** "5 L/100 km", "18 kWh/100km". */
function readPerHundred(words: Words, index: number): Code | null {
  const unit = readSign(words, index, words.language.units.unitSigns);
  if (!unit || normAt(words, unit.end) !== '/' || normAt(words, unit.end + 1) !== '100') return null;
  const below = readSign(words, unit.end + 2, words.language.units.unitSigns);
  return below?.code === 'km' ? { end: below.end, code: `${unit.code}/100.km` } : null;
}

/** One sign: "lb-ft", "cm", "cm2", "cm³". */
function readSign(words: Words, index: number, signs: ReadonlyMap<string, string>): Code | null {
  const piece = words[index];
  if (!piece) return null;
  if (words[index + 1]?.norm === '-' && words[index + 2]?.isGlued) {
    const joined = signs.get(`${piece.text}-${words[index + 2]!.text}`);
    if (joined !== undefined) return { end: index + 3, code: joined };
  }
  // "369 lb.-ft.", "369 lb ft".
  const torque = TORQUE_STARTS.has(piece.norm) ? readTorque(words, index) : null;
  if (torque) return torque;
  const raised = readRaised(words, index);
  if (raised) return raised;
  const isAnyCase = piece.isGlued || words.language.units.anyCaseSigns.has(piece.norm);
  const code =
    signs.get(piece.text) ??
    (isAnyCase && signs === words.language.units.unitSigns
      ? words.language.units.lowerSigns.get(piece.norm)
      : undefined) ??
    readPower(piece.text);
  return code === undefined ? null : { end: index + 1, code };
}

const TORQUE_STARTS: ReadonlySet<string> = new Set(['ft', 'lb', 'lbs']);
const TORQUE_SIGNS: ReadonlyMap<string, string> = new Map([
  ['ft lb', '[ft_i].[lbf_av]'],
  ['ft lbs', '[ft_i].[lbf_av]'],
  ['lb ft', '[lbf_av].[ft_i]'],
  ['lbs ft', '[lbf_av].[ft_i]'],
]);

function readTorque(words: Words, index: number): Code | null {
  let at = index + 1;
  while (normAt(words, at) === '.' || normAt(words, at) === '-') at++;
  const code = TORQUE_SIGNS.get(`${normAt(words, index)} ${normAt(words, at)}`);
  return code === undefined ? null : { end: at + 1, code };
}

/** "25 km^2". */
function readRaised(words: Words, index: number): Code | null {
  if (normAt(words, index + 1) !== '^') return null;
  const power = POWER_ENDINGS.get(normAt(words, index + 2));
  const base = power === undefined ? undefined : words.language.units.powerSigns.get(words[index]!.text);
  return base === undefined ? null : { end: index + 3, code: toPower(base, power!) };
}

const POWER_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['2', '2'],
  ['²', '2'],
  ['3', '3'],
  ['³', '3'],
]);

function readPower(text: string): string | undefined {
  const power = POWER_ENDINGS.get(text.at(-1) ?? '');
  const base = power === undefined ? undefined : POWER_SIGNS.get(text.slice(0, -1));
  return base === undefined ? undefined : toPower(base, power!);
}

/** "5m" and "5 km", but "5 in" and "5 s" only where the letters are glued or a pause follows. */
function canStandThere(words: Words, index: number): boolean {
  const { text, isGlued } = words[index]!;
  // "Wi-Fi 802.11ac".
  if (isGlued) return text !== 'ac';
  // "5 ft. 6 in. tall".
  if (words.language.units.gluedOnlySigns.has(text))
    return (
      FOOT_WORDS.has(normAt(words, index - 2)) ||
      // "A screen of 6.1 in, brighter than before".
      (words[index - 1]?.text.includes('.') && isPause(words[index + 1], true) && words[index + 1]?.kind === 'mark') ||
      (normAt(words, index + 1) === '.' &&
        words[index + 1]!.isGlued &&
        !isCapital(words[index + 2]) &&
        index + 2 < words.length)
    );
  return (
    !words.language.units.tightSigns.has(text) ||
    (words[index - 1]?.kind === 'number' && isPause(words[index + 1], false))
  );
}

const FOOT_WORDS: ReadonlySet<string> = new Set(['feet', 'foot', 'ft']);

/** The end of a phrase: a mark or a little word; for a degree any word in small letters. */
function isPause(piece: Word | undefined, isDegree: boolean): boolean {
  if (!piece) return true;
  if (piece.kind === 'mark') return piece.norm !== '-' && piece.norm !== '&';
  if (isDegree) return piece.kind === 'word' && !isCapital(piece);
  // "9 st 4 lb", "20 l and more".
  if (piece.kind === 'number' || piece.norm === 'and' || piece.norm === 'or') return true;
  return PREPOSITIONS.has(piece.norm) || AUXILIARIES.has(piece.norm) || CLAUSE_OPENERS.has(piece.norm);
}

/** The "second" of a hanging hyphen is an ordinal. */
const isOrdinalSecond = (words: Words, index: number, code: string): boolean =>
  code === 's' && normAt(words, index) === 'second' && normAt(words, index - 1) === '-' && !words[index]!.isGlued;

const AGE_UNITS: ReadonlySet<string> = new Set(['a', 'd', 'mo', 'wk']);

/** "15 years old", "5-year-old", "three months of age": a length of life, in UCUM an annotated unit. */
function withAge(words: Words, { end, code }: Code): Unit {
  // "5 y/o".
  if (code === 'a/o') return { end, kind: 'measure', code: 'a{age}' };
  if (!AGE_UNITS.has(code)) return { end, kind: 'measure', code };
  const at = normAt(words, end) === '-' ? end + 1 : end;
  const old = normAt(words, at);
  if (old === 'old' || old === 'olds') return { end: at + 1, kind: 'measure', code: `${code}{age}` };
  if (normAt(words, end) === 'of' && normAt(words, end + 1) === 'age')
    return { end: end + 2, kind: 'measure', code: `${code}{age}` };
  return { end, kind: 'measure', code };
}
