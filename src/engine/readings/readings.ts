import { type AnyComponent, createComponent } from '../layers/component.ts';
import type { Layers, ReadableDocument } from '../layers/layers.ts';
import { createPieceScores } from '../model/piece-scores.ts';
import { createPieceSequence, type PieceSequence } from '../model/piece-sequence.ts';
import type { ReaderModel, ReaderSettings, WindowScores } from '../model/reader-model.ts';
import { cutWords } from './grammar/cut-words.ts';
import { readPhrases } from './grammar/read-phrases.ts';
import { readWords } from './grammar/read-words.ts';
import { readNames } from './names/read-names.ts';
import { readStatements } from './statements/read-statements.ts';
import { readWorth } from './worth/read-worth.ts';

/** What the model reads in a text: who reports what, names, words and noun phrases, and what is worth checking. The text is read once for all of it. */
export const createReadings = (model: ReaderModel): AnyComponent =>
  createComponent({
    name: 'readings',
    requires: ['sentences', 'quotations'],
    provides: ['readings', 'nameReadings', 'wordReadings', 'phraseReadings', 'worth'],
    async run(document, { sentences, quotations }) {
      const { text } = document;
      const [name = 'reader'] = Object.keys(model.identity);
      const sequence = createPieceSequence(model.tokenizer, text, sentences, quotations);
      const names = createPieceScores('names', sequence, model.settings);
      const worth = createPieceScores('claim', sequence, model.settings);
      const grammar = createGrammar(document, sequence, model.settings);
      const readings = await readStatements(model, document, sequence, quotations, (scores) => {
        names.add(scores);
        worth.add(scores);
        grammar.add(scores);
      });
      return {
        readings: readings.map((reading) => ({ by: `${name}/statements`, ...reading })),
        nameReadings: readNames(document, sequence, names, model.settings).map((reading) => ({
          by: `${name}/names`,
          ...reading,
        })),
        ...grammar.read(),
        worth: readWorth(sequence, worth, sentences.length),
      };
    },
  });

interface Grammar {
  add(scores: WindowScores): void;
  read(): Pick<Layers, 'wordReadings' | 'phraseReadings'>;
}

const NO_GRAMMAR: Grammar = { add: () => {}, read: () => ({ wordReadings: [], phraseReadings: [] }) };

function createGrammar(document: ReadableDocument, sequence: PieceSequence, settings: ReaderSettings): Grammar {
  const { wordClasses } = settings;
  if (!wordClasses) return NO_GRAMMAR;
  const classes = createPieceScores('classes', sequence, settings);
  const phrases = createPieceScores('phrases', sequence, settings);
  return {
    add(scores) {
      classes.add(scores);
      phrases.add(scores);
    },
    read() {
      const words = cutWords(document, sequence.pieces);
      return {
        wordReadings: readWords(words, classes, wordClasses),
        phraseReadings: readPhrases(words, sequence.sentence, phrases),
      };
    },
  };
}
