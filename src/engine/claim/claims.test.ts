import { expect, test } from 'vitest';
import type { Span } from '../../schema/span.ts';
import { sentenceWords } from '../grammar/sentence-words.ts';
import { createComponent } from '../layers/component.ts';
import type { Statement } from '../layers/layers.ts';
import { readLayers } from '../read-layers.suite.ts';
import { quotations } from '../segment/quotations.ts';
import { segmentation } from '../segment/segmentation.ts';
import { claims } from './claims.ts';

interface Given {
  readonly source?: string;
  readonly cue: string;
  readonly content: string;
  readonly speaker?: string;
  readonly via?: string;
}

/** The words of each claim, with its statement before it. */
function readClaims(text: string, given: readonly Given[]): string[] {
  const place = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const statements = given.map(
    ({ source, cue, content, speaker, via = null }, index) =>
      ({
        id: `s${index + 1}`,
        source: source === undefined ? [] : [place(source)],
        cue: [place(cue)],
        content: [place(content)],
        act: 'speech',
        speakers: speaker === undefined ? [] : [speaker],
        via,
      }) as unknown as Statement,
  );
  const rest = createComponent({
    name: 'rest',
    requires: ['sentences'],
    provides: ['statements', 'quantities', 'timexes', 'actors', 'worth'],
    run: (_document, { sentences }) => ({
      ...{ statements, quantities: [], timexes: [], actors: [] },
      worth: sentences.map(() => 0.5),
    }),
  });
  const layers = readLayers(text, [segmentation, sentenceWords, quotations, rest, claims]);
  return layers.claims.map(({ spans, statement }) => `${statement ?? 'own'}: ${text.slice(...spans[0]!)}`);
}

const hasClaim = (content: string): boolean =>
  readClaims(`In the end Moss told ${content}.`, [{ source: 'Moss', cue: 'told', content }]).length > 0;

test.each([
  'that the dam holds',
  'the dam was built in 2010',
  'they like the old mill',
  'that the firm plans to sell the mill',
  'that the man who broke the dam was caught',
  'that when the dam broke, the mill was lost',
  'that neither mill has been sold',
])('a proposition: %s', (content) => expect(hasClaim(content)).toBe(true));

test.each([
  'requests for comment',
  'the dam that broke in May',
  'killed six people in the mill',
  'whether the dam holds',
  'how the dam broke',
  'to leave the mill because it is old',
  'the state to disclose what it found',
  'his call for an inquiry',
  'of stealing the rope',
  'seeing the flames',
])('a fragment: %s', (content) => expect(hasClaim(content)).toBe(false));

test('a condition that is quoted is said, and a question is not', () => {
  const read = (content: string) => readClaims(`${content} Moss said.`, [{ source: 'Moss', cue: 'said', content }]);
  expect(read('“If the dam breaks, the mill is lost,”')).toHaveLength(1);
  expect(read('“Will the dam break in May?”')).toEqual([]);
});

test('what an inner statement says, the outer one says as well', () => {
  const given = [
    { source: 'Moss', cue: 'said', content: 'that Lind denied that the dam broke', speaker: 'a1' },
    { source: 'Lind', cue: 'denied', content: 'that the dam broke', speaker: 'a2', via: 's1' },
  ];
  expect(readClaims('Moss said that Lind denied that the dam broke.', given)).toEqual([
    's1: that Lind denied that the dam broke',
  ]);
});

const SAID = { source: 'Moss', cue: 'said', content: 'that the dam broke', speaker: 'a1' };

test.each<[string, string, Given[], string[]]>([
  [
    'a sentence of the paper',
    'Moss said that the dam broke. The dam is in Dray.',
    [SAID],
    ['own: The dam is in Dray.'],
  ],
  ['a quoted one', 'Moss said that the dam broke. “It was a long and dark night.”', [SAID], []],
  [
    'one between two of one speaker',
    'Moss said that the dam broke. The mill was lost. He added that it rained.',
    [SAID, { source: 'He', cue: 'added', content: 'that it rained', speaker: 'a1' }],
    ['s2: that it rained'],
  ],
  [
    'one between two of different speakers',
    'Moss said that the dam broke. The mill was lost. Lind added that it rained.',
    [SAID, { source: 'Lind', cue: 'added', content: 'that it rained', speaker: 'a2' }],
    ['own: The mill was lost.', 's2: that it rained'],
  ],
  [
    'one that goes on behind who said it',
    'The dam broke in May, Lind said. She has slept at the mill. The mill is old.',
    [{ source: 'Lind', cue: 'said', content: 'The dam broke in May', speaker: 'a2' }],
    ['s1: The dam broke in May', 'own: The mill is old.'],
  ],
])('own voice: %s', (_name, text, given, expected) => {
  expect(readClaims(text, given).filter((claim) => claim !== 's1: that the dam broke')).toEqual(expected);
});
