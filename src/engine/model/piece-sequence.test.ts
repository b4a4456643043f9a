import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLayers } from '../read-layers.suite.ts';
import { quotations } from '../segment/quotations.ts';
import { segmentation } from '../segment/segmentation.ts';
import { closeSentences, createPieceSequence, type PieceSequence, selectPieces, spansOf } from './piece-sequence.ts';
import { createWordPieceTokenizer } from './word-piece.ts';

const VOCABULARY = '[PAD] [UNK] [CLS] [SEP] moss said that we wait here ##s lind left “ ” ‘ ’ , .'.split(' ');
const tokenizer = createWordPieceTokenizer(VOCABULARY);

function sequenceOf(text: string): PieceSequence {
  const layers = readLayers(text, [segmentation, quotations]);
  return createPieceSequence(tokenizer, text, layers.sentences, layers.quotations);
}

const select = (text: string, given: readonly number[]) => selectPieces(sequenceOf(text), given, text);

/** Every piece as "word casing gap quoted sentence". */
const show = ({ pieces, casing, gap, quoted, sentence }: PieceSequence): string[] =>
  pieces.map(({ id }, at) => [VOCABULARY[id], casing[at], gap[at], quoted[at], sentence[at]].join(' '));

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, at) => first + at);

/** 0 Moss 1 said 2 “ 3 We 4 wait 5 here 6 . 7 ” 8 Lind 9 left 10 . */
const MIXED = 'Moss said “We wait here.” Lind left.';

describe('selectPieces', () => {
  test('content that is quoted as a whole loses its marks, and is as if it had not been quoted', () => {
    const { sequence, indices } = select(MIXED, range(2, 8));
    expect(indices).toEqual([3, 4, 5, 6]);
    expect(show(sequence)).toEqual(['we 2 0 0 0', 'wait 1 1 0 0', 'here 1 1 0 0', '. 0 0 0 0']);
  });

  test('content that is quoted in part keeps its marks and what is quoted', () => {
    const { sequence, indices } = select(MIXED, range(1, 8));
    expect(indices).toEqual(range(1, 8));
    expect(sequence.quoted).toEqual([0, 1, 1, 1, 1, 1, 1]);
  });

  test.each<[string, string, number[], number[]]>([
    ['in double marks', '“We wait”', [0, 1, 2, 3], [1, 2]],
    ['in single marks', '‘We wait’', [0, 1, 2, 3], [1, 2]],
    ['two quotations', '“We”, “wait”', [0, 1, 2, 4, 5, 6], [1, 5]],
    ['its beginning', '“We wait here”', [0, 1, 2], [1, 2]],
    ['its end', '“We wait here”', [2, 3, 4], [2, 3]],
    ['its inside', '“We wait here”', [1, 2, 3], [1, 2, 3]],
    ['marks of a quotation within', '“We ‘wait’ here”', [0, 1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5]],
    ['a quotation without its end', '“We wait here', [0, 1, 2, 3], [1, 2, 3]],
    ['two paragraphs', '“We wait.\n\n“We left.”', [0, 1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 5, 6, 7]],
    ['nothing quoted', 'We wait here', [0, 2], [0, 2]],
    ['no “that” in front', 'Moss said that we wait', [2, 3, 4], [3, 4]],
    ['a “that” further on', 'Moss said that we wait', [1, 2, 3], [1, 2, 3]],
    ['“That” as a pronoun', '“That left”', [1, 2], [1, 2]],
    ['nothing but “that”', 'Moss said that', [2], []],
    ['nothing', 'We wait here', [], []],
  ])('what is left: %s', (_name, text, given, expected) => {
    expect(select(text, given).indices).toEqual(expected);
  });

  test('the first piece has nothing before it; the others keep their gaps and sentences', () => {
    const text = 'Moss left. Lind said\nwe wait.';
    const { sequence } = select(text, range(1, 8));
    expect(sequence.gap).toEqual([0, 0, 1, 1, 2, 1, 0]);
    expect(sequence.sentence.slice(0, 3)).toEqual([0, 0, 1]);
  });

  test.each([
    ['a small letter becomes a capital', 'moss said that we wait', [2, 3, 4], ['we 2', 'wait 1']],
    ['a capital stays', 'Moss said MOSS left', [2, 3], ['moss 3', 'left 1']],
    ['a mark is none', 'Moss said, we wait', [2, 3, 4], [', 0', 'we 1', 'wait 1']],
  ])('it begins as a sentence does: %s', (_name, text, given, expected) => {
    const shown = show(select(text, given).sequence).map((piece) => piece.split(' ').slice(0, 2).join(' '));
    expect(shown).toEqual(expected);
  });

  test('pieces keep where they stand in the text', () => {
    const { sequence } = select(MIXED, range(2, 8));
    expect(sequence.pieces.map(({ span }) => MIXED.slice(...span))).toEqual(['We', 'wait', 'here', '.']);
  });
});

describe('closeSentences', () => {
  const close = (text: string, given?: readonly number[]) => {
    const all = sequenceOf(text);
    const { sequence, indices } = given
      ? selectPieces(all, given, text)
      : { sequence: all, indices: range(0, all.pieces.length) };
    return closeSentences(tokenizer, sequence, indices, text);
  };

  test('puts a full stop behind the last piece, in its sentence', () => {
    const text = 'Moss left.\n\nLind waits';
    const closed = close(text);
    expect(show(closed)).toEqual([...show(sequenceOf(text)), '. 0 0 0 1']);
    expect(closed.pieces.at(-1)).toEqual({ id: VOCABULARY.indexOf('.'), span: [22, 22], isWordStart: true });
  });

  test('nothing becomes a full stop', () => {
    expect(show(close(''))).toEqual(['. 0 0 0 0']);
  });

  const words = ({ pieces }: PieceSequence) => pieces.map(({ id }) => VOCABULARY[id]).join(' ');
  test('a comma before a part that begins anew becomes one', () => {
    // 0 “ 1 We 2 wait 3 , 4 ” 5 Moss 6 said 7 . 8 “ 9 Lind 10 left 11 . 12 ”
    expect(words(close('“We wait,” Moss said. “Lind left.”', [...range(0, 5), ...range(8, 13)]))).toBe(
      'we wait . lind left . .',
    );
  });

  test('one before a part that goes on stays', () => {
    expect(words(close('“We wait,” Moss said, “that left.”', [...range(0, 5), ...range(8, 13)]))).toBe(
      'we wait , that left . .',
    );
  });
});

describe('spansOf', () => {
  const TEXT = 'Moss said,  “We waits”';
  const words = (indices: readonly number[]) => spansOf(sequenceOf(TEXT), indices).map((span) => TEXT.slice(...span));

  test.each<[string, number[], string[]]>([
    ['nothing', [], []],
    ['one piece', [1], ['said']],
    ['neighbours are one span, with what is between them', [1, 2, 3], ['said,  “']],
    ['pieces of a word', [5, 6], ['waits']],
    ['others are split', [0, 2, 3, 6], ['Moss', ',  “', 's']],
    ['the whole', range(0, 8), [TEXT]],
  ])('%s', (_name, indices, expected) => expect(words(indices)).toEqual(expected));

  test('property: spans hold exactly the pieces, in order and apart', () => {
    const sequence = sequenceOf(`${MIXED} ${TEXT}`);
    const all = range(0, sequence.pieces.length);
    fc.assert(
      fc.property(fc.subarray(all), (indices) => {
        const spans = spansOf(sequence, indices);
        const held = all.filter((index) => {
          const [start, end] = sequence.pieces[index]!.span;
          return spans.some((span) => span[0] <= start && end <= span[1]);
        });
        expect(held).toEqual(indices);
        spans.forEach(([start, end], at) => {
          expect(end).toBeGreaterThan(start);
          if (at > 0) expect(start).toBeGreaterThan(spans[at - 1]![1] - 1);
        });
      }),
    );
  });
});
