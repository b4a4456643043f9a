import type { QuantityKind } from '../../../schema/quantity.ts';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from '../../lang/en/currencies.ts';
import { LOOSE_SIGNS, TIME_UNIT_CODES, UNIT_SIGNS, UNIT_WORDS } from '../../lang/en/units.ts';
import { isCapital, type Piece, wordAt } from '../../numeral/pieces.ts';
import { toSingular } from '../singular.ts';

type Pieces = readonly Piece[];

export interface Unit {
  /** Index behind its last piece. */
  readonly end: number;
  readonly kind: QuantityKind;
  readonly code: string;
}

/** The unit that begins right behind a number: "%", "percentage points", "dollars", "km", "square miles", "years old". */
export function detectUnit(pieces: Pieces, index: number): Unit | null {
  const hyphen = wordAt(pieces, index) === '-' && pieces[index + 1]?.isGlued === true;
  const at = hyphen ? index + 1 : index;
  return detectPercent(pieces, at) ?? detectCurrency(pieces, at) ?? detectMeasure(pieces, at);
}

function detectPercent(pieces: Pieces, index: number): Unit | null {
  const word = wordAt(pieces, index);
  const next = wordAt(pieces, index + 1);
  if (word === '%' || word === 'percent' || word === 'pct') return createPercent(pieces, index + 1);
  if (word === 'per' && next === 'cent') return createPercent(pieces, index + 2);
  if (word === 'percentage' && /^points?$/.test(next))
    return { end: index + 2, kind: 'percent', code: 'percentage point' };
  if (word === 'basis' && /^points?$/.test(next)) return { end: index + 2, kind: 'percent', code: 'basis point' };
  return null;
}

/** "5 percent points" are points too. */
const createPercent = (pieces: Pieces, end: number): Unit =>
  /^points?$/.test(wordAt(pieces, end)) && wordAt(pieces, end - 1) !== '%'
    ? { end: end + 1, kind: 'percent', code: 'percentage point' }
    : { end, kind: 'percent', code: 'percent' };

function detectCurrency(pieces: Pieces, index: number): Unit | null {
  const piece = pieces[index];
  if (!piece) return null;
  const sign = CURRENCY_SIGNS.get(piece.text);
  // "10 $" and "100元", but in "5 $10 bills" the sign belongs to the next number.
  if (sign !== undefined)
    return pieces[index + 1]?.kind === 'number' ? null : { end: index + 1, kind: 'money', code: sign };
  const name = readName(pieces, index, CURRENCY_NAMES, 3);
  if (name) return { end: name.end, kind: 'money', code: name.code };
  const code =
    CURRENCY_CODES.get(piece.text) ??
    (LOWER_CODES.has(piece.text) ? CURRENCY_CODES.get(piece.text.toUpperCase()) : undefined);
  if (code !== undefined && pieces[index + 1]?.kind !== 'number') return { end: index + 1, kind: 'money', code };
  if (piece.text === 'p' && (piece.isGlued || pieces[index + 1]?.kind === 'mark'))
    return { end: index + 1, kind: 'money', code: 'GBX' };
  return null;
}

const LOWER_CODES: ReadonlySet<string> = new Set(['eur', 'gbp', 'rmb', 'usd']);

/** The longest name of a table at a place, its last word in the singular or the plural. */
function readName(
  pieces: Pieces,
  index: number,
  names: ReadonlyMap<string, string>,
  most: number,
): { end: number; code: string } | null {
  let words = '';
  let found: { end: number; code: string } | null = null;
  for (let count = 1; count <= most; count++) {
    let at = index + count - 1;
    // "Kilowatt-hour" is "kilowatt hour".
    if (found === null && wordAt(pieces, at) === '-') at++;
    const word = wordAt(pieces, at);
    if (!word) break;
    const code = names.get(words + word) ?? names.get(words + toSingular(word));
    if (code !== undefined) found = { end: at + 1, code };
    words += `${toSingular(word)} `;
  }
  return found;
}

function detectMeasure(pieces: Pieces, index: number): Unit | null {
  const piece = pieces[index];
  if (!piece) return null;
  const degree = detectDegree(pieces, index);
  if (degree) return degree;
  const named = isCapital(piece) && !piece.isGlued ? null : readName(pieces, index, UNIT_WORDS, 3);
  const sign = readSign(pieces, index);
  const unit = named ?? sign;
  if (!unit || isOrdinalSecond(pieces, index, unit.code)) return null;
  return withAge(pieces, unit);
}

/** "°C", "° F", "degrees". */
function detectDegree(pieces: Pieces, index: number): Unit | null {
  if (wordAt(pieces, index) !== '°' && wordAt(pieces, index) !== 'º') return null;
  const letter = wordAt(pieces, index + 1);
  const code = letter === 'c' ? 'Cel' : letter === 'f' ? '[degF]' : 'deg';
  return { end: code === 'deg' ? index + 1 : index + 2, kind: 'measure', code };
}

function readSign(pieces: Pieces, index: number): { end: number; code: string } | null {
  const piece = pieces[index]!;
  const speed =
    wordAt(pieces, index + 1) === '/' && pieces[index + 2]?.isGlued
      ? UNIT_SIGNS.get(`${piece.text}/${pieces[index + 2]!.text}`)
      : undefined;
  if (speed !== undefined) return { end: index + 3, code: speed };
  const code = UNIT_SIGNS.get(piece.text);
  if (code === undefined || !(piece.isGlued || LOOSE_SIGNS.has(piece.text))) return null;
  return { end: index + 1, code };
}

/** The "second" of a hanging hyphen is an ordinal. */
const isOrdinalSecond = (pieces: Pieces, index: number, code: string): boolean =>
  code === 's' && wordAt(pieces, index) === 'second' && wordAt(pieces, index - 1) === '-' && !pieces[index]!.isGlued;

const AGE_UNITS: ReadonlySet<string> = new Set(['a', 'd', 'mo', 'wk']);

/** "15 years old", "5-year-old", "three months of age": a length of life, in UCUM an annotated unit. */
function withAge(pieces: Pieces, unit: { end: number; code: string }): Unit {
  const { end, code } = unit;
  if (!AGE_UNITS.has(code)) return { end, kind: 'measure', code };
  const at = wordAt(pieces, end) === '-' ? end + 1 : end;
  if (/^olds?$/.test(wordAt(pieces, at))) return { end: at + 1, kind: 'measure', code: `${code}{age}` };
  if (wordAt(pieces, end) === 'of' && wordAt(pieces, end + 1) === 'age')
    return { end: end + 2, kind: 'measure', code: `${code}{age}` };
  return { end, kind: 'measure', code };
}

/** What an amount is said by: "per barrel", "a share", "per square metre", "/litre"; the counted noun where it is no unit. */
export function detectRate(pieces: Pieces, index: number, kind: QuantityKind): Unit | null {
  const word = wordAt(pieces, index);
  // "$13 billion a year earlier" is no rate.
  if (['ago', 'before', 'earlier', 'later'].includes(wordAt(pieces, index + 2))) return null;
  const isSlash = word === '/' && pieces[index]!.isGlued;
  if (!isSlash && !['a', 'an', 'each', 'per'].includes(word)) return null;
  const at = index + 1;
  const unit =
    word === 'per' || isSlash
      ? (readName(pieces, at, UNIT_WORDS, 3) ?? (pieces[at] ? readSign(pieces, at) : null))
      : readName(pieces, at, UNIT_WORDS, 1);
  if (unit) {
    // "5 percent a year" and "$5 a year" are rates; of counts only those over time are.
    const isRate = word === 'per' || isSlash || kind === 'money' || TIME_UNIT_CODES.has(unit.code);
    return isRate ? { end: unit.end, kind, code: unit.code } : null;
  }
  const piece = pieces[at];
  if (piece?.kind !== 'word' || isCapital(piece)) return null;
  if (word === 'per' || isSlash || (kind === 'money' && SHARE_NOUNS.has(piece.word)))
    return { end: at + 1, kind, code: toSingular(piece.word) };
  return null;
}

/** Without "per" only these are surely a rate: "$98 a share", but "gave $5 million a boost". */
const SHARE_NOUNS: ReadonlySet<string> = new Set(['head', 'person', 'piece', 'share', 'unit', 'vote']);
