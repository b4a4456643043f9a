import type { Span } from '../../../schema/span.ts';
import type { SpeakerContext } from '../speaker-context.ts';

/** Behind a preposition or, "to meet Moss", a verb: anywhere but at the head of its clause. */
export function isGoverned([start]: Span, { text, language }: SpeakerContext): boolean {
  const before = text
    .slice(Math.max(0, start - 60), start)
    .split(/[,;:.“”"]/)
    .at(-1)!;
  return before
    .toLowerCase()
    .split(/[^\p{L}'-]+/u)
    .some((word) => language.functionWords.prepositions.has(word) || word === 'to');
}

/** "Moss's" */
export const isOwner = ([, end]: Span, { text }: SpeakerContext): boolean => /^['’]/.test(text.slice(end, end + 1));
