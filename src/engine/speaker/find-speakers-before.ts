import type { Span } from '../../schema/span.ts';
import type { Actor } from '../layers/layers.ts';
import { type SpeakerContext, sentenceAt } from './speaker-context.ts';

/** Who speaks in a statement before: where, and who. */
export interface SpeakersBefore {
  readonly at: number;
  readonly actors: readonly Actor[];
}

/** Who speaks in the statement right before, if its source is at most so many sentences away. */
export function findSpeakersBefore(source: Span, context: SpeakerContext, sentences: number): SpeakersBefore | null {
  const previous = context.history.at(-1);
  const place = previous?.attribution.source[0];
  // "Kaldria deplored what it called theft, the ministry said": whoever speaks behind is not meant before
  if (place && place[0] >= source[0]) return null;
  const isNear = place !== undefined && sentenceAt(context, source[0]) - sentenceAt(context, place[0]) <= sentences;
  if (!isNear) return null;
  return { at: place[0], actors: previous!.choice.actors.flatMap((id) => context.cast.find(id) ?? []) };
}
