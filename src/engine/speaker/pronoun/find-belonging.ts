import { findFirstEndingAfter } from '../../../text/span.ts';
import { isPersonNoun } from '../../grammar/person-noun.ts';
import type { Language } from '../../language/language.ts';
import type { SourceMention } from '../source/source-mention.ts';
import type { SpeakerContext } from '../speaker-context.ts';

/** That a name stands only for where somebody belongs: "Lind, head *of the Harbour Trust*", "officials *at the Harbour Trust*". */
export interface Belonging {
  /** Where the words begin that say so. */
  readonly start: number;
  /** Whose belonging it is: the mention before, or somebody without a name. */
  readonly isOfName: boolean;
}

/** What the mention at an index tells of somebody before it; null where it stands for itself: "came from the Harbour Trust, who". */
export function findBelonging(at: number, context: SpeakerContext): Belonging | null {
  const { text, mentions, language, layers } = context;
  const [before, own] = [mentions[at - 1], mentions[at]!];
  const preposition = findPreposition(findFirstEndingAfter(layers.tokens, own.span[0]), context);
  if (preposition === null) return null;
  const { span, lower } = layers.tokens[preposition]!;
  if (!language.sourceWords.belongingPrepositions.has(lower)) return null;
  const isOfName =
    before !== undefined &&
    before.span[1] <= span[0] &&
    isDescription(text.slice(before.span[1], span[0]), before, language);
  const noun = layers.tokens[preposition - 1]?.lower ?? '';
  return isOfName || isPersonNoun(noun, language) ? { start: span[0], isOfName } : null;
}

/** In tokens, between a preposition and a name: "of the first". */
const MOST_MODIFIERS = 3;

/** The preposition that governs the name that begins with a token. */
function findPreposition(first: number, { layers: { tokens }, language }: SpeakerContext): number | null {
  for (let at = first - 1; at >= Math.max(1, first - 1 - MOST_MODIFIERS); at--) {
    if (tokens[at]!.kind !== 'word') return null;
    if (language.functionWords.prepositions.has(tokens[at]!.lower)) return at;
  }
  return null;
}

/** Nothing, or what somebody is: "", ", head ", ", the 54-year-old founder and chair ". */
function isDescription(between: string, { actor }: SourceMention, language: Language): boolean {
  if (!between.trim()) return true;
  const words = /^,\s([^,;:.!?“”"()]{2,60})\s$/u.exec(between)?.[1]?.toLowerCase().split(' ');
  if (!words || actor.kind !== 'person' || !isPersonNoun(words.at(-1)!, language)) return false;
  return words.every((word) => !language.functionWords.prepositions.has(word));
}
