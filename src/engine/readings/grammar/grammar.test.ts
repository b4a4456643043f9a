import { expect, test } from 'vitest';
import { english } from '../../lang/en/english.suite.ts';
import { createStubModel } from '../../model/stub-model.suite.ts';
import { cutWords } from './cut-words.ts';
import { readPhrases } from './read-phrases.ts';
import { readWords } from './read-words.ts';

const { tokenizer } = createStubModel();

const cut = (text: string) => cutWords({ text, language: english }, tokenizer.tokenize(text));

test.each([
  ["Moss didn't go.", "Moss|did|n't|go|."],
  ['Moss didn’t go.', 'Moss|did|n’t|go|.'],
  ["the mayor's deputy", "the|mayor|'s|deputy"],
  ["I cannot, and you'll", "I|can|not|,|and|you|'ll"],
  ["O'Brien t", "O|'|Brien|t"],
  ["'s, n't", "'|s|,|n|'t"],
  ["the dogs' home", "the|dogs|'|home"],
])('the words of %s', (text, words) => {
  expect(
    cut(text)
      .map(({ span }) => text.slice(...span))
      .join('|'),
  ).toBe(words);
});

test('a word has the class that its pieces score highest together; what is fused to another is a particle', () => {
  const text = 'ab cannot';
  const rows = [[1, 0], [0, 4], ...Array.from({ length: 6 }, () => [2, 0])];
  const scores = { add: () => {}, at: (index: number) => Float32Array.from(rows[index]!) };
  expect(readWords(cut(text), scores, ['NOUN', 'VERB']).map(({ wordClass }) => wordClass)).toEqual([
    'VERB',
    'NOUN',
    'PART',
  ]);
});

test('phrases are runs of words within a sentence, each with its head', () => {
  const text = 'a b c d';
  const [outside, begin, inside] = [
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
  ] as const;
  const rows = [begin, [0, 0, 1, 3], inside, outside];
  const scores = { add: () => {}, at: (index: number) => Float32Array.from(rows[index]!) };
  const read = (sentence: number[]) => readPhrases(cut(text), sentence, scores);
  expect(read([0, 0, 0, 0])).toEqual([{ span: [0, 5], head: [2, 3], likelihood: expect.any(Number) }]);
  // What goes on in another sentence would begin there, which costs more than to leave it out.
  expect(read([0, 0, 1, 1])).toEqual([{ span: [0, 3], head: [2, 3], likelihood: expect.any(Number) }]);
});
