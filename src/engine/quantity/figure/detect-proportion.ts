import { detectCountedNoun } from '../../grammar/counted-noun.ts';
import { renderUnit } from '../../grammar/render-unit.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Numeral } from '../../numeral/numeral.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import type { Amount } from '../amount/amount.ts';
import type { RawFigure } from '../raw-figure.ts';

/** "One in five banks", "nine out of 10 voters", "one of every nine": a share of what is named behind it. */
export function detectProportion(
  words: Words,
  { first, numeral, kind }: Amount,
  isTaken: (index: number) => boolean,
): RawFigure | null {
  if ((kind !== null && kind !== 'measure') || !isWhole(numeral) || numeral.value < 1) return null;
  const at = skipJoint(words, numeral.end);
  const all = at === null || isTaken(at) ? null : parseNumeral(words, at);
  if (!all || !isWhole(all) || all.value <= numeral.value || all.kind === 'fraction') return null;
  // "One in 2000s", "5 in 10km" and "two in three years" are none.
  const next = words[all.end];
  if (next?.isGlued && next.kind === 'word') return null;
  const noun = detectCountedNoun(words, all.end, false);
  return {
    first,
    end: noun ? noun.end : all.end,
    value: numeral.value / all.value,
    range: null,
    kind: 'fraction',
    unit: noun && renderUnit(words, noun),
    isOf: false,
    change: null,
    by: 'figures/proportion',
  };
}

const isWhole = ({ value, upTo }: Numeral): boolean => upTo === null && Number.isInteger(value);

/** Over "in", "in every", "out of", "out of every", "of every" and the "-in-" of "a 1-in-4 chance"; null where none stands there. */
function skipJoint(words: Words, index: number): number | null {
  const next = normAt(words, index + 1);
  const { distributives } = words.language.functionWords;
  switch (normAt(words, index)) {
    case '-':
      return next === 'in' && normAt(words, index + 2) === '-' ? index + 3 : null;
    case 'in':
      return distributives.has(next) ? index + 2 : index + 1;
    case 'out':
      if (next !== 'of') return null;
      return normAt(words, index + 2) === 'every' ? index + 3 : index + 2;
    case 'of':
      return next === 'every' ? index + 2 : null;
    default:
      return null;
  }
}
