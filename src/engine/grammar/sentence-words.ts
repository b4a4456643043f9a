import { createComponent } from '../layers/component.ts';
import { createWords } from './create-words.ts';

/** The tokens of each sentence as the rules of dates and figures walk them. */
export const sentenceWords = createComponent({
  name: 'sentence-words',
  requires: ['sentences', 'tokens'],
  provides: ['words'],
  run({ language }, { sentences, tokens }) {
    return { words: sentences.map((sentence) => createWords(tokens, ...sentence.tokens, language)) };
  },
});
