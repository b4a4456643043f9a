import { findHearing, isPassiveAt } from '../grammar/hearing-passive.ts';
import type { Attribution } from '../layers/layers.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** "Moss *received reports* that", "the court *was told* that": the source hears what somebody else says. */
export function isHearing({ source, cue }: Attribution, { text, layers, language }: SpeakerContext): boolean {
  const [first] = cue;
  // "The court was told by Moss"
  if (!first || !source[0] || source[0][0] > first[0]) return false;
  const { verbAdverbs, auxiliaries } = language.functionWords;
  const words = text
    .slice(...first)
    .toLowerCase()
    .split(/\s+/);
  const verb = words.find((word) => !auxiliaries.has(word) && !verbAdverbs.has(word));
  if (language.sourceWords.receivingForms.has(verb ?? '')) return true;
  const hearing = findHearing(layers.tokens, cue, language);
  return hearing !== null && isPassiveAt(layers.tokens, hearing, language);
}
