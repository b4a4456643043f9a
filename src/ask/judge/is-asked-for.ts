import type { ConditionWords } from '../../engine/language/condition-words.ts';
import type { StanceWords } from '../../engine/language/stance-words.ts';
import { isRefusal } from './condition-frame.ts';
import { listSentenceWords } from './passage-words.ts';

/**
 * `stance/asked-for`: whoever demands a thing is not against it, though it was not done: “demanded that the police release the film, which they
 * have not done”. “Demanded that they stop the sale” may be.
 */
export function isAskedFor(
  { cue, words }: { readonly cue: string; readonly words: string },
  stance: StanceWords,
  conditions: ConditionWords,
): boolean {
  const isAsking = listSentenceWords(cue)
    .flat()
    .some(({ lower }) => stance.asking.has(lower));
  if (!isAsking) return false;
  const [told = []] = listSentenceWords(words);
  const relative = told.findIndex(({ lower }, at) => at > 0 && conditions.insertOpeners.has(lower));
  const main = relative < 0 ? told : told.slice(0, relative);
  return !main.some(({ lower }) => isRefusal(lower, conditions) || stance.ending.has(lower));
}
