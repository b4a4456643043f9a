import type { Span } from '../../../schema/span.ts';
import type { SpeakerContext, Spoken } from '../speaker-context.ts';
import { isOwner } from './is-governed.ts';

/** Of so many statements before, those said in passing are left out. */
const REACH = 12;

/** The statements before a place, the last one last, whose speaker a pronoun may go on with. */
export const listSpoken = (context: SpeakerContext): readonly Spoken[] =>
  context.history.slice(-REACH).filter(({ attribution: { source } }) => !source[0] || !isInPassing(source[0], context));

/** "Moss doubted that Lind, *who* has called it a hoax, left", "Moss laughed at *Lind's* claim": what is about Moss goes on about Moss. */
function isInPassing(source: Span, context: SpeakerContext): boolean {
  const { functionWords, pronouns } = context.language;
  const words = context.text.slice(...source).toLowerCase();
  return (
    functionWords.relatives.has(words) ||
    pronouns.relatives.has(words) ||
    functionWords.possessives.has(words) ||
    /['’]s?$/.test(words) ||
    isOwner(source, context)
  );
}
