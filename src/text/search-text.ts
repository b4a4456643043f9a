import { createReadingView } from './reading-view.ts';

/** Text to search with: as a reader sees it, with nothing that a database cannot take. */
export const toSearchText = (text: string): string => createReadingView(text).text.replace(/\p{Surrogate}/gu, ' ');

const WORD = /[\p{L}\p{N}]+(?:(?:['’-]|[.,](?=\p{N}))[\p{L}\p{N}]+)*/gu;

export function countWords(text: string): number {
  let count = 0;
  for (const _ of toSearchText(text).matchAll(WORD)) count += 1;
  return count;
}
