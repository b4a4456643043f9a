import { isPlural } from '../../../grammar/singular.ts';
import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';

/** "Beat the Rovers 112-108": the number behind the name is what they were beaten by. */
export function isScoreBeside(words: Words, first: number): boolean {
  const joint = normAt(words, first + 1);
  // "Hale trails Mercer 458 to 359".
  if ((joint !== '-' && joint !== 'to') || words[first + 2]?.kind !== 'number') return false;
  if (joint === '-' && isPairOfPoints(words, first)) return true;
  const { scoreWords } = words.language.quantityWords;
  for (let at = Math.max(0, first - 6); at < first; at++) if (scoreWords.has(normAt(words, at))) return true;
  // "The Rovers 112-105 win".
  return scoreWords.has(normAt(words, first + 3)) || scoreWords.has(normAt(words, first + 4));
}

/** "Outscored the Rovers 32-20", "leads the series 2-1"; the "747-400" and "pages 12-15" are none. */
function isPairOfPoints(words: Words, first: number): boolean {
  const [left, right] = [words[first]!.text, words[first + 2]!.text];
  if (!isScore(left) || !isScore(right)) return false;
  const before = words[first - 1];
  return isCapital(before) ? first > 1 : !isPlural(before?.norm ?? '', words.language) || Number(left) > Number(right);
}

const isScore = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) < HIGHEST_SCORE;

const HIGHEST_SCORE = 200;
