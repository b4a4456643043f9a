import { expect, test } from 'vitest';
import { english } from '../../lang/en/english.suite.ts';
import type { PieceScores } from '../../model/piece-scores.ts';
import type { PieceSequence } from '../../model/piece-sequence.ts';
import { readNames } from './read-names.ts';

const SETTINGS = { names: ['person', 'organization', 'place'], nameBias: 0 } as const;
const TAGS = ['.', 'P', 'p', 'O', 'o', 'L', 'l'];

/** One character a piece: a capital begins a name of its kind, a small letter goes on, "|" ends the sentence, "+" joins a word. */
function read(drawing: string, text = 'x'.repeat(200)): string {
  const marks = [...drawing.replaceAll(/[|+]/g, '')];
  const starts = marks.map(() => true);
  const sentence: number[] = [];
  let number = 0;
  for (const mark of drawing) {
    if (mark === '|') number++;
    else if (mark === '+') starts[sentence.length] = false;
    else sentence.push(number);
  }
  const pieces = marks.map((_, at) => ({ id: 0, span: [10 * at, 10 * at + 5] as const, isWordStart: starts[at]! }));
  const scores: PieceScores = {
    add: () => {},
    at: (index) => Float32Array.from(TAGS, (tag) => (tag === marks[index] ? 3 : 0)),
  };
  const sequence = { pieces, sentence } as unknown as PieceSequence;
  return readNames({ text, language: english }, sequence, scores, SETTINGS)
    .map(({ span, kind }) => `${kind} ${span.join('-')}`)
    .join(', ');
}

test.each([
  ['nothing', '...', ''],
  ['a person of two words', '.Pp.', 'person 10-25'],
  ['two names side by side', 'PO', 'person 0-5, organization 10-15'],
  ['the kind of what goes on is that of what began', 'Llo', 'place 0-15'],
  ['no name without a beginning', '.o.', ''],
  ['a word is not cut', 'L+.+l.', 'place 0-25'],
  ['nor begun in its middle', '.+P.', ''],
  ['a name ends with its sentence', 'P|p', 'person 0-5'],
  ['each sentence by itself', '..|O|L', 'organization 20-25, place 30-35'],
])('names: %s', (_name, drawing, names) => expect(read(drawing)).toBe(names));

// pieces of five characters, with five between them
test.each([
  ['South     River     for       Acme', 'LllO', 'place 0-15, organization 30-34'],
  ['Butte,    Mont.', 'Ll', 'place 0-15'],
  ['Butte     ,    ', 'Ll', 'place 0-5'],
  ['and  ', 'L', 'place 0-3'],
  ["Upper     Rio's", 'Ll', 'place 0-13'],
  ["St.       Rio's", 'Ll', 'place 0-15'],
  ["Upper     Rio's", 'Oo', 'organization 0-15'],
  ["Rios'     ", 'O', 'organization 0-4'],
])('no name ends with what joins names: %s', (text, drawing, names) => expect(read(drawing, text)).toBe(names));

test('one name is likelier than two side by side', () => {
  const pieces = [0, 10].map((start) => ({ id: 0, span: [start, start + 5] as const, isWordStart: true }));
  const spansWith = (begins: number, goesOn: number) => {
    const rows = [
      [0, 3, 0, 0, 0, 0, 0],
      [0, begins, goesOn, 0, 0, 0, 0],
    ];
    const scores: PieceScores = { add: () => {}, at: (index) => Float32Array.from(rows[index]!) };
    const sequence = { pieces, sentence: [0, 0] } as unknown as PieceSequence;
    return readNames({ text: 'Moss      Lind.', language: english }, sequence, scores, SETTINGS).length;
  };
  expect([spansWith(3, 2.5), spansWith(3, 1.5)]).toEqual([1, 2]);
});

test('a bias against names drops those that are hardly likelier than none', () => {
  const pieces = [0, 10].map((start) => ({ id: 0, span: [start, start + 5] as const, isWordStart: true }));
  const scores: PieceScores = { add: () => {}, at: (index) => Float32Array.from([0, index ? 1 : 2, 0, 0, 0, 0, 0]) };
  const sequence = { pieces, sentence: [0, 1] } as unknown as PieceSequence;
  const spansAt = (nameBias: number) =>
    readNames({ text: 'Moss      Lind.', language: english }, sequence, scores, { ...SETTINGS, nameBias }).map(
      ({ span }) => span.join('-'),
    );
  expect(spansAt(0)).toEqual(['0-4', '10-14']);
  expect(spansAt(0.5)).toEqual(['0-4']);
});

test.each([
  ['www.butte.example', ''],
  ['see https://Butte.example/x', ''],
  ['desk@Butte.example', ''],
  ['Butte. www.example', 'place 0-5'],
])('an address is no name: %s', (text, names) => {
  const start = text.toLowerCase().indexOf('butte');
  const pieces = [{ id: 0, span: [start, start + 5] as const, isWordStart: true }];
  const scores: PieceScores = { add: () => {}, at: () => Float32Array.from([0, 0, 0, 0, 0, 3, 0]) };
  const sequence = { pieces, sentence: [0] } as unknown as PieceSequence;
  expect(
    readNames({ text, language: english }, sequence, scores, SETTINGS).map(
      ({ span, kind }) => `${kind} ${span.join('-')}`,
    ),
  ).toEqual(names ? [names] : []);
});

// a word of three to five characters a piece
test.each([
  [
    'Edri “Boss” Sool',
    [
      [0, 4],
      [12, 16],
    ],
    'person 0-16',
  ],
  [
    'Edri “Boss” Sool',
    [
      [0, 4],
      [6, 16],
    ],
    'person 0-16',
  ],
  [
    'Edri and “Boss” Sool',
    [
      [0, 4],
      [16, 20],
    ],
    'person 0-4, person 16-20',
  ],
  [
    'Edri “was told” by Sool',
    [
      [0, 4],
      [19, 23],
    ],
    'person 0-4, person 19-23',
  ],
])('a nickname in marks is part of the name: %s', (text, spans, names) => {
  const pieces = spans.map(([start, end]) => ({ id: 0, span: [start, end] as const, isWordStart: true }));
  const scores: PieceScores = { add: () => {}, at: () => Float32Array.from([0, 3, 0, 0, 0, 0, 0]) };
  const sequence = { pieces, sentence: pieces.map(() => 0) } as unknown as PieceSequence;
  const found = readNames({ text, language: english }, sequence, scores, SETTINGS).map(
    ({ span, kind }) => `${kind} ${span.join('-')}`,
  );
  expect(found.join(', ')).toBe(names);
});
