import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { Amount } from '../amount/amount.ts';
import type { RawFigure } from '../raw-figure.ts';

/** "Won 2-0", "a 5-4 vote", "voted 89 to 52": points against points. A range of things counted ("5-10 people") is none. */
export function isScoreLike(words: Words, low: Amount, high: Amount, figure: RawFigure): boolean {
  const joint = normAt(words, low.end);
  if (!isPoints(low) || !isPoints(high) || (joint !== '-' && joint !== 'to')) return false;
  const isPlural = figure.unit !== null && normAt(words, figure.end - 1) !== figure.unit.split(' ').at(-1);
  if (isPlural) return false;
  const isAround = isScoreWord(words, low.first - 2, 2) || isScoreWord(words, high.end, 2);
  return joint === '-' ? isAround || low.numeral.value >= high.numeral.value || figure.unit === null : isAround;
}

const isPoints = ({ numeral: { value } }: Amount): boolean => Number.isInteger(value) && value < 1000;

/** Does one of so many words from a place on speak of a score or a vote? */
function isScoreWord(words: Words, index: number, count: number): boolean {
  const { scoreWords } = words.language.quantityWords;
  for (let at = index; at < index + count; at++) if (scoreWords.has(normAt(words, at))) return true;
  return false;
}
