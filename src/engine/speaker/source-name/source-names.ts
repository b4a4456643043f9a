import { findFirstEndingAfter } from '../../../text/span.ts';
import { createComponent } from '../../layers/component.ts';
import type { Attribution, Layers, ReadableDocument } from '../../layers/layers.ts';
import { createPhrase, type Vocabulary } from './create-phrase.ts';
import { type DescribedSource, findDescribedBefore } from './find-described-before.ts';
import { findLineAbove } from './find-line-above.ts';
import { findPhraseBefore } from './find-phrase-before.ts';
import { readFullPhrase } from './read-full-phrase.ts';

/**
 * What to call the source of each attribution, in the place of a name, where no speaker is known: its own words, made
 * whole from the text where they are a pronoun, or only point back.
 */
export const sourceNames = createComponent({
  name: 'sourceNames',
  requires: ['attributions', 'speakers', 'blocks', 'sentences', 'words', 'tokens'],
  provides: ['sourceNames'],
  run(document, layers) {
    const before: DescribedSource[] = [];
    const vocabulary = { tokens: layers.tokens, words: new Set(layers.tokens.map(({ text }) => text)) };
    return {
      sourceNames: layers.attributions.map((attribution, index) => {
        const isNamed = layers.speakers[index]!.actors.length > 0;
        const name = isNamed ? null : nameSource(document, layers, vocabulary, attribution, before);
        const at = attribution.source[0]?.[0];
        if (at !== undefined) before.push({ at, sentence: findFirstEndingAfter(layers.sentences, at), name });
        return name;
      }),
    };
  },
});

function nameSource(
  document: ReadableDocument,
  layers: Pick<Layers, 'blocks' | 'sentences' | 'words'>,
  vocabulary: Vocabulary,
  attribution: Attribution,
  before: readonly DescribedSource[],
): string | null {
  const { text, language } = document;
  const [span] = attribution.source;
  if (!span) return findLineAbove(document, layers, attribution);
  const words = text.slice(...span).toLowerCase();
  const sentence = findFirstEndingAfter(layers.sentences, span[0]);
  const opener = words.split(' ', 1)[0]!;
  if (language.pronouns.relatives.has(opener)) {
    const phrase = findPhraseBefore(document, layers, span[0]);
    // "the officer who made the arrest said": the source that was read is the relative clause
    const clause = words === opener ? '' : ` ${text.slice(...span)}`;
    return phrase === null ? createPhrase(document, vocabulary, span) : `${phrase}${clause}`;
  }
  const whole = readFullPhrase(document, layers, span, attribution);
  const phrase = createPhrase(document, vocabulary, whole);
  return findDescribedBefore(phrase, { at: span[0], sentence }, before, language) ?? phrase;
}
