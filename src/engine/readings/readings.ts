import { type AnyComponent, createComponent } from '../layers/component.ts';
import { createPieceScores } from '../model/piece-scores.ts';
import { createPieceSequence } from '../model/piece-sequence.ts';
import type { ReaderModel } from '../model/reader-model.ts';
import { readNames } from './names/read-names.ts';
import { readStatements } from './statements/read-statements.ts';
import { readWorth } from './worth/read-worth.ts';

/** What the model reads in a text: who reports what, names, and what is worth checking. The text is read once for all of it. */
export const createReadings = (model: ReaderModel): AnyComponent =>
  createComponent({
    name: 'readings',
    requires: ['sentences', 'quotations'],
    provides: ['readings', 'nameReadings', 'worth'],
    async run(document, { sentences, quotations }) {
      const { text } = document;
      const [name = 'reader'] = Object.keys(model.identity);
      const sequence = createPieceSequence(model.tokenizer, text, sentences, quotations);
      const names = createPieceScores('names', sequence, model.settings);
      const worth = createPieceScores('claim', sequence, model.settings);
      const readings = await readStatements(model, document, sequence, quotations, (scores) => {
        names.add(scores);
        worth.add(scores);
      });
      return {
        readings: readings.map((reading) => ({ by: `${name}/statements`, ...reading })),
        nameReadings: readNames(document, sequence, names, model.settings).map((reading) => ({
          by: `${name}/names`,
          ...reading,
        })),
        worth: readWorth(sequence, worth, sentences.length),
      };
    },
  });
