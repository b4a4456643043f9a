import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { readSpacedThousands } from '../../numeral/spaced-thousands.ts';

/**
 * "+1 202 555 0100", "0800 123456", "call 555 0100": digits set apart by nothing but spaces, which are no thousands; "(254-2) 751-613" with
 * dashes.
 */
export function skipPhoneNumber(words: Words, index: number): number {
  const dashed = skipAreaCode(words, index);
  if (dashed > index) return dashed;
  let end = index;
  while (words[end]?.kind === 'number' && /^\d+$/.test(words[end]!.text)) end++;
  const isDialled =
    normAt(words, index - 1) === '+' ||
    words[index]!.text.startsWith('0') ||
    words.language.noFigureWords.dialWords.has(normAt(words, index - 1));
  if (isDialled) return end - index >= 2 ? end : index;
  return end - index >= 3 && readSpacedThousands(words, index) === null ? end : index;
}

/** "(254-2) 751-613", "(202) 555-0100". */
function skipAreaCode(words: Words, index: number): number {
  if (words[index - 1]?.text !== '(') return index;
  const code = skipDashed(words, index);
  if (words[code]?.text !== ')' || words[code + 1]?.kind !== 'number') return index;
  const end = skipDashed(words, code + 1);
  return end > code + 2 ? end : index;
}

/** Over digits that dashes join. */
function skipDashed(words: Words, index: number): number {
  let end = index + 1;
  while (normAt(words, end) === '-' && words[end]!.isGlued && words[end + 1]?.kind === 'number') end += 2;
  return end;
}
