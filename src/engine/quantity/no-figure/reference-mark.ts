import type { Words } from '../../layers/layers.ts';

/** "As was found [12]", "[8 – 11]", "[2, 3]": numbers alone in square brackets point to notes. */
export function skipReferenceMark(words: Words, index: number): number {
  if (words[index - 1]?.text !== '[') return index;
  let end = index + 1;
  while (end < index + LONGEST && (words[end]?.kind === 'number' || isListMark(words[end]?.norm ?? ''))) end++;
  return words[end]?.text === ']' ? end + 1 : index;
}

const LONGEST = 12;

const isListMark = (mark: string): boolean => mark === ',' || mark === '-' || mark === ';';
