import { isBreak } from '../../grammar/noun-phrase.ts';
import { toSingular } from '../../grammar/singular.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Amount } from '../amount/amount.ts';
import { createCount } from '../count/create-count.ts';
import { type RawFigure, toRawFigure } from '../raw-figure.ts';
import { detectRate } from '../units/detect-rate.ts';

/** The figure that an amount makes, with the rate behind it: "$98 a barrel". */
export function createRawFigure(words: Words, amount: Amount): RawFigure | null {
  const { end, kind, unit, by } = amount;
  if (kind !== null && by !== null) {
    const rate = detectRate(words, end, kind);
    return toRawFigure(amount, rate ? rate.end : end, kind, rate ? `${unit}/${rate.code}` : unit, by);
  }
  return amount.numeral.kind === 'fraction' ? createFraction(words, amount) : createCount(words, amount);
}

/** "A third" is a share; in "1/2 cup of milk" the noun right behind the digits is what is measured out. */
function createFraction(words: Words, amount: Amount): RawFigure {
  const { first, end } = amount;
  const noun = words[end];
  const isMeasuredOut =
    words[first]!.kind !== 'word' &&
    noun?.kind === 'word' &&
    normAt(words, end + 1) === 'of' &&
    !isBreak(noun, words.language);
  // "Closed at 23 1/4, up 3/8" says it of points.
  const isPrice =
    words[first]!.kind === 'number' && (noun === undefined || noun.kind === 'mark') && normAt(words, end) !== '-';
  if (isPrice) return toRawFigure(amount, end, 'count', null, 'figures/fraction/price');
  return isMeasuredOut
    ? toRawFigure(amount, end + 1, 'count', toSingular(noun.norm, words.language), 'figures/fraction/measured-out')
    : toRawFigure(amount, end, 'fraction', null, 'figures/fraction/share');
}
