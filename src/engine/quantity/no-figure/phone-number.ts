import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { readSpacedThousands } from '../../numeral/spaced-thousands.ts';

/** "+1 202 555 0100", "0800 123456", "call 555 0100": digits set apart by nothing but spaces, which are no thousands. */
export function skipPhoneNumber(words: Words, index: number): number {
  let end = index;
  while (words[end]?.kind === 'number' && /^\d+$/.test(words[end]!.text)) end++;
  const isDialled =
    normAt(words, index - 1) === '+' ||
    words[index]!.text.startsWith('0') ||
    words.language.noFigureWords.dialWords.has(normAt(words, index - 1));
  if (isDialled) return end - index >= 2 ? end : index;
  return end - index >= 3 && readSpacedThousands(words, index) === null ? end : index;
}
