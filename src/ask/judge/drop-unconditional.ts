import type { ConditionWords } from '../../engine/language/condition-words.ts';
import { isRefusal, matchPhrase } from './condition-frame.ts';
import { listSentenceWords, type PassageWord } from './passage-words.ts';

/**
 * What a model is asked of words that are meant without conditions: “should negotiate without any conditions” is for it as “should negotiate”
 * is, and a model that sees the "without" may take the other side.
 */
export function dropUnconditional(words: string, lexicon: ConditionWords): string {
  for (const sentence of listSentenceWords(words)) {
    const found = findUnconditional(sentence, lexicon);
    if (found) return `${words.slice(0, found.first.span[0]).trimEnd()}${words.slice(found.last.span[1])}`;
  }
  return words;
}

/** "Without | any | conditions". */
function findUnconditional(
  sentence: readonly PassageWord[],
  lexicon: ConditionWords,
): { readonly first: PassageWord; readonly last: PassageWord } | null {
  // “will not negotiate without conditions” wants some
  if (sentence.some(({ lower }) => isRefusal(lower, lexicon))) return null;
  for (const [at, first] of sentence.entries()) {
    const opener = at > 0 ? matchPhrase(sentence, at, lexicon.refusedLackOpeners) : 0;
    if (opener === 0) continue;
    const next = at + opener;
    const last = sentence[lexicon.anyWords.has(sentence[next]?.lower ?? '') ? next + 1 : next];
    if (last && lexicon.conditionNouns.has(last.lower)) return { first, last };
  }
  return null;
}
