import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { anyOf } from '../../language/any-of.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Layers, ReadableText } from '../../layers/layers.ts';

/** Who says what follows, and the words that tell it. */
export interface LeadIn {
  readonly source: Span;
  readonly cue: Span;
}

/** In UTF-16 units: only the end of a longer sentence is looked at. */
const REACH = 400;

/**
 * What a paragraph that ends with a colon tells of what comes next: "Edda Flint put it like this:", "In a letter Ivar Holm
 * wrote:". Null where nobody says anything in it: "The plan has three parts:".
 */
export function readLeadIn(
  { text, language }: ReadableText,
  { blocks, sentences, nameReadings }: Pick<Layers, 'blocks' | 'sentences' | 'nameReadings'>,
  index: number,
): LeadIn | null {
  const block = blocks[index];
  const sentence = block && sentences[block.sentences[1] - 1];
  if (!block || !sentence || sentence.span[0] < block.span[0] || text[block.span[1] - 1] !== ':') return null;
  const start = Math.max(sentence.span[0], block.span[1] - REACH);
  for (
    let at = findFirstEndingAfter(nameReadings, start);
    (nameReadings[at]?.span[0] ?? Infinity) < block.span[1];
    at++
  ) {
    const { span } = nameReadings[at]!;
    const match = saidBehindName(language).exec(text.slice(span[1], block.span[1]));
    if (match) return { source: span, cue: placeOf(match.groups!.verb!, match[0], span[1]) };
  }
  const match = saidByPronoun(language).exec(text.slice(start, block.span[1]));
  if (!match) return null;
  const from = start + match.index;
  return { source: [from, from + match.groups!.who!.length], cue: placeOf(match.groups!.verb!, match[0], from) };
}

const placeOf = (verb: string, words: string, from: number): Span => [
  from + words.length - verb.length,
  from + words.length,
];

const sayingForms = byLanguage(({ reportingWords: { commonSayingForms, introducingForms } }) =>
  anyOf([...commonSayingForms, ...introducingForms]),
);

/** Behind who speaks: ", the mayor of Skarn, put it", " later wrote" */
const saidBehindName = byLanguage((language) => {
  const { introducingAdverbs, adverbEnding } = language.reportingWords;
  const adverb = `(?:\\p{L}{2,20}${adverbEnding}|${anyOf(introducingAdverbs)})`;
  return new RegExp(`^(?:,[^,.:;!?\\n]{1,80},)?\\s(?:${adverb}\\s)?(?<verb>${sayingForms(language)})\\b`, 'u');
});

const saidByPronoun = byLanguage((language) => {
  const { introducingAdverbs, speakingPronouns } = language.reportingWords;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?<who>${anyOf(speakingPronouns)})\\s(?:${anyOf(introducingAdverbs)}\\s)?(?<verb>${sayingForms(language)})\\b`,
    'u',
  );
});
