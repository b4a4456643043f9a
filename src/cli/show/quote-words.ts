import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { escapeFlow } from '../layout/escape-controls.ts';

/** The exact words of pieces, safe to print: white space as single spaces, and " … " where words between them were left out. */
export function quoteWords(record: OnRecord, spans: readonly Span[]): string {
  return spans.map(([start, end]) => escapeFlow(record.document.text.slice(start, end))).join(' … ');
}

/** Where pieces stand, for a person and for a program: paragraph, then characters. One word, so that no line breaks in it. */
export function renderPlace(paragraphOf: (index: number) => number, spans: readonly Span[]): string {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? `¶${paragraphOf(first[0])}:${first[0]}–${last[1]}` : '';
}

/** Numbers the paragraphs of a text from 1; an index between two belongs to the one before. */
export function createParagraphFinder(text: string): (index: number) => number {
  const starts = [...text.matchAll(/[^\n\r]+/g)].filter(([line]) => /\S/.test(line)).map((match) => match.index);
  return (index) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= index) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  };
}
