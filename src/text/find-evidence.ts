import type { Span } from '../schema/span.ts';
import type { Evidence } from './evidence.ts';
import type { FoundEvidence } from './found-evidence.ts';

/** Finds words again that were kept with a little before and after, in a text that may have changed. Never guesses. */
export function findEvidence(text: string, evidence: Evidence): FoundEvidence {
  return findAllEvidence(text, [evidence])[0]!;
}

/** As `findEvidence`, for many pieces of evidence of one old text: the work on the new text is done once. */
export function findAllEvidence(text: string, evidence: readonly Evidence[]): readonly FoundEvidence[] {
  return evidence.map((one) => findWhole(text, one));
}

/**
 * As `findEvidence`, for the pieces of one item (a statement's source, cue and content), which stand near each other and
 * so tell each other's places. One answer for each piece, in the order given.
 */
export function findPieces(text: string, pieces: readonly Evidence[]): readonly FoundEvidence[] {
  return findAllEvidence(text, pieces);
}

function findWhole(text: string, { exact, prefix, suffix, span }: Evidence): FoundEvidence {
  const whole = prefix + exact + suffix;
  const places: Span[] = [];
  for (let at = text.indexOf(whole); at >= 0 && places.length < 2; at = text.indexOf(whole, at + 1)) {
    places.push([at + prefix.length, at + prefix.length + exact.length]);
  }
  if (places.length > 1) return { how: 'ambiguous', candidates: places };
  const found = places[0];
  if (!found) return { how: 'lost' };
  return { how: found[0] === span[0] ? 'same' : 'moved', span: found };
}
