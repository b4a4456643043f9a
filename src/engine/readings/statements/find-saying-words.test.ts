import { expect, test } from 'vitest';
import { english } from '../../lang/en/english.suite.ts';
import { createPieceSequence } from '../../model/piece-sequence.ts';
import { createWordPieceTokenizer } from '../../model/word-piece.ts';
import { readLayers } from '../../read-layers.suite.ts';
import { quotations } from '../../segment/quotations.ts';
import { segmentation } from '../../segment/segmentation.ts';
import type { CueReading } from './cue-reading.ts';
import { findSayingWords } from './find-saying-words.ts';
import { findSpeakerBehind } from './find-speaker-behind.ts';
import { quotationRuns } from './quotation-runs.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const tokenizer = createWordPieceTokenizer([
  ...['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...'.,:?!“”'],
  ...LETTERS.flatMap((letter) => [letter, `##${letter}`]),
]);

function readQuotations(text: string) {
  const layers = readLayers(text, [segmentation, quotations]);
  const sequence = createPieceSequence(tokenizer, text, layers.sentences, layers.quotations);
  return { sequence, runs: quotationRuns(sequence, layers.quotations) };
}

/** The words found beside the first quotation of a text. */
function find(text: string): string[] {
  const { sequence, runs } = readQuotations(text);
  const isQuoted = (at: number) => runs.some(([first, end]) => first <= at && at < end);
  return findSayingWords({ text, language: english }, sequence, runs[0]!, isQuoted).map(([first, end]) =>
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

/** Whether the reading whose source is "Moss" and whose cue the word given says the first quotation. */
function isSpokenBehind(text: string, cueWord: string): boolean {
  const { sequence, runs } = readQuotations(text);
  const runOf = (word: string, from: number) => {
    const at = text.indexOf(word, from);
    const pieces = [...sequence.pieces.keys()].filter((index) => {
      const [start, end] = sequence.pieces[index]!.span;
      return at <= start && end <= at + word.length;
    });
    return [pieces[0]!, pieces.at(-1)! + 1] as const;
  };
  const quoteEnd = sequence.pieces[runs[0]![1] - 1]!.span[1];
  const reading = { source: [runOf('Moss', quoteEnd)], cue: runOf(cueWord, quoteEnd), content: [] };
  return (
    findSpeakerBehind({ text, language: english }, sequence, runs[0]!, [reading as unknown as CueReading]) !== undefined
  );
}

test.each([
  ['“Will we ever get there?” Moss, the captain, said of the trip.', 'said', true],
  ['“We will get there,” Moss said of the trip.', 'said', true],
  ['“We will get there.” Moss said that it rained.', 'said', false],
  ['“Will we get there?” Moss hoped for the best.', 'hoped', false],
  ['“Will we get there?” asked Lind. Moss said that it rained.', 'said', false],
  ['“Will we get there?”\n\nMoss said that it rained.', 'said', false],
])('who stands right behind says it: %s', (text, cue, spoken) => expect(isSpokenBehind(text, cue)).toBe(spoken));
