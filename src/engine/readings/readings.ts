import { type AnyComponent, createComponent } from '../layers/component.ts';
import type { Layers, ReadableDocument } from '../layers/layers.ts';
import type { NameReading } from '../layers/model-readings.ts';
import { createPieceScores } from '../model/piece-scores.ts';
import { createPieceSequence, type PieceSequence } from '../model/piece-sequence.ts';
import type { GrammarScoreName, ReaderModel, ReaderSettings, WindowScores } from '../model/reader-model.ts';
import { cutWords } from './grammar/cut-words.ts';
import { readPhrases } from './grammar/read-phrases.ts';
import { readWords } from './grammar/read-words.ts';
import { readNames } from './names/read-names.ts';
import { listPlaces } from './references/list-places.ts';
import { readReferences } from './references/read-references.ts';
import { tieSaidAgain } from './references/tie-said-again.ts';
import { readStatements } from './statements/read-statements.ts';
import { readWorth } from './worth/read-worth.ts';

/** What the model reads in a text: who reports what, names, words and noun phrases, and what is worth checking. The text is read once for all of it. */
export const createReadings = (model: ReaderModel): AnyComponent =>
  createComponent({
    name: 'readings',
    requires: ['sentences', 'quotations'],
    provides: ['readings', 'nameReadings', 'wordReadings', 'phraseReadings', 'references', 'worth'],
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
      const nameReadings = readNames(document, sequence, names, model.settings);
      return {
        readings: readings.map((reading) => ({ by: `${name}/statements`, ...reading })),
        nameReadings: nameReadings.map((reading) => ({ by: `${name}/names`, ...reading })),
        ...grammar.read(nameReadings, { sentences, quotations }),
        worth: readWorth(sequence, worth, sentences.length),
      };
    },
  });

interface Grammar {
  add(scores: WindowScores): void;
  read(
    names: readonly NameReading[],
    layers: Pick<Layers, 'sentences' | 'quotations'>,
  ): Pick<Layers, 'wordReadings' | 'phraseReadings' | 'references'>;
}

const NO_GRAMMAR: Grammar = {
  add: () => {},
  read: () => ({ wordReadings: [], phraseReadings: [], references: [] }),
};

function createGrammar(document: ReadableDocument, sequence: PieceSequence, settings: ReaderSettings): Grammar {
  const { wordClasses, references } = settings;
  if (!wordClasses || !references) return NO_GRAMMAR;
  const collect = (name: GrammarScoreName) => createPieceScores(name, sequence, settings);
  const classes = collect('classes');
  const phrases = collect('phrases');
  const told = { anaphor: collect('anaphor'), antecedent: collect('antecedent'), refer: collect('refer') };
  return {
    add(scores) {
      for (const part of [classes, phrases, ...Object.values(told)]) part.add(scores);
    },
    read(names, layers) {
      const words = cutWords(document, sequence.pieces);
      const wordReadings = readWords(words, classes, wordClasses);
      const phraseReadings = readPhrases(words, sequence.sentence, phrases);
      const places = listPlaces(wordReadings, phraseReadings, names);
      return {
        wordReadings,
        phraseReadings,
        references: tieSaidAgain(document, readReferences(document, sequence, told, references, places, layers)),
      };
    },
  };
}
