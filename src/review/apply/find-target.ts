import type { Span } from '../../schema/span.ts';
import { findAllEvidence } from '../../text/find-evidence.ts';
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

/** Where pieces of evidence that were kept of another version of the text stand in this one. */
export type EvidenceFinder = (target: ItemTarget) => readonly FoundEvidence[];

/**
 * Finds the words of a target again. In the text that the entry was made of every span stands where it stood; in another
 * version all pieces of the item must be there in the same words and in their order.
 */
export function findTargetWords(
  text: string,
  textHash: string,
  target: ItemTarget,
  said: unknown,
  findEvidence: EvidenceFinder,
): FoundWords {
  const { evidence } = target;
  if (target.textHash === textHash && evidence.every(({ span, exact }) => text.startsWith(exact, span[0]))) return HERE;
  const far = new Set(listFarSpans(target.before, said));
  const found = findEvidence(target);
  const pieces = evidence.map((piece, index) => ({ piece, found: found[index]!, isFar: far.has(keyOf(piece.span)) }));
  const near = pieces.filter(({ isFar }) => !isFar);
  const summary = summarize(near.map((each) => each.found));
  if ('changes' in summary) return summary;
  const places = new Map(pieces.flatMap((each) => placeOf(each.piece, each.found)));
  const own = near.map(({ piece }) => piece);
  if (!keepsOrder(own, places)) return { how: 'changed', changes: [], candidates: [] };
  return { how: summary.how, isHere: false, place: (span) => places.get(keyOf(span)) ?? null };
}

function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Looks for the evidence of all these targets, of one other version after the other, when it is first asked for any. */
export function createEvidenceFinder(
  text: string,
  targets: readonly ItemTarget[],
  versions: ReadonlyMap<string, string>,
): EvidenceFinder {
  let found: Map<TargetEvidence, FoundEvidence> | null = null;
  return ({ evidence }) => {
    found ??= findAll(text, targets, versions);
    return evidence.map((piece) => found!.get(piece) ?? { how: 'lost' });
  };
}

function findAll(text: string, targets: readonly ItemTarget[], versions: ReadonlyMap<string, string>) {
  const found = new Map<TargetEvidence, FoundEvidence>();
  const byVersion = new Map<string, TargetEvidence[]>();
  for (const { textHash, evidence } of targets) listAt(byVersion, textHash).push(...evidence);
  for (const [textHash, evidence] of byVersion) {
    const before = versions.get(textHash);
    const places = findAllEvidence(text, evidence, before === undefined ? {} : { before });
    for (const [index, piece] of evidence.entries()) found.set(piece, places[index]!);
  }
  return found;
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

function placeOf({ span }: TargetEvidence, found: FoundEvidence): readonly (readonly [string, Span])[] {
  return found.how === 'same' || found.how === 'moved' ? [[keyOf(span), found.span]] : [];
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
