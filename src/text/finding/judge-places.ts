import type { Span } from '../../schema/span.ts';
import type { FoundEvidence } from '../found-evidence.ts';
import { isOverlapping } from '../span.ts';
import type { Pattern } from './create-pattern.ts';
import { describeChanges } from './describe-changes.ts';
import type { FoundPlaces, Place } from './find-places.ts';
import type { PreparedText } from './prepare-text.ts';
import { standsAtBreak } from './stands-at-break.ts';

/** Another place that has this much of what the best one has may be the one that was meant. */
const RIVAL = Number(globalThis.process?.env.RIVAL ?? 0.5);
/** With this much of all that was kept, only single words have changed. */
const NEARLY_ALL = Number(globalThis.process?.env.NEARLY ?? 0.75);
const LOW = Number(globalThis.process?.env.LOW ?? 0.45);
/** So many codes in one stretch are no coincidence, where what stands before or after them broke off between sentences. */
const TELLING = Number(globalThis.process?.env.TELLING ?? 48);

/** What the places mean: one of the five words. `isHere` says whether a place is where the words stood before. */
export function judgePlaces(
  pattern: Pattern,
  text: PreparedText,
  { places, isOpen }: FoundPlaces,
  isHere: (start: number) => boolean,
): FoundEvidence {
  const [best, ...others] = places.filter(({ matched }) => matched > 0);
  if (!best) return { how: 'lost' };
  const rivals = others.filter((other) => isRival(pattern, text, other, best));
  const isOne = rivals.length === 0 && !isOpen;
  if (isOne && best.span && isFitting(pattern, text, best)) {
    if (best.isSame) return { how: isHere(best.span[0]) ? 'same' : 'moved', span: best.span };
    const changes = describeChanges(pattern, text, best);
    return { how: 'changed', span: best.span, changes };
  }
  return toCandidates(pattern, [best, ...rivals]);
}

/** What lies over the best place is that place once more. */
function isRival(pattern: Pattern, text: PreparedText, other: Place, best: Place): boolean {
  const isNear = other.matched >= best.matched * RIVAL;
  if (
    !isNear &&
    !(other.matched >= best.matched * LOW && standsAtBreak(pattern, text, other.blocks[0]!, other.blocks.at(-1)!))
  )
    return false;

  return other.span && best.span ? !isOverlapping(other.span, best.span) : !isOverlapping(reach(other), reach(best));
}

const reach = ({ blocks }: Place): Span => [blocks[0]!.to, blocks.at(-1)!.to + blocks.at(-1)!.length];

function isFitting(pattern: Pattern, text: PreparedText, place: Place): boolean {
  const { codes } = pattern;
  if (place.matched === codes.length && codes.length >= TELLING) return true;
  if (!place.isSame) return place.matched >= codes.length * NEARLY_ALL && place.span !== null;
  if (place.matched >= codes.length * NEARLY_ALL) return true;
  const stretch = place.blocks.find(({ from, length }) => from <= pattern.first && from + length >= pattern.end);
  return stretch !== undefined && stretch.length >= TELLING && standsAtBreak(pattern, text, stretch, stretch);
}

/** What people may choose from: places that have most of the words, or nearly all that stood around them. */
function toCandidates(pattern: Pattern, places: readonly Place[]): FoundEvidence {
  const words = pattern.end - pattern.first;
  const candidates = places
    .filter((place) => place.matched >= pattern.codes.length / 2 && place.within * 2 >= words)
    .flatMap(({ span }) => (span ? [span] : []));
  return candidates.length ? { how: 'ambiguous', candidates } : { how: 'lost' };
}
