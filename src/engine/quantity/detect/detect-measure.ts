import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS } from '../../lang/en/function-words.ts';
import {
  ANY_CASE_SIGNS,
  GLUED_ONLY_SIGNS,
  POWER_SIGNS,
  RATE_SIGNS,
  TIGHT_SIGNS,
  TIME_ADJECTIVES,
  TIME_UNIT_CODES,
  UNIT_SIGNS,
  UNIT_WORDS,
} from '../../lang/en/units.ts';
import { isCapital, type Piece, wordAt } from '../../numeral/pieces.ts';
import { findUnitName, type Unit } from './unit.ts';

type Pieces = readonly Piece[];
type Code = Pick<Unit, 'end' | 'code'>;

/** A physical unit or a length of time at a place: "km", "square miles", "kV/cm", "lb-ft", "°C", "years old". */
export function detectMeasure(pieces: Pieces, index: number): Unit | null {
  const piece = pieces[index];
  if (!piece) return null;
  const degree = detectDegree(pieces, index);
  if (degree) return degree;
  // "8 Hours" may be a film, "8Hours" and "10 Kilometers per hour" are none.
  const isTitle = isCapital(piece) && !piece.isGlued && !isSpeed(pieces, index);
  const unit =
    (isTitle ? null : (detectUnitName(pieces, index) ?? detectQualifiedTime(pieces, index))) ??
    detectSigns(pieces, index);
  if (!unit || isOrdinalSecond(pieces, index, unit.code)) return null;
  return withAge(pieces, unit);
}

/** The unit that names, in words. */
export const detectUnitName = (pieces: Pieces, index: number): Code | null =>
  findUnitName(pieces, index, UNIT_WORDS, 4);

/** "Three straight weeks", "the 50 previous years": what is said of lengths of time changes none. */
function detectQualifiedTime(pieces: Pieces, index: number): Code | null {
  if (!TIME_ADJECTIVES.has(wordAt(pieces, index))) return null;
  const unit = findUnitName(pieces, index + 1, UNIT_WORDS, 1);
  return unit && TIME_UNIT_CODES.has(unit.code) ? unit : null;
}

const isSpeed = (pieces: Pieces, index: number): boolean => wordAt(pieces, index + 1) === 'per';

/** "°C", "° F", "12 C", "degrees". */
function detectDegree(pieces: Pieces, index: number): Unit | null {
  const { text, word } = pieces[index]!;
  if (
    (text === 'C' || text === 'F') &&
    pieces[index - 1]?.kind === 'number' &&
    isPause(pieces[index + 1], true) &&
    !isInitial(pieces, index)
  )
    return { end: index + 1, kind: 'measure', code: text === 'C' ? 'Cel' : '[degF]' };
  if (word !== '°' && word !== 'º') return null;
  const letter = wordAt(pieces, index + 1);
  const code = letter === 'c' ? 'Cel' : letter === 'f' ? '[degF]' : 'deg';
  return { end: code === 'deg' ? index + 1 : index + 2, kind: 'measure', code };
}

/** "12 C. Smith". */
const isInitial = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index + 1) === '.' && isCapital(pieces[index + 2]);

/** Abbreviations, with what they are divided by: "km", "m2", "A/cm2", "km/h". */
export function detectSigns(pieces: Pieces, index: number): Code | null {
  const isRate = wordAt(pieces, index + 1) === '/' && pieces[index + 1]!.isGlued;
  let unit = readSign(pieces, index, UNIT_SIGNS) ?? (isRate ? readSign(pieces, index, RATE_SIGNS) : null);
  if (!unit) return null;
  while (wordAt(pieces, unit.end) === '/' && pieces[unit.end]!.isGlued && pieces[unit.end + 1]?.isGlued) {
    const below: Code | null = readSign(pieces, unit.end + 1, UNIT_SIGNS) ?? readSign(pieces, unit.end + 1, RATE_SIGNS);
    if (!below) break;
    unit = { end: below.end, code: `${unit.code}/${below.code}` };
  }
  return unit.end > index + 1 || canStandThere(pieces, index) ? unit : null;
}

/** One sign: "lb-ft", "cm", "cm2", "cm³". */
function readSign(pieces: Pieces, index: number, signs: ReadonlyMap<string, string>): Code | null {
  const piece = pieces[index];
  if (!piece) return null;
  if (pieces[index + 1]?.word === '-' && pieces[index + 2]?.isGlued) {
    const joined = signs.get(`${piece.text}-${pieces[index + 2]!.text}`);
    if (joined !== undefined) return { end: index + 3, code: joined };
  }
  const code =
    signs.get(piece.text) ??
    (ANY_CASE_SIGNS.has(piece.word) ? signs.get(piece.word) : undefined) ??
    readPower(piece.text);
  return code === undefined ? null : { end: index + 1, code };
}

const POWER_ENDINGS: Readonly<Record<string, string>> = { '2': '2', '²': '2', '3': '3', '³': '3' };

function readPower(text: string): string | undefined {
  const power = POWER_ENDINGS[text.at(-1) ?? ''];
  const base = power === undefined ? undefined : POWER_SIGNS.get(text.slice(0, -1));
  return base === undefined ? undefined : base + power;
}

/** "5m" and "5 km", but "5 in" and "5 s" only where the letters are glued or a pause follows. */
function canStandThere(pieces: Pieces, index: number): boolean {
  const { text, isGlued } = pieces[index]!;
  if (isGlued) return true;
  // "5 ft. 6 in. tall".
  if (GLUED_ONLY_SIGNS.has(text))
    return (
      wordAt(pieces, index + 1) === '.' &&
      pieces[index + 1]!.isGlued &&
      !isCapital(pieces[index + 2]) &&
      index + 2 < pieces.length
    );
  return !TIGHT_SIGNS.has(text) || (pieces[index - 1]?.kind === 'number' && isPause(pieces[index + 1], false));
}

/** The end of a phrase: a mark or a little word; for a degree any word in small letters. */
function isPause(piece: Piece | undefined, isDegree: boolean): boolean {
  if (!piece) return true;
  if (piece.kind === 'mark') return piece.word !== '-' && piece.word !== '&';
  if (isDegree) return piece.kind === 'word' && !isCapital(piece);
  return PREPOSITIONS.has(piece.word) || AUXILIARIES.has(piece.word) || CLAUSE_OPENERS.has(piece.word);
}

/** The "second" of a hanging hyphen is an ordinal. */
const isOrdinalSecond = (pieces: Pieces, index: number, code: string): boolean =>
  code === 's' && wordAt(pieces, index) === 'second' && wordAt(pieces, index - 1) === '-' && !pieces[index]!.isGlued;

const AGE_UNITS: ReadonlySet<string> = new Set(['a', 'd', 'mo', 'wk']);

/** "15 years old", "5-year-old", "three months of age": a length of life, in UCUM an annotated unit. */
function withAge(pieces: Pieces, { end, code }: Code): Unit {
  if (!AGE_UNITS.has(code)) return { end, kind: 'measure', code };
  const at = wordAt(pieces, end) === '-' ? end + 1 : end;
  const old = wordAt(pieces, at);
  if (old === 'old' || old === 'olds') return { end: at + 1, kind: 'measure', code: `${code}{age}` };
  if (wordAt(pieces, end) === 'of' && wordAt(pieces, end + 1) === 'age')
    return { end: end + 2, kind: 'measure', code: `${code}{age}` };
  return { end, kind: 'measure', code };
}
