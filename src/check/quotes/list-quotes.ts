import type { Span } from '../../schema/span.ts';
import type { Statement } from '../../schema/statement.ts';
import { listTokens } from '../../text/comparing/list-tokens.ts';
import { isOverlapping } from '../../text/span.ts';
import type { CheckView } from '../view.ts';
import { isFraming } from './is-framing.ts';

/** Words in marks that a text gives as somebody's, in several pieces where the tag breaks a sentence: “We sold,” she said, “the boat.” */
export interface Quote {
  /** Without the marks. */
  readonly spans: readonly Span[];
  /** From the first word to the last. */
  readonly span: Span;
  readonly words: number;
  /** Statements whose content it is, or stands in. */
  readonly statements: readonly Statement[];
}

/** Everything that stands in quotation marks, and block quotes and posts, in text order. */
export function listQuotes({
  record,
  text,
  language,
}: Pick<CheckView, 'record' | 'text' | 'language'>): readonly Quote[] {
  const blocks = record.turns.filter(({ kind }) => kind === 'quote' || kind === 'post').map(({ span }) => span);
  const marked = record.quotations.filter(({ inner }) => !blocks.some((block) => isOverlapping(block, inner)));
  const groups: Span[][] = [];
  for (const [index, { inner, span }] of marked.entries()) {
    const before = marked[index - 1];
    if (before && isGoingOn(text, before.inner, text.slice(before.span[1], span[0]), inner)) groups.at(-1)!.push(inner);
    else groups.push([inner]);
  }
  return [...groups, ...blocks.map((block) => [block])]
    .map((spans) => createQuote(spans, { record, text, language }))
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** Each piece of a quotation by itself, said by whoever says the whole. */
export const splitQuote = (
  { spans, statements }: Quote,
  view: Pick<CheckView, 'record' | 'text' | 'language'>,
): Quote[] => spans.map((span) => ({ ...createQuote([span], view), statements }));

const createQuote = (
  spans: readonly Span[],
  { record, text, language }: Pick<CheckView, 'record' | 'text' | 'language'>,
): Quote => ({
  spans,
  span: [spans[0]![0], spans.at(-1)![1]],
  words: listTokens(text, [spans], language.quotationWords).tokens.filter(({ isBracketed }) => !isBracketed).length,
  statements: record.statements.filter(
    (statement) =>
      statement.content.some((piece) => spans.some((span) => isOverlapping(piece, span))) &&
      isFraming(statement, spans),
  ),
});

const LONGEST_TAG = 80;

/** A tag between commas breaks a sentence that goes on behind it. */
function isGoingOn(text: string, before: Span, tag: string, next: Span): boolean {
  if (tag.length > LONGEST_TAG || /[\n.!?:;]/.test(tag) || !/,\s*$/.test(tag)) return false;
  const isOpen = /[,–—-]\s*$/.test(text.slice(...before)) || tag.startsWith(',');
  return isOpen && /^\s*(?:\p{Ll}|I\b)/u.test(text.slice(...next));
}
