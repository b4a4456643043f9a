import type { Span } from '../../schema/span.ts';
import { findAllEvidence, findPieces } from '../../text/find-evidence.ts';
import type { FoundEvidence, WordChange } from '../../text/found-evidence.ts';
import { compareSpans } from '../../text/span.ts';
import { listSpansIn } from '../map-spans.ts';
import type { ItemTarget, TargetEvidence } from '../target.ts';

/** Where the words of a target stand in the text at hand. */
export type FoundWords =
  | {
      readonly how: 'same' | 'moved';
      /** Is it the very text that the entry was made of? */
      readonly isHere: boolean;
      /** A span that the entry speaks of, in this text; null where its words are not surely there. */
      readonly place: (span: Span) => Span | null;
    }
  | {
      readonly how: 'changed' | 'ambiguous' | 'lost';
      readonly changes: readonly WordChange[];
      readonly candidates: readonly Span[];
    };

/**
 * Finds the words of a target again. In the text that the entry was made of every span stands where it stood; in another
 * version the pieces of the item are found together, and all of them must be there in the same words.
 */
export function findTargetWords(text: string, textHash: string, target: ItemTarget, said: unknown): FoundWords {
  const { evidence } = target;
  if (target.textHash === textHash && evidence.every(({ span, exact }) => text.startsWith(exact, span[0]))) {
    return HERE;
  }
  const far = new Set(listFarSpans(target.before, said));
  const near = evidence.filter(({ span }) => !far.has(keyOf(span)));
  const pieces = findPieces(text, near);
  const summary = summarize(pieces);
  if ('changes' in summary) return summary;
  const others = evidence.filter(({ span }) => far.has(keyOf(span)));
  const places = new Map([...pair(near, pieces), ...pair(others, findAllEvidence(text, others))]);
  if (!keepsOrder(near, places)) return { how: 'changed', changes: [], candidates: [] };
  return { how: summary.how, isHere: false, place: (span) => places.get(keyOf(span)) ?? null };
}

const HERE: FoundWords = { how: 'same', isHere: true, place: (span) => span };

const keyOf = ([start, end]: Span): string => `${start}:${end}`;

/** Who speaks, when, and through whom may stand far from the item itself. */
const FAR_ROLES: ReadonlySet<string> = new Set(['speakers', 'via', 'saidAt', 'statement', 'mentions', 'shares']);

/** Keys of the spans that only such roles name. An actor's and a poll's own words are of that kind too, and stay near. */
function listFarSpans(before: ItemTarget['before'], said: unknown): string[] {
  const spans = [...listSpansIn(before), ...listSpansIn(said)];
  const near = new Set(spans.filter(({ role }) => !FAR_ROLES.has(role)).map(({ span }) => keyOf(span)));
  if (!near.size) return [];
  return spans.map(({ span }) => keyOf(span)).filter((key) => !near.has(key));
}

/** One word for all pieces: they are the same if each is; changed if only some are there; lost if none is. */
function summarize(
  pieces: readonly FoundEvidence[],
): Extract<FoundWords, { changes: unknown }> | { readonly how: 'same' | 'moved' } {
  const count = (how: FoundEvidence['how']) => pieces.filter((piece) => piece.how === how).length;
  if (pieces.length && count('same') === pieces.length) return { how: 'same' };
  if (pieces.length && count('same') + count('moved') === pieces.length) return { how: 'moved' };
  const changes = pieces.flatMap((piece) => (piece.how === 'changed' ? piece.changes : []));
  const candidates = pieces.flatMap((piece) => (piece.how === 'ambiguous' ? piece.candidates : []));
  if (count('lost') === pieces.length) return { how: 'lost', changes, candidates };
  const how = count('changed') || count('lost') ? 'changed' : 'ambiguous';
  return { how, changes, candidates };
}

function* pair(evidence: readonly TargetEvidence[], found: readonly FoundEvidence[]): Generator<[string, Span]> {
  for (const [index, { span }] of evidence.entries()) {
    const piece = found[index]!;
    if (piece.how === 'same' || piece.how === 'moved') yield [keyOf(span), piece.span];
  }
}

/** Pieces that followed each other still do, and none runs into the next that did not: else they were not moved as one. */
function keepsOrder(evidence: readonly TargetEvidence[], places: ReadonlyMap<string, Span>): boolean {
  const sorted = evidence.toSorted((a, b) => compareSpans(a.span, b.span));
  return sorted.every(({ span }, index) => {
    const before = sorted[index - 1];
    if (!before) return true;
    const [now, earlier] = [places.get(keyOf(span))!, places.get(keyOf(before.span))!];
    return before.span[1] <= span[0] ? earlier[1] <= now[0] : earlier[0] <= now[0];
  });
}
