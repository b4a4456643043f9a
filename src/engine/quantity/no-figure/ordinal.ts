import type { Words } from '../../layers/layers.ts';

/** "19th", "1990s", "1990's". */
export function skipOrdinal(words: Words, index: number): number {
  const next = words[index + 1];
  const { text } = words[index]!;
  const isOrdinal = next?.isGlued && next.kind === 'word' && !text.includes('.') && isEnding(words, text, next.norm);
  return isOrdinal ? index + 2 : index;
}

const isEnding = (words: Words, digits: string, ending: string): boolean =>
  ending === 's' ||
  ending === "'s" ||
  (words.language.numberWords.ordinalEndings.has(ending) && !isStone(digits, ending));

/** "He weighs 14st", beside "the 21st". */
const isStone = (digits: string, ending: string): boolean =>
  ending === 'st' && (!digits.endsWith('1') || digits.endsWith('11'));
