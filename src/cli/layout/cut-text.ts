import stringWidth from 'string-width';
import { wrapWords } from './wrap-text.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text, or its beginning with an ellipsis, in at most `width` columns; no character is cut in two. */
export function cutToWidth(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += stringWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** The words of a text that fit so many lines of this width, with an ellipsis where others follow; no word is cut in two. */
export function cutToLines(text: string, width: number, most: number): string {
  if (wrapWords(text, width).length <= most) return text;
  const words = text.split(' ');
  let [low, high] = [1, words.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (wrapWords(withEllipsis(words, middle), width).length <= most) low = middle;
    else high = middle - 1;
  }
  return withEllipsis(words, low);
}

const withEllipsis = (words: readonly string[], count: number): string => `${words.slice(0, count).join(' ')} …`;
