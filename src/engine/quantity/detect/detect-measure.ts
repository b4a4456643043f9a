import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS } from '../../lang/en/function-words.ts';
import { CARDINALS } from '../../lang/en/number-words.ts';
import {
  ANY_CASE_SIGNS,
  GLUED_ONLY_SIGNS,
  LOWER_SIGNS,
  POWER_SIGNS,
  RATE_SIGNS,
  TIGHT_SIGNS,
  TIME_ADJECTIVES,
  TIME_UNIT_CODES,
  toPower,
  UNIT_SIGNS,
  UNIT_WORDS,
} from '../../lang/en/units.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import { createUnitNames, findUnitName, type Unit } from './unit.ts';

type Pieces = readonly Piece[];
type Code = Pick<Unit, 'end' | 'code'>;

export const UNIT_NAMES = createUnitNames(UNIT_WORDS);

/** A physical unit or a length of time at a place: "km", "square miles", "kV/cm", "lb-ft", "°C", "years old". */
export function detectMeasure(pieces: Pieces, index: number): Unit | null {
  const piece = pieces[index];
  if (!piece) return null;
  const degree = detectDegree(pieces, index);
  if (degree) return degree;
  const named = detectUnitName(pieces, index) ?? detectQualifiedTime(pieces, index);
  const unit = named && !isTitle(pieces, index, named) ? named : detectSignsOfDigits(pieces, index);
  if (!unit || isOrdinalSecond(pieces, index, unit.code)) return null;
  return withAge(pieces, unit);
}

/** "300 HP", but "half a dozen HP directors" and "two MB drivers". */
const detectSignsOfDigits = (pieces: Pieces, index: number): Code | null =>
  /^\p{Lu}{2,}$/u.test(pieces[index]!.text) && isNumberWord(wordAt(pieces, index - 1))
    ? null
    : detectSigns(pieces, index);

const isNumberWord = (word: string): boolean => CARDINALS.has(word) || word === 'dozen' || word === 'hundred';

/** "8 Hours" may be a film; "8Hours", "25 Celsius" and "10 Kilometers per hour" are none. */
const isTitle = (pieces: Pieces, index: number, { end, code }: Code): boolean =>
  isCapital(pieces[index]) &&
  !pieces[index]!.isGlued &&
  !isSpeed(pieces, index) &&
  (TIME_UNIT_CODES.has(code) || isCapital(pieces[end]));

/** The unit that names, in words. */
export const detectUnitName = (pieces: Pieces, index: number): Code | null =>
  findUnitName(pieces, index, UNIT_NAMES, 4);

/** "Three straight weeks", "the 50 previous years": what is said of lengths of time changes none. */
function detectQualifiedTime(pieces: Pieces, index: number): Code | null {
  if (!TIME_ADJECTIVES.has(wordAt(pieces, index))) return null;
  const unit = findUnitName(pieces, index + 1, UNIT_NAMES, 1);
  return unit && TIME_UNIT_CODES.has(unit.code) ? unit : null;
}

const isSpeed = (pieces: Pieces, index: number): boolean => wordAt(pieces, index + 1) === 'per';

/** "°C", "° F", "12 C", "30 c", "300 K", "5\'", "a 55\" screen". */
function detectDegree(pieces: Pieces, index: number): Unit | null {
  const { text, word, isGlued } = pieces[index]!;
  const letterCode = SCALE_LETTERS.get(word);
  if (letterCode !== undefined) {
    const isScale =
      pieces[index - 1]?.kind === 'number' &&
      // "25c a share" and "25K" are other things.
      (text === word.toUpperCase() || !isShared(pieces, index + 1)) &&
      (word !== 'k' || (text === 'K' && !isGlued)) &&
      isPause(pieces[index + 1], true) &&
      !isInitial(pieces, index);
    return isScale ? { end: index + 1, kind: 'measure', code: letterCode } : null;
  }
  if (FOOT_MARKS.has(text)) return detectFootMark(pieces, index);
  if (word !== '°' && word !== 'º') return null;
  const code = SCALE_LETTERS.get(wordAt(pieces, index + 1)) ?? DEGREE_LETTERS.get(wordAt(pieces, index + 1));
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
const isShared = (pieces: Pieces, index: number): boolean =>
  ['a', 'each', 'per', '/'].includes(wordAt(pieces, index)) || wordAt(pieces, index - 2) === '.';

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
function detectFootMark(pieces: Pieces, index: number): Unit | null {
  const { text, isGlued } = pieces[index]!;
  const before = pieces[index - 1];
  if (!isGlued || before?.kind !== 'number' || (pieces[index + 1]?.isGlued && pieces[index + 1]!.kind === 'word'))
    return null;
  const openers = text === '”' ? '“' : text === '’' ? '‘' : text;
  let open = 0;
  for (let at = Math.max(0, index - LONGEST_QUOTE); at < index; at++) {
    if (pieces[at]!.text === openers || (openers === "''" && pieces[at]!.text === '``')) open++;
    else if (pieces[at]!.text === text) open--;
  }
  const isOpen = openers === text ? open % 2 === 1 : open > 0;
  return isOpen ? null : { end: index + 1, kind: 'measure', code: FOOT_MARKS.get(text)! };
}

/** "12 C. Smith". */
const isInitial = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index + 1) === '.' && isCapital(pieces[index + 2]);

/** Abbreviations, with what they are divided by: "km", "m2", "A/cm2", "km/h". */
export function detectSigns(pieces: Pieces, index: number): Code | null {
  const isRate = wordAt(pieces, index + 1) === '/' && pieces[index + 1]!.isGlued;
  // "25 L/100 km".
  const hundred = isRate ? readPerHundred(pieces, index) : null;
  if (hundred) return hundred;
  let unit = readSign(pieces, index, UNIT_SIGNS) ?? (isRate ? readSign(pieces, index, RATE_SIGNS) : null);
  if (!unit) return null;
  while (wordAt(pieces, unit.end) === '/' && pieces[unit.end]!.isGlued && pieces[unit.end + 1]?.isGlued) {
    const below: Code | null =
      readSign(pieces, unit.end + 1, UNIT_SIGNS) ??
      readSign(pieces, unit.end + 1, RATE_SIGNS) ??
      readOld(pieces, unit.end + 1);
    if (!below) break;
    unit = { end: below.end, code: `${unit.code}/${below.code}` };
  }
  return unit.end > index + 1 || canStandThere(pieces, index) ? unit : null;
}

/** The "o" of "y/o". */
const readOld = (pieces: Pieces, index: number): Code | null =>
  wordAt(pieces, index) === 'o' && wordAt(pieces, index - 2) === 'y' ? { end: index + 1, code: 'o' } : null;

/** "5 L/100 km", "18 kWh/100km". */
function readPerHundred(pieces: Pieces, index: number): Code | null {
  const unit = readSign(pieces, index, UNIT_SIGNS);
  if (!unit || wordAt(pieces, unit.end) !== '/' || wordAt(pieces, unit.end + 1) !== '100') return null;
  const below = readSign(pieces, unit.end + 2, UNIT_SIGNS);
  return below?.code === 'km' ? { end: below.end, code: `${unit.code}/100.km` } : null;
}

/** One sign: "lb-ft", "cm", "cm2", "cm³". */
function readSign(pieces: Pieces, index: number, signs: ReadonlyMap<string, string>): Code | null {
  const piece = pieces[index];
  if (!piece) return null;
  if (pieces[index + 1]?.word === '-' && pieces[index + 2]?.isGlued) {
    const joined = signs.get(`${piece.text}-${pieces[index + 2]!.text}`);
    if (joined !== undefined) return { end: index + 3, code: joined };
  }
  // "369 lb.-ft.", "369 lb ft".
  const torque = TORQUE_STARTS.has(piece.word) ? readTorque(pieces, index) : null;
  if (torque) return torque;
  const raised = readRaised(pieces, index);
  if (raised) return raised;
  const isAnyCase = piece.isGlued || ANY_CASE_SIGNS.has(piece.word);
  const code =
    signs.get(piece.text) ??
    (isAnyCase && signs === UNIT_SIGNS ? LOWER_SIGNS.get(piece.word) : undefined) ??
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

function readTorque(pieces: Pieces, index: number): Code | null {
  let at = index + 1;
  while (wordAt(pieces, at) === '.' || wordAt(pieces, at) === '-') at++;
  const code = TORQUE_SIGNS.get(`${wordAt(pieces, index)} ${wordAt(pieces, at)}`);
  return code === undefined ? null : { end: at + 1, code };
}

/** "25 km^2". */
function readRaised(pieces: Pieces, index: number): Code | null {
  if (wordAt(pieces, index + 1) !== '^') return null;
  const power = POWER_ENDINGS.get(wordAt(pieces, index + 2));
  const base = power === undefined ? undefined : POWER_SIGNS.get(pieces[index]!.text);
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
function canStandThere(pieces: Pieces, index: number): boolean {
  const { text, isGlued } = pieces[index]!;
  // "Wi-Fi 802.11ac".
  if (isGlued) return text !== 'ac';
  // "5 ft. 6 in. tall".
  if (GLUED_ONLY_SIGNS.has(text))
    return (
      FOOT_WORDS.has(wordAt(pieces, index - 2)) ||
      // "A screen of 6.1 in, brighter than before".
      (pieces[index - 1]?.text.includes('.') &&
        isPause(pieces[index + 1], true) &&
        pieces[index + 1]?.kind === 'mark') ||
      (wordAt(pieces, index + 1) === '.' &&
        pieces[index + 1]!.isGlued &&
        !isCapital(pieces[index + 2]) &&
        index + 2 < pieces.length)
    );
  return !TIGHT_SIGNS.has(text) || (pieces[index - 1]?.kind === 'number' && isPause(pieces[index + 1], false));
}

const FOOT_WORDS: ReadonlySet<string> = new Set(['feet', 'foot', 'ft']);

/** The end of a phrase: a mark or a little word; for a degree any word in small letters. */
function isPause(piece: Piece | undefined, isDegree: boolean): boolean {
  if (!piece) return true;
  if (piece.kind === 'mark') return piece.word !== '-' && piece.word !== '&';
  if (isDegree) return piece.kind === 'word' && !isCapital(piece);
  // "9 st 4 lb", "20 l and more".
  if (piece.kind === 'number' || piece.word === 'and' || piece.word === 'or') return true;
  return PREPOSITIONS.has(piece.word) || AUXILIARIES.has(piece.word) || CLAUSE_OPENERS.has(piece.word);
}

/** The "second" of a hanging hyphen is an ordinal. */
const isOrdinalSecond = (pieces: Pieces, index: number, code: string): boolean =>
  code === 's' && wordAt(pieces, index) === 'second' && wordAt(pieces, index - 1) === '-' && !pieces[index]!.isGlued;

const AGE_UNITS: ReadonlySet<string> = new Set(['a', 'd', 'mo', 'wk']);

/** "15 years old", "5-year-old", "three months of age": a length of life, in UCUM an annotated unit. */
function withAge(pieces: Pieces, { end, code }: Code): Unit {
  // "5 y/o".
  if (code === 'a/o') return { end, kind: 'measure', code: 'a{age}' };
  if (!AGE_UNITS.has(code)) return { end, kind: 'measure', code };
  const at = wordAt(pieces, end) === '-' ? end + 1 : end;
  const old = wordAt(pieces, at);
  if (old === 'old' || old === 'olds') return { end: at + 1, kind: 'measure', code: `${code}{age}` };
  if (wordAt(pieces, end) === 'of' && wordAt(pieces, end + 1) === 'age')
    return { end: end + 2, kind: 'measure', code: `${code}{age}` };
  return { end, kind: 'measure', code };
}
