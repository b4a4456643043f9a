import { expect, test } from 'vitest';
import { createPieceSequence } from '../model/piece-sequence.ts';
import { createWordPieceTokenizer } from '../model/word-piece.ts';
import { readLayers } from '../read-layers.suite.ts';
import { quotations } from '../segment/quotations.ts';
import { segmentation } from '../segment/segmentation.ts';
import { findSayingWords } from './find-saying-words.ts';
import { quotationRuns } from './quotation-runs.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const tokenizer = createWordPieceTokenizer([
  ...['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...'.,:?!“”'],
  ...LETTERS.flatMap((letter) => [letter, `##${letter}`]),
]);

/** The words found beside the first quotation of a text. */
function find(text: string): string[] {
  const layers = readLayers(text, [segmentation, quotations]);
  const sequence = createPieceSequence(tokenizer, text, layers.sentences, layers.quotations);
  const runs = quotationRuns(sequence, layers.quotations);
  const isQuoted = (at: number) => runs.some(([first, end]) => first <= at && at < end);
  return findSayingWords(text, sequence, runs[0]!, isQuoted).map(([first, end]) =>
    text.slice(sequence.pieces[first]!.span[0], sequence.pieces[end - 1]!.span[1]),
  );
}

test.each([
  ['“People complain,” Moss told the paper.', ['told']],
  ['Moss warned them: “People complain.”', ['warned']],
  ['Moss asked: “Do people complain?” Nobody replied.', ['asked', 'replied']],
  ['“People complain,” Moss, the captain of the team, said.', ['said']],
  ['“People complain,” and “they said so”, it read.', []],
  ['It was a day for “people” in Halen.', []],
])('%s', (text, words) => expect(find(text)).toEqual(words));
