import type { Span } from '../../src/schema/span.ts';
import type { GoldStatement } from '../articles/load-gold.ts';

/**
 * Words between an opening and a closing mark of one paragraph. A double mark may be closed by one of another shape, as
 * writers mix them; an apostrophe inside a word closes nothing. Of a quotation over several paragraphs only the last is
 * closed, so that it counts once; a mark without its partner gives none.
 */
const QUOTATION =
  /["“«](?=\S)[^"“”«»\n]*["”»]|(?<![\p{L}\p{N}])['‘](?=\S)(?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L}))*['’](?![\p{L}\p{N}])/gu;

/** Shorter ones are mostly names, titles and words held at a distance; what is longer was nearly always said. */
const LONG = 6;

/** The quotations of a text that have six words or more, by their marks alone. */
export const findLongQuotations = (text: string): Span[] =>
  [...text.matchAll(QUOTATION)]
    .filter(({ 0: quotation }) => (quotation.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).length >= LONG)
    .map(({ 0: quotation, index }) => [index, index + quotation.length]);

/** The outermost statement in whose content a quotation stands. */
export const findStatementAround = (
  [start, end]: Span,
  statements: readonly GoldStatement[],
): GoldStatement | undefined =>
  statements.find(({ via, content }) => via === null && content.some((piece) => piece[0] <= start && end <= piece[1]));
