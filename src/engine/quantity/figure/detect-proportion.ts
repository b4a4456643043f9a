import { detectCountedNoun, renderUnit } from '../../grammar/noun-phrase.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import type { Amount } from '../amount/detect-amount.ts';
import type { RawFigure } from '../raw-figure.ts';

/** "One in five banks", "nine out of 10 voters", "one of every nine": a share of what is named behind it. */
export function detectProportion(
  words: Words,
  { first, numeral, kind }: Amount,
  isTaken: (index: number) => boolean,
): RawFigure | null {
  if (
    (kind !== null && kind !== 'measure') ||
    numeral.upTo !== null ||
    !Number.isInteger(numeral.value) ||
    numeral.value < 1
  )
    return null;
  const at = skipJoint(words, numeral.end);
  const whole = at === null || isTaken(at) ? null : parseNumeral(words, at);
  if (!whole || whole.upTo !== null || !Number.isInteger(whole.value) || whole.value <= numeral.value) return null;
  // "One in 2000s", "5 in 10km" and "two in three years" are none.
  const next = words[whole.end];
  if (whole.kind === 'fraction' || (next?.isGlued && next.kind === 'word')) return null;
  const noun = detectCountedNoun(words, whole.end, false);
  return {
    first,
    end: noun ? noun.end : whole.end,
    value: numeral.value / whole.value,
    range: null,
    kind: 'fraction',
    unit: noun && renderUnit(words, noun),
    isOf: false,
    change: null,
  };
}

function skipJoint(words: Words, start: number): number | null {
  // "A 1-in-4 chance".
  if (normAt(words, start) === '-')
    return normAt(words, start + 1) === 'in' && normAt(words, start + 2) === '-' ? start + 3 : null;
  const index = start;
  const [word, next, third] = [0, 1, 2].map((offset) => normAt(words, index + offset));
  if (word === 'in' && (next === 'every' || next === 'each')) return index + 2;
  if (word === 'in') return index + 1;
  if (word === 'out' && next === 'of') return third === 'every' ? index + 3 : index + 2;
  return word === 'of' && next === 'every' ? index + 2 : null;
}
