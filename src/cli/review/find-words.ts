import { OnrecordError } from '../../errors.ts';
import type { Span } from '../../schema/span.ts';

/**
 * The span of words as a person types them: the words themselves, white space as it comes; "We lost … one night" goes from
 * the first of them to the last. Of several places the one nearest to `near`; two as near are for the person to tell apart.
 */
export function findWords(text: string, typed: string, near: number): Span {
  const [first = '', last] = typed.split(/…|\.\.\./).map((part) => part.trim());
  const starts = listPlaces(text, first);
  const places = last === undefined ? starts : starts.flatMap((start) => endAt(text, start, last));
  const sorted = places.toSorted((a, b) => distance(a, near) - distance(b, near));
  const [best, next] = sorted;
  if (!best) {
    throw new OnrecordError('annotation-invalid', 'These words do not stand in the document.', { input: typed });
  }
  if (next && distance(next, near) === distance(best, near)) {
    throw new OnrecordError('annotation-invalid', 'These words stand in two places as near.', {
      input: typed,
      remedy: 'Give more of the words around them.',
    });
  }
  return best;
}

const distance = ([start, end]: Span, near: number): number => Math.max(0, start - near, near - end);

function listPlaces(text: string, words: string): Span[] {
  const pattern = words.trim().split(/\s+/).map(escapePattern).join('\\s+');
  if (!pattern) return [];
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: { length } }) => [index, index + length]);
}

const escapePattern = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

function endAt(text: string, [start, end]: Span, last: string): Span[] {
  const [close] = listPlaces(text.slice(end, end + MOST_BETWEEN), last);
  return close ? [[start, end + close[1]]] : [];
}

/** How far the last words may stand from the first. */
const MOST_BETWEEN = 2_000;
