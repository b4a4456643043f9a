import { findFirstEndingAfter, isInside } from '../../text/span.ts';
import type { Block, Folding, ReadableDocument } from '../layers/layers.ts';
import { type Candidate, type FoldingLayers, tokensIn } from './candidate.ts';
import { isKept } from './is-kept.ts';

const ECHO: Folding = { by: 'minor/echo', reason: 'told in full below the headline' };

/** So much of what a headline has somebody say is told again: "Moss: ferries will sail" over "Moss said that the ferries will sail on Friday". */
const MOST = 0.5;
/** In UTF-16 units; a longer block is no headline. */
const LONGEST_HEADLINE = 200;
/** Shorter words are in most statements. */
const SHORTEST = 4;

/** What a headline or a heading has somebody say is folded where the same is told elsewhere, on a line that is shown. */
export function foldEchoes(
  document: ReadableDocument,
  layers: FoldingLayers,
  candidates: readonly Candidate[],
  foldings: readonly (Folding | null)[],
): (Folding | null)[] {
  const headlines = findHeadlines(document, layers);
  const isInHeadline = ({ attribution }: Candidate): boolean =>
    attribution.content.every((span) => {
      const next = headlines[findFirstEndingAfter(headlines, span[0])];
      return next !== undefined && isInside(span, next.span);
    });
  const told = candidates.filter((each, index) => foldings[index] === null && !isInHeadline(each));
  return foldings.map((folding, index) => {
    const candidate = candidates[index]!;
    if (folding || !isInHeadline(candidate) || isKept(candidate)) return folding;
    return told.some((other) => isEcho(candidate, other, layers)) ? ECHO : null;
  });
}

/** A heading in marks, or a pull quote: 'Nobody will leave the port'. */
const QUOTED_LINE = /^["“‘'«][^.!?]+[^.!?,]["”’'»]$/;

/** Headings, and the first block, where it is the document's title or has no full stop. */
const findHeadlines = ({ text, title }: ReadableDocument, { blocks }: FoldingLayers): readonly Block[] =>
  blocks.filter(({ kind, span: [start, end] }, index) => {
    if (kind === 'heading') return true;
    const words = text.slice(start, Math.min(end, start + LONGEST_HEADLINE + 1));
    if (words.length <= LONGEST_HEADLINE && QUOTED_LINE.test(words)) return true;
    return index === 0 && words.length <= LONGEST_HEADLINE && (words === title || !/[.!?]["'’”]?$/.test(words));
  });

function isEcho(headline: Candidate, other: Candidate, layers: FoldingLayers): boolean {
  const [mine, theirs] = [headline.speaker.actors, other.speaker.actors];
  if (mine.length && theirs.length && !mine.some((id) => theirs.includes(id))) return false;
  const words = longWordsOf(headline, layers);
  const told = longWordsOf(other, layers);
  const shared = [...words].filter((word) => told.has(word)).length;
  return words.size > 0 && shared >= MOST * words.size;
}

const longWordsOf = ({ attribution }: Candidate, { tokens }: FoldingLayers): ReadonlySet<string> =>
  new Set(
    tokensIn(tokens, attribution.content)
      .filter(({ kind, lower }) => kind !== 'mark' && lower.length >= SHORTEST)
      .map(({ lower }) => lower),
  );
