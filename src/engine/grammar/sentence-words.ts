import { createComponent } from '../layers/component.ts';
import { createWords } from './create-words.ts';

/** The tokens of each sentence as the rules of dates, figures and speakers walk them. */
export const sentenceWords = createComponent({
  name: 'sentence-words',
  requires: ['sentences', 'tokens', 'wordReadings', 'phraseReadings'],
  provides: ['words'],
  run({ language }, { sentences, tokens, ...readings }) {
    return { words: sentences.map((sentence) => createWords(tokens, ...sentence.tokens, language, readings)) };
  },
});
