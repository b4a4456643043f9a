import type { Quantity } from '../schema/quantity.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { isInside } from '../text/span.ts';
import { findSentence } from './find-sentence.ts';

/** Its clause: the content that holds it within the sentence, up to a comma before or behind which another figure stands. */
export function findFigureClause(record: OnRecord, quantity: Quantity): Span {
  const sentence = findSentence(record, quantity.span);
  const statement = record.statements.find(({ id }) => id === quantity.statement);
  const content = statement?.content.find((piece) => isInside(quantity.span, piece)) ?? sentence;
  let [start, end] = [Math.max(sentence[0], content[0]), Math.min(sentence[1], content[1])];
  const { text } = record.document;
  for (const { span } of record.quantities) {
    if (span[1] <= quantity.span[0] && span[0] >= start) start = cutBehind(text, [span[1], quantity.span[0]], start);
    if (span[0] >= quantity.span[1] && span[1] <= end) end = cutBefore(text, [quantity.span[1], span[0]], end);
  }
  return [start, end];
}

const CUT = /[,;:–—]/g;

function cutBehind(text: string, [from, to]: Span, start: number): number {
  const marks = [...text.slice(from, to).matchAll(CUT)];
  return marks.length ? from + marks.at(-1)!.index + 1 : start;
}

function cutBefore(text: string, [from, to]: Span, end: number): number {
  const [mark] = text.slice(from, to).matchAll(CUT);
  return mark ? from + mark.index : end;
}
