import { type Piece, wordAt } from '../../grammar/words.ts';
import { detectCurrency } from './detect-currency.ts';
import { detectMeasure } from './detect-measure.ts';
import type { Unit } from './unit.ts';

type Pieces = readonly Piece[];

/** The unit that begins right behind a number: "%", "percentage points", "dollars", "km", "square miles", "years old". */
export function detectUnit(pieces: Pieces, index: number): Unit | null {
  if (wordAt(pieces, index) !== '-') return detectUnitAt(pieces, index);
  // "A 10-year note", and set loose as in "a 10 - year note"; "5 - 3 metres" is none.
  const isTight = pieces[index]!.isGlued && pieces[index + 1]?.isGlued === true;
  const isLoose = !pieces[index]!.isGlued && pieces[index + 1]?.isGlued === false;
  return isTight || isLoose ? detectUnitAt(pieces, index + 1) : null;
}

function detectUnitAt(pieces: Pieces, at: number): Unit | null {
  return detectPercent(pieces, at) ?? detectCurrency(pieces, at) ?? detectMeasure(pieces, at);
}

function detectPercent(pieces: Pieces, index: number): Unit | null {
  const word = wordAt(pieces, index);
  const next = wordAt(pieces, index + 1);
  if (word === '%' || word === 'percent' || word === 'pct') return createPercent(pieces, index + 1);
  if (word === 'per' && next === 'cent') return createPercent(pieces, index + 2);
  // "Up 25bps", "3 ppts".
  const points = POINT_SIGNS.get(word);
  if (points !== undefined) return { end: index + 1, kind: 'percent', code: points };
  // "Up 3.2pc", "grew 5 pc".
  if (pieces[index]?.text === 'pc') return createPercent(pieces, index + 1);
  if (word === 'percentage' && isPoint(next)) return { end: index + 2, kind: 'percent', code: 'percentage point' };
  if (word === 'basis' && isPoint(next)) return { end: index + 2, kind: 'percent', code: 'basis point' };
  return null;
}

const POINT_SIGNS: ReadonlyMap<string, string> = new Map([
  ['bp', 'basis point'],
  ['bps', 'basis point'],
  ['pp', 'percentage point'],
  ['ppts', 'percentage point'],
]);

/** "5 percent points" are points too. */
const createPercent = (pieces: Pieces, end: number): Unit =>
  isPoint(wordAt(pieces, end)) && wordAt(pieces, end - 1) !== '%'
    ? { end: end + 1, kind: 'percent', code: 'percentage point' }
    : { end, kind: 'percent', code: 'percent' };

const isPoint = (word: string): boolean => word === 'point' || word === 'points';
