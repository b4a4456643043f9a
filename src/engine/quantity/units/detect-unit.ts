import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { detectCurrency } from './detect-currency.ts';
import { detectMeasure } from './detect-measure.ts';
import type { Unit } from './unit.ts';

/** The unit that begins right behind a number: "%", "percentage points", "dollars", "km", "square miles", "years old". */
export function detectUnit(words: Words, index: number): Unit | null {
  if (normAt(words, index) !== '-') return detectUnitAt(words, index);
  // "A 10-year note", and set loose as in "a 10 - year note"; "5 - 3 metres" is none.
  const isTight = words[index]!.isGlued && words[index + 1]?.isGlued === true;
  const isLoose = !words[index]!.isGlued && words[index + 1]?.isGlued === false;
  return isTight || isLoose ? detectUnitAt(words, index + 1) : null;
}

function detectUnitAt(words: Words, at: number): Unit | null {
  return detectPercent(words, at) ?? detectCurrency(words, at) ?? detectMeasure(words, at);
}

function detectPercent(words: Words, index: number): Unit | null {
  const word = normAt(words, index);
  const next = normAt(words, index + 1);
  if (word === '%' || word === 'percent' || word === 'pct') return createPercent(words, index + 1);
  if (word === 'per' && next === 'cent') return createPercent(words, index + 2);
  // "Up 25bps", "3 ppts".
  const points = POINT_SIGNS.get(word);
  if (points !== undefined) return { end: index + 1, kind: 'percent', code: points };
  // "Up 3.2pc", "grew 5 pc".
  if (words[index]?.text === 'pc') return createPercent(words, index + 1);
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
const createPercent = (words: Words, end: number): Unit =>
  isPoint(normAt(words, end)) && normAt(words, end - 1) !== '%'
    ? { end: end + 1, kind: 'percent', code: 'percentage point' }
    : { end, kind: 'percent', code: 'percent' };

const isPoint = (word: string): boolean => word === 'point' || word === 'points';
