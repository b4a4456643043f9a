import type { Words } from '../../layers/layers.ts';
import type { Place } from '../sense.ts';
import { findNamesakes } from './namesake.ts';

/** What a whole text tells of the times in its sentences. */
export interface TextHints {
  /** Months, weekdays and seasons that people in it are called. */
  readonly namesakes: ReadonlySet<string>;
  /** It tells of a game, whose quarters and halves are none of a year. */
  readonly isGame: boolean;
}

export const NO_HINTS: TextHints = { namesakes: new Set(), isGame: false };

export const createTextHints = (sentences: readonly Words[]): TextHints => ({
  namesakes: findNamesakes(sentences),
  isGame: isGame(sentences),
});

/** So many different words of a game make a text one about it. */
const LEAST_GAME_WORDS = 4;

function isGame(sentences: readonly Words[]): boolean {
  const found = new Set<string>();
  for (const words of sentences) {
    const { gameWords } = words.language.timexWords;
    for (const { norm } of words) if (gameWords.has(norm)) found.add(norm);
  }
  return found.size >= LEAST_GAME_WORDS;
}

/** "A technical foul in the third quarter"; "the third quarter of 2019" is a year's in any text. */
export function isPartOfGame({ sense }: Place, { isGame: isOfGame }: TextHints): boolean {
  if (!isOfGame || sense.kind !== 'part' || sense.year !== null || sense.of || sense.yearShift !== null) return false;
  return /^[QH]/.test(sense.part);
}
