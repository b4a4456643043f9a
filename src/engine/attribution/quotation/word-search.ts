import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';

/**
 * Does a stretch of a text hold a letter or a digit? The text is searched once, however many stretches are asked about: a
 * sentence may have a hundred thousand quotations, each of which asks about all of it.
 */
export function createWordSearch(text: string): (span: Span) => boolean {
  const words: { readonly span: Span }[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) words.push({ span: [index, index + word.length] });
  return ([start, end]) => {
    const next = words[findFirstEndingAfter(words, start)];
    return next !== undefined && next.span[0] < end;
  };
}
