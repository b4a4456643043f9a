import type { StanceWords } from '../../engine/language/stance-words.ts';
import { listStems } from '../find/list-stems.ts';
import type { Matter } from './list-matter.ts';
import { listSentenceWords, type PassageWord } from './passage-words.ts';

/**
 * `stance/pressing`: “the Citadel tries to pressure Kaldria to negotiate”, “nobody pushed Kaldria into talks” tell who presses whom, and not
 * whether Kaldria should negotiate. “We must push Kaldria to negotiate” does, and where pressing is what is asked about, all of them do.
 */
export function isAboutPressing(words: string, { proposition, matter }: Asked, lexicon: StanceWords): boolean {
  if (hasWord(proposition, lexicon.pressing)) return false;
  const stems = new Set(matter.terms.flatMap((term) => [...term]));
  return listSentenceWords(words).some((sentence) => isPressed(sentence, stems, lexicon));
}

/** Whether Kaldria is under pressure to negotiate is asked, and words like “Vesmar looks forward to talks” speak of no pressure. */
export const lacksPressing = (
  words: string,
  { proposition }: Asked,
  { pressing, barePressing }: StanceWords,
): boolean => hasWord(proposition, pressing) && !hasWord(words, pressing) && !hasWord(words, barePressing);

interface Asked {
  readonly proposition: string;
  readonly matter: Matter;
}

const hasWord = (text: string, list: ReadonlySet<string>): boolean =>
  listSentenceWords(text)
    .flat()
    .some(({ lower }) => list.has(lower));

/** "Push | Kaldria's new government into peace | talks". */
const REACH = 9;

function isPressed(sentence: readonly PassageWord[], stems: ReadonlySet<string>, lexicon: StanceWords): boolean {
  const at = sentence.findIndex(
    ({ lower }, index) =>
      lexicon.pressing.has(lower) ||
      (lexicon.barePressing.has(lower) && lexicon.beforeBare.has(sentence[index - 1]?.lower ?? '')),
  );
  if (at < 0 || sentence.slice(0, at).some(({ lower }) => lexicon.wanting.has(lower))) return false;
  const behind = sentence.slice(at + 1, at + 1 + REACH).map(({ lower }) => lower);
  const goal = behind.findIndex((word) => lexicon.goals.has(word));
  return goal >= 0 && behind.slice(goal + 1).some((word) => listStems(word).some((stem) => stems.has(stem)));
}
