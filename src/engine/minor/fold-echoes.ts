import type { Span } from '../../schema/span.ts';
import { isInside } from '../../text/span.ts';
import type { Folding, ReadableDocument } from '../layers/layers.ts';
import { type Candidate, type FoldingLayers, tokensIn } from './candidate.ts';
import { isKept } from './is-kept.ts';

const ECHO: Folding = { by: 'minor/echo', reason: 'told in full below the headline' };

/** So much of what a headline has somebody say is told again: "Moss: ferries will sail" over "Moss said that the ferries will sail on Friday". */
const MOST = 0.5;
/** In UTF-16 units; a longer block is no headline. */
const LONGEST_HEADLINE = 200;
/** Shorter words are in most statements. */
const SHORTEST = 4;

/** What a headline has somebody say is folded where the same is told below, on a line that is shown. */
export function foldEchoes(
  document: ReadableDocument,
  layers: FoldingLayers,
  candidates: readonly Candidate[],
  foldings: readonly (Folding | null)[],
): (Folding | null)[] {
  const headline = findHeadline(document, layers);
  if (!headline) return [...foldings];
  const isInHeadline = ({ attribution }: Candidate): boolean =>
    attribution.content.every((span) => isInside(span, headline));
  const told = candidates.filter((each, index) => foldings[index] === null && !isInHeadline(each));
  return foldings.map((folding, index) => {
    const candidate = candidates[index]!;
    if (folding || !isInHeadline(candidate) || isKept(candidate)) return folding;
    return told.some((other) => isEcho(candidate, other, layers)) ? ECHO : null;
  });
}

/** The first block, where it is the document's title or has no full stop. */
function findHeadline({ text, title }: ReadableDocument, { blocks }: FoldingLayers): Span | null {
  const [first] = blocks;
  if (!first || first.span[1] - first.span[0] > LONGEST_HEADLINE) return null;
  const words = text.slice(...first.span);
  return words === title || !/[.!?]["'’”]?$/.test(words) ? first.span : null;
}

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
