import { findFirstEndingAfter } from '../../../text/span.ts';
import { toSingular } from '../../grammar/singular.ts';
import type { Language } from '../../language/language.ts';
import type { Attribution, Layers, ReadableText } from '../../layers/layers.ts';

/** A longer line is a headline. */
const MOST_WORDS = 8;

/** "The two ministries" on a line of its own over a quotation that nobody is named for: whoever checks claims writes so. */
export function findLineAbove(
  { text, language }: ReadableText,
  { blocks }: Pick<Layers, 'blocks'>,
  { cue, content, mode }: Attribution,
): string | null {
  const [first] = content;
  if (!first || cue.length || mode !== 'direct') return null;
  const at = findFirstEndingAfter(blocks, first[0]);
  const above = blocks[at - 1];
  if (above?.kind !== 'heading' || blocks[at]!.span[0] !== first[0]) return null;
  const words = text.slice(...above.span).split(/\s+/, MOST_WORDS + 1);
  return words.length <= MOST_WORDS && isSpeakerNoun(words.at(-1)!.toLowerCase(), language) ? words.join(' ') : null;
}

const isSpeakerNoun = (noun: string, language: Language): boolean => {
  const { organizationNouns, peopleNouns, personNouns } = language.sourceWords;
  return organizationNouns.has(toSingular(noun, language)) || peopleNouns.has(noun) || personNouns.has(noun);
};
