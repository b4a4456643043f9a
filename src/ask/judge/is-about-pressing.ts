import type { StanceWords } from '../../engine/language/stance-words.ts';
import { listStems } from '../find/list-stems.ts';
import type { Matter } from './list-matter.ts';
import { listSentenceWords, type PassageWord } from './passage-words.ts';

/**
 * `stance/pressing`: “the Citadel tries to pressure Kaldria to negotiate”, “nobody pushed Kaldria into talks” tell who presses whom, and not
 * whether Kaldria should negotiate. “We must push Kaldria to negotiate” does, and where pressing is what is asked about, all of them do.
 */
export function isAboutPressing(words: string, { terms }: Matter, lexicon: StanceWords): boolean {
  const stems = new Set(terms.flatMap((term) => [...term]));
  const isAsked = [...lexicon.pressing].some((form) => stems.has(listStems(form)[0]!));
  return !isAsked && listSentenceWords(words).some((sentence) => isPressed(sentence, stems, lexicon));
}

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
