import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Numeral } from '../../numeral/numeral.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import type { Amount } from './amount.ts';

/** "6'3\"" and "6-foot-3": feet and inches of one height. */
export function detectHeight(words: Words, index: number, { end, value }: Numeral): Amount | null {
  const isMarked = FOOT_MARKS.has(normAt(words, end));
  const isFoot = normAt(words, end) === '-' && normAt(words, end + 1) === 'foot' && normAt(words, end + 2) === '-';
  const at = isMarked ? end + 1 : isFoot ? end + 3 : null;
  if (at === null || !words[at]?.isGlued) return null;
  const inches = parseNumeral(words, at);
  if (!inches || inches.value >= INCHES_PER_FOOT || inches.upTo !== null) return null;
  const isClosed = INCH_MARKS.has(normAt(words, inches.end));
  if (isMarked && !isClosed) return null;
  const numeral: Numeral = { ...inches, value: value * INCHES_PER_FOOT + inches.value, kind: 'digits' };
  return {
    first: index,
    end: isClosed ? inches.end + 1 : inches.end,
    numeral,
    kind: 'measure',
    unit: '[in_i]',
    by: 'figures/measure/height',
  };
}

const FOOT_MARKS: ReadonlySet<string> = new Set(["'", '’']);
const INCH_MARKS: ReadonlySet<string> = new Set(['"', '”', "''"]);
const INCHES_PER_FOOT = 12;
