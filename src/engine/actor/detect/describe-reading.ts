import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Layers } from '../../layers/layers.ts';
import type { NameMention } from '../name/name-mention.ts';
import { createTitle, findTitleBefore } from './name-title.ts';
import { isOpener, isTitleCased, wordBefore } from './surroundings.ts';

type NameLayers = Pick<Layers, 'blocks' | 'sentences' | 'tokens'>;

/** Stan “the Wrench” Okkel, Stan (the Wrench) Okkel */
const NICKNAME = /\s{1,3}["“‘'«(][^"”’'»)]{1,40}["”’'»)]{1,3}\s{1,3}/;

/** Tokens beside a name that can matter, more than any title has; a sentence may have a hundred thousand. */
const REACH = 30;

/** A name that the model read, with what stands around it. */
export function describeReading(
  text: string,
  layers: NameLayers,
  { by, span: read, kind }: Layers['nameReadings'][number],
  language: Language,
): NameMention {
  const { sentences, blocks } = layers;
  const span: Span = [read[0] + (kind === 'person' ? measureTitle(text.slice(...read), language) : 0), read[1]];
  const index = Math.min(findFirstEndingAfter(sentences, span[0]), sentences.length - 1);
  const sentence = sentences[index]!;
  const near = [
    Math.max(sentence.tokens[0], findFirstEndingAfter(layers.tokens, span[0]) - REACH),
    Math.min(sentence.tokens[1], findFirstEndingAfter(layers.tokens, span[1]) + REACH),
  ];
  const tokens = layers.tokens.slice(...near);
  const from = findFirstEndingAfter(tokens, span[0]);
  const title = findTitleBefore(tokens, from, language);
  const first = title ? title[0] : from;
  return {
    by,
    span,
    words: text
      .slice(...span)
      .replace(NICKNAME, ' ')
      .split(/\s+/),
    title: kind === 'person' && title ? createTitle(tokens, title) : null,
    before: wordBefore(tokens, first),
    after: tokens[findFirstEndingAfter(tokens, span[1] - 1) + 1]?.lower ?? '',
    isInHeading: blocks[sentence.block]!.kind === 'heading' && isTitleCased(layers.tokens.slice(...sentence.tokens)),
    isOpening: isOpener(tokens, first),
    sentence: index,
    kind,
  };
}

/** "Sen. Ada Moss" read as one name: the length of "Sen. " */
function measureTitle(name: string, { titles }: Language): number {
  const title = /^(\p{Lu}\p{Ll}{1,5})\.\s+(?=\p{Lu})/u.exec(name);
  return title && titles.titleWords.has(title[1]!.toLowerCase()) ? title[0].length : 0;
}
