import type { Evidence } from './evidence.ts';
import { createPattern } from './finding/create-pattern.ts';
import { findPlaces } from './finding/find-places.ts';
import { judgePlaces } from './finding/judge-places.ts';
import { type PreparedText, prepareText } from './finding/prepare-text.ts';
import type { FoundEvidence } from './found-evidence.ts';

/** Finds words again that were kept with a little before and after, in a text that may have changed. Never guesses. */
export function findEvidence(text: string, evidence: Evidence): FoundEvidence {
  return findAllEvidence(text, [evidence])[0]!;
}

/** As `findEvidence`, for many pieces of evidence of one old text: the work on the new text is done once. */
export function findAllEvidence(
  text: string,
  evidence: readonly Evidence[],
  _options: { before?: string } = {},
): readonly FoundEvidence[] {
  const prepared = prepareText(text);
  return evidence.map((one) => findOne(prepared, one));
}

function findOne(text: PreparedText, evidence: Evidence): FoundEvidence {
  const pattern = createPattern(evidence);
  return judgePlaces(pattern, text, findPlaces(pattern, text), (start) => start === evidence.span[0]);
}

/**
 * As `findEvidence`, for the pieces of one item (a statement's source, cue and content), which stand near each other and
 * so tell each other's places. One answer for each piece, in the order given.
 */
export function findPieces(text: string, pieces: readonly Evidence[]): readonly FoundEvidence[] {
  return findAllEvidence(text, pieces);
}
