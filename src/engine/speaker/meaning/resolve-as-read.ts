import type { Span } from '../../../schema/span.ts';
import type { Actor, SpeakerChoice } from '../../layers/layers.ts';
import { explainChoice, type SpeakerContext } from '../speaker-context.ts';

/** Below this the model leaves open whom words mean: in training texts that were read, five of seven above were right, and half below. */
const LEAST_SHARE = 0.8;

/** Whom the model takes words to mean that no rule ties to anybody, if it is likely enough and somebody who fits. */
export function resolveAsRead(
  words: Span,
  fits: (actor: Actor) => boolean,
  context: SpeakerContext,
): SpeakerChoice | null {
  const meaning = context.findMeaning(words);
  const [best] = [...(meaning?.actors ?? [])].sort((a, b) => b[1] - a[1]);
  const actor = best && context.cast.find(best[0]);
  if (!best || !actor || best[1] < LEAST_SHARE || !fits(actor)) return null;
  return explainChoice([actor], 'as-read', 'whom the words mean, as the model reads them', best[1]);
}
