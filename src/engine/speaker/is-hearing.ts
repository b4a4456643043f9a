import type { Attribution } from '../layers/layers.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** "Moss *received reports* that", "the court *was told* that": the source hears what somebody else says. */
export function isHearing({ source, cue }: Attribution, { text, language }: SpeakerContext): boolean {
  const [first] = cue;
  // "The court was told by Moss"
  if (!first || !source[0] || source[0][0] > first[0]) return false;
  const words = text
    .slice(...first)
    .toLowerCase()
    .split(/\s+/);
  const { receivingForms, toldForms } = language.sourceWords;
  const { beForms, verbAdverbs, auxiliaries } = language.functionWords;
  const at = words.findIndex((word) => !auxiliaries.has(word) && !verbAdverbs.has(word));
  if (receivingForms.has(words[at] ?? '')) return true;
  return toldForms.has(words[at] ?? '') && words.slice(0, at).some((word) => beForms.has(word));
}
