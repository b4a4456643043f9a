import { CONTEXT_LENGTH, type Evidence } from './evidence.ts';
import { createPattern } from './finding/create-pattern.ts';
import { findPlaces } from './finding/find-places.ts';
import { judgePlaces } from './finding/judge-places.ts';
import { findWithOld, type OldText } from './finding/old-text/find-with-old.ts';
import { findLookAlikes } from './finding/old-text/look-alikes.ts';
import { mapSentences } from './finding/old-text/map-sentences.ts';
import { createSentenceImages } from './finding/old-text/sentence-images.ts';
import { type PreparedText, prepareText } from './finding/prepare-text.ts';
import type { FoundEvidence } from './found-evidence.ts';

export interface FindOptions {
  /** The text that the evidence was taken from, where it is still there: its sentences tell more than 32 letters do. */
  readonly before?: string;
  /** Counts what was compared, for tests: wall time depends on the machine. */
  readonly work?: { steps: number };
}

/**
 * Finds words again that were kept with a little before and after, in a text that may have changed; says how in one of five
 * words. Never guesses: a look-alike comes out as `ambiguous`. Linear in the text: seeds of eight letters are looked up in an
 * index, what stands around them is extended and aligned word by word.
 */
export function findEvidence(text: string, evidence: Evidence, options: FindOptions = {}): FoundEvidence {
  return findAllEvidence(text, [evidence], options)[0]!;
}

/** As `findEvidence`, for many pieces of evidence of one old text: the work on the texts is done once. */
export function findAllEvidence(
  text: string,
  evidence: readonly Evidence[],
  { before, work = { steps: 0 } }: FindOptions = {},
): readonly FoundEvidence[] {
  const prepared = prepareText(text, work);
  const oldText = before === undefined ? null : prepareText(before, work);
  const old = oldText && createOldText(oldText, prepared);
  return evidence.map((one) =>
    old && isOf(old.text.raw, one) ? findWithOld(prepared, one, old) : findKept(prepared, one),
  );
}

function createOldText(text: PreparedText, now: PreparedText): OldText {
  const sentences = mapSentences(text, now);
  const lookAlikes = findLookAlikes(text, now, sentences);
  return { text, sentences, images: createSentenceImages(sentences), lookAlikes };
}

const isOf = (text: string, { span, exact }: Evidence): boolean => text.slice(span[0], span[1]) === exact;

function findKept(text: PreparedText, evidence: Evidence): FoundEvidence {
  const pattern = createPattern(evidence, CONTEXT_LENGTH);
  const isHere = (start: number) => start === evidence.span[0];
  return judgePlaces(pattern, text, findPlaces(pattern, text), isHere);
}
