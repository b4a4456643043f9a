import { type AnyComponent, createComponent } from '../component.ts';
import { createPieceSequence } from '../model/piece-sequence.ts';
import type { ReaderModel } from '../model/reader-model.ts';
import { readStatements } from './read-statements.ts';

/** What the model reads in a text: sources, cues and contents, and which statement reports which. */
export const createStatementReadings = (model: ReaderModel): AnyComponent =>
  createComponent({
    name: 'statement-readings',
    requires: ['sentences', 'quotations'],
    provides: ['readings'],
    async run(document, { sentences, quotations }) {
      const sequence = createPieceSequence(model.tokenizer, document.text, sentences, quotations);
      return { readings: await readStatements(model, document.text, sequence, quotations) };
    },
  });
