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

const detectUnitAt = (words: Words, at: number): Unit | null =>
  detectPercent(words, at) ?? detectCurrency(words, at) ?? detectMeasure(words, at);

/** "%", "percent", "per cent", "3.2pc", "25bps", "basis points". */
function detectPercent(words: Words, index: number): Unit | null {
  const { units } = words.language;
  const word = normAt(words, index);
  const next = normAt(words, index + 1);
  if (word === '%' || units.percentWords.has(word)) return createPercent(words, index + 1);
  if (units.splitPercent.get(word) === next) return createPercent(words, index + 2);
  const points = units.pointSigns.get(word);
  if (points !== undefined) return { end: index + 1, kind: 'percent', code: points, by: PERCENT };
  if (units.percentSigns.has(words[index]?.text ?? '')) return createPercent(words, index + 1);
  const kind = units.pointWords.has(next) ? units.pointKinds.get(word) : undefined;
  return kind === undefined ? null : { end: index + 2, kind: 'percent', code: kind, by: PERCENT };
}

/** "5 percent points" are points too. */
const createPercent = (words: Words, end: number): Unit =>
  words.language.units.pointWords.has(normAt(words, end)) && normAt(words, end - 1) !== '%'
    ? { end: end + 1, kind: 'percent', code: 'percentage point', by: PERCENT }
    : { end, kind: 'percent', code: 'percent', by: PERCENT };

const PERCENT = 'figures/percent';
