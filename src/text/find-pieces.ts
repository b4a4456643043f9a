import type { Span } from '../schema/span.ts';
import type { Evidence } from './evidence.ts';
import { type FindOptions, findAllEvidence } from './find-evidence.ts';
import { type FoundEvidence, type HowFound, isTold } from './found-evidence.ts';

/**
 * As `findAllEvidence`, for the pieces of one item (a statement's source, cue and content): these stand near each other and so
 * tell each other's places. A piece that may stand in several places is the one that keeps its distance from another piece
 * of the same line; pieces that were found far apart are told by nobody, and all of them come out `ambiguous`.
 * One answer for each piece, in the order given.
 */
export function findPieces(
  text: string,
  pieces: readonly Evidence[],
  options: FindOptions = {},
): readonly FoundEvidence[] {
  const found = findAllEvidence(text, pieces, options);
  if (areTorn(pieces, found)) {
    return found.map((one) => (isTold(one) ? { how: 'ambiguous', candidates: [one.span] } : one));
  }
  return found.map((one, index) =>
    one.how === 'ambiguous' ? (findBeside(text, pieces, found, index, one.candidates) ?? one) : one,
  );
}

/** What can be said of an item as a whole: the word that promises least among those of its pieces. */
export function findWeakest(found: readonly FoundEvidence[]): HowFound {
  return WEAKEST_FIRST.find((how) => found.some((one) => one.how === how)) ?? 'lost';
}

const WEAKEST_FIRST: readonly HowFound[] = ['lost', 'ambiguous', 'changed', 'moved', 'same'];

/** How much may have come in between the pieces of one item. */
const MOST_COME_IN = 400;

function areTorn(pieces: readonly Evidence[], found: readonly FoundEvidence[]): boolean {
  const told = found.flatMap((one, index) => (isTold(one) ? [{ old: pieces[index]!.span, now: one.span }] : []));
  if (told.length < 2) return false;
  const reach = (spans: readonly Span[]) =>
    Math.max(...spans.map(([, end]) => end)) - Math.min(...spans.map(([start]) => start));
  return reach(told.map(({ now }) => now)) > reach(told.map(({ old }) => old)) + MOST_COME_IN;
}

/** The only candidate with the very words that stands as far from a piece in its line as it did. */
function findBeside(
  text: string,
  pieces: readonly Evidence[],
  found: readonly FoundEvidence[],
  index: number,
  candidates: readonly Span[],
): FoundEvidence | null {
  const piece = pieces[index]!;
  for (const [other, neighbour] of found.entries()) {
    if (neighbour.how !== 'same' && neighbour.how !== 'moved') continue;
    const shift = neighbour.span[0] - pieces[other]!.span[0];
    const fitting = candidates.find(([start]) => start - piece.span[0] === shift);
    if (fitting && text.slice(...fitting) === piece.exact && isOneLine(text, fitting, neighbour.span)) {
      return { how: neighbour.how, span: fitting };
    }
  }
  return null;
}

const isOneLine = (text: string, a: Span, b: Span): boolean =>
  !text.slice(Math.min(a[0], b[0]), Math.max(a[1], b[1])).includes('\n');
