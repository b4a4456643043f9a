import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';

/** "+1 202 555 0100", "0800 123456": digits set apart by nothing but spaces. */
export function skipPhoneNumber(words: Words, index: number): number {
  let end = index;
  while (words[end]?.kind === 'number' && /^\d+$/.test(words[end]!.text)) end++;
  const isDialled = normAt(words, index - 1) === '+' || words[index]!.text.startsWith('0');
  return end - index >= (isDialled ? 2 : 3) ? end : index;
}
