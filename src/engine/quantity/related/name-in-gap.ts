import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';

/** Without its sign nobody takes more for a percentage. */
export const HIGHEST_PERCENT = 100;

/** "Varden reached 20.27 percent and Luis Hale 14.02", "Hale won 12 states and Mercer five": a name alone shares the verb. */
export function isNameInGap(words: Words, before: RawFigure, { first, end, value }: RawFigure): boolean {
  if (!isPause(words, end) || value === null || (before.kind === 'percent' && value > HIGHEST_PERCENT)) return false;
  const name = skipModifier(words, first) - 1;
  let at = name;
  while (at > before.end && words[at]!.kind === 'word' && isCapital(words[at])) at--;
  return at < name && name - at < MOST_IN_NAME && isGapJoint(words, at) && isNear(words, before, at);
}

/** No name has more words. */
const MOST_IN_NAME = 5;

/** "12 states, and": but a comma may stand before the joint. */
const isNear = (words: Words, { end }: RawFigure, joint: number): boolean =>
  joint === end || (joint === end + 1 && words[end]!.kind === 'mark') || isGapJoint(words, end);

function isGapJoint(words: Words, index: number): boolean {
  const word = normAt(words, index);
  return word === ',' || word === ';' || word === 'but' || words.language.quantityWords.gapJoints.has(word);
}

/** The end of a phrase: a mark, or a word that joins clauses. */
export function isPause(words: Words, index: number): boolean {
  const next = words[index];
  if (next === undefined) return true;
  return next.kind === 'mark' ? '.,;!?)'.includes(next.text) : words.language.quantityWords.gapJoints.has(next.norm);
}
