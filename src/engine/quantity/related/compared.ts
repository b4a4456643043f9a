import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';
import { isNamed } from './bare.ts';
import { findCountedAgain } from './counted-again.ts';
import { HIGHEST_PERCENT, isNameInGap } from './name-in-gap.ts';

/** The rule by which a bare number has the unit of the figure before it: "460 vehicles, compared with 63"; null where none gives it. */
export function findComparison(words: Words, before: RawFigure, figure: RawFigure): string | null {
  if (before.kind === 'ratio' || before.kind === 'fraction' || isOtherScale(words, before, figure)) return null;
  const joint = readJoint(words, figure.first);
  // "Gained 0.7 percent to 6,327" and "rose 5% to 164" end on another scale.
  if (joint === 'to' && before.kind === 'percent')
    return normAt(words, before.first - 1) === 'from' ? 'figures/shared/from-to' : null;
  if (joint === 'with')
    return normAt(words, skipModifier(words, figure.first) - 2) === 'compared' ? 'figures/shared/compared-with' : null;
  if (words.language.quantityWords.comparingWords.has(joint)) return 'figures/shared/compared';
  // "Aged 21 and 23".
  if (joint === 'and' && before.unit?.endsWith('{age}')) return 'figures/shared/ages';
  if (before.kind === 'percent') return isNameInGap(words, before, figure) ? 'figures/shared/name-in-gap' : null;
  const again = isNamed(before) ? findCountedAgain(words, before, figure, joint) : null;
  if (again !== null) return again;
  return before.kind === 'count' && isCountedOn(words, figure, joint) && !isPart(before, figure)
    ? 'figures/shared/counted-on'
    : null;
}

/** "Rose in three years from 8 to 28 million", "grew 5 percent, from 6,000 to 6,300": the first figure says how long or how much. */
function isOtherScale(words: Words, before: RawFigure, { first, value, range }: RawFigure): boolean {
  if (before.kind === 'percent') return Math.max(value ?? 0, ...(range ?? [])) > HIGHEST_PERCENT;
  return (
    words.language.units.timeUnitCodes.has(before.unit ?? '') &&
    normAt(words, first - 1) === 'from' &&
    before.end === first - 1
  );
}

/** "Hit .322 in 102 games and .432": what is below one is no count of whole things. */
const isPart = (before: RawFigure, { value }: RawFigure): boolean =>
  value !== null && !Number.isInteger(value) && Number.isInteger(before.value);

/** The word that ties a figure to the one before: "above the 235,000 forecast" is above. */
const readJoint = (words: Words, first: number): string =>
  normAt(words, first - 1) === 'the' && words.language.quantityWords.comparingWords.has(normAt(words, first - 2))
    ? normAt(words, first - 2)
    : normAt(words, skipModifier(words, first) - 1);

/** "12 workers and another 15.", "a total of 40": what stands behind it is no plural of its own. */
function isCountedOn(words: Words, { first, end }: RawFigure, joint: string): boolean {
  const { countingOn, lightNouns } = words.language.quantityWords;
  const isOn =
    countingOn.has(joint) || (joint === 'of' && lightNouns.has(normAt(words, skipModifier(words, first) - 2)));
  const next = words[end];
  return isOn && (next === undefined || next.kind === 'mark' || !next.norm.endsWith('s'));
}
