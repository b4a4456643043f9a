import type { Span } from '../../schema/span.ts';
import type { FoundEvidence } from '../found-evidence.ts';
import { isOverlapping } from '../span.ts';
import type { Pattern } from './create-pattern.ts';
import { describeChanges } from './describe-changes.ts';
import type { FoundPlaces, Place } from './find-places.ts';
import { isFitting, isLikely } from './is-fitting.ts';
import type { PreparedText } from './prepare-text.ts';

/** Another place that has this much of what the best one has may be the one that was meant. */
const RIVAL = 0.7;
/** What the places mean: one of the five words. `isHere`: does a place stand where the words stood before? */
export function judgePlaces(
  pattern: Pattern,
  text: PreparedText,
  { places, isOpen }: FoundPlaces,
  isHere: (start: number) => boolean,
): FoundEvidence {
  const [best, ...others] = places.filter(({ matched }) => matched > 0);
  if (!best || pattern.first >= pattern.end) return { how: 'lost' };
  const rivals = others.filter((other) => isElsewhere(other, best) && isRival(pattern, text, other, best.matched));
  const isOne = rivals.length === 0 && !isOpen;
  if (!isOne || !best.span || !isFitting(pattern, text, best)) return toCandidates(pattern, [best, ...rivals]);
  if (best.isSame) return { how: isHere(best.span[0]) ? 'same' : 'moved', span: best.span };
  return { how: 'changed', span: best.span, changes: describeChanges(pattern, text, best) };
}

/** Other places that may be meant as well as the whole pattern at a span. */
export function findRivals(
  pattern: Pattern,
  text: PreparedText,
  places: readonly Place[],
  span: Span,
): readonly Span[] {
  return places
    .filter((place) => place.span && !isOverlapping(place.span, span))
    .filter((place) => isRival(pattern, text, place, pattern.codes.length))
    .map((place) => place.span!);
}

const isRival = (pattern: Pattern, text: PreparedText, other: Place, most: number): boolean =>
  other.matched >= most * RIVAL || isLikely(pattern, text, other);

/** What lies over the best place is that place once more. */
const isElsewhere = (other: Place, best: Place): boolean =>
  other.span && best.span ? !isOverlapping(other.span, best.span) : !isOverlapping(reach(other), reach(best));

const reach = ({ blocks }: Place): Span => [blocks[0]!.to, blocks.at(-1)!.to + blocks.at(-1)!.length];

/** What people may choose from: places that have most of the words and half of all that was kept. */
function toCandidates(pattern: Pattern, places: readonly Place[]): FoundEvidence {
  const words = pattern.end - pattern.first;
  const candidates = places
    .filter((place) => place.matched * 2 >= pattern.codes.length && place.within * 2 >= words)
    .flatMap(({ span }) => (span ? [span] : []));
  return candidates.length ? { how: 'ambiguous', candidates } : { how: 'lost' };
}
