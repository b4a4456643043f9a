import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { measureProcessorSeconds } from '../../test/measure-processor-seconds.ts';
import { openRecordedReader } from '../../test/recorded/open-recorded-reader.ts';
import { assertRecord } from '../schema/assert-record.ts';
import type { OnRecord } from '../schema/record.ts';
import { mapRecordSpans } from '../schema/record-spans.ts';
import { createReadingView } from '../text/reading-view.ts';
import { createDocument } from './create-document.suite.ts';
import { createEngine } from './engine.ts';
import { english } from './lang/en/english.suite.ts';
import { createComponent } from './layers/component.ts';
import { createStubModel } from './model/stub-model.suite.ts';
import { createReader } from './reader.ts';
import { ENGINE_VERSION } from './version.ts';

/** Whatever a model answers, the record keeps its contract. */
const reader = createReader({ language: english, model: createStubModel() });
const quiet = createReader({ language: english, model: createStubModel({ cueBias: 3.3 }) });
const recorded = await openRecordedReader(import.meta.url);

/** Pieces of news prose with all that makes offsets go wrong. */
const PIECES = [
  'President Ada Moss said',
  ' that the talks had failed',
  '“We wait',
  ',” ',
  '"No." ',
  ' on May 2, 2031',
  ' in May',
  '.',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\u00ad',
  '\ufeff',
  '😀',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  '\ud83d',
  '\udc00',
  '• ',
  ' 66 billion dollars',
  ' 69%',
  ' over 80,000 people',
  ' according to Lind',
  ', adding that',
  ' who denied',
  ' “',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  ' doubled',
  ' 1/2',
  ' 10^400',
  ' ١٢٣',
  ' 0000-00-00',
  ' from 5 to 10',
  ' he said',
  ':',
  ';',
  '\u0000',
  '\u2028',
  'Moss',
  ' the U.S.',
  ' Mr.',
  ' last Tuesday',
  ' a survey by Lind Research',
  '(',
  ')',
  '$',
  '-',
  '–',
];

test('property: every record keeps its contract, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), async (pieces) => {
      const record = await reader.read(createDocument(pieces.join('')));
      assertRecord(record);
      expect(record.document.text).toBe(pieces.join(''));
    }),
    { numRuns: 400 },
  );
});

/** What a reader does not see, put into a text by chance: nothing of it changes the view. */
const HIDING: readonly ((text: string) => string)[] = [
  (piece) => piece,
  (piece) => `\u00AD${piece}`,
  (piece) => `${piece}\u200B`,
  (piece) => `\uFEFF\u2060${piece}`,
  (piece) => piece.replaceAll('\n', '\r\n'),
  (piece) => piece.replaceAll('\n', '\u2028'),
  (piece) => piece.replaceAll(' ', '\u00A0'),
  (piece) => piece.replaceAll(' ', '\t'),
];

const FIGURES = ['The storm has winds of 74 mph.', 'Director Ada Moss, 61, ', 'The price of bread rose 5%.'];

test('property: every span counts the text as given, whatever a reader does not see in it', async () => {
  const piece = fc.tuple(fc.constantFrom(...PIECES, ...FIGURES), fc.constantFrom(...HIDING));
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const plain = createReadingView(pieces.map(([text]) => text).join('')).text;
      const hidden = pieces.map(([text, hide]) => hide(text)).join('');
      const view = createReadingView(hidden);
      // a "\u2028" and a "\n" that follow each other are two line ends, and so on: what is left of it is the view
      fc.pre(view.text === plain);
      const record = await reader.read(createDocument(hidden));
      assertRecord(record);
      expect(withoutKeys(mapRecordSpans(record, view.toView), plain)).toEqual(
        withoutKeys(await reader.read(createDocument(plain)), plain),
      );
    }),
    { numRuns: 200 },
  );
});

/** A record but for what is made of the text's own characters. */
const withoutKeys = (record: OnRecord, text: string): unknown =>
  JSON.parse(
    JSON.stringify({ ...record, document: { ...record.document, text } }, (field, value) =>
      field === 'key' ? '' : value,
    ),
  );

test('a title with two names behind it stands once among the roles', async () => {
  assertRecord(await reader.read(createDocument('«“We wait Mr..')));
});

test('property: any string of code units is read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) =>
      assertRecord(await reader.read(createDocument(text))),
    ),
    { numRuns: 200 },
  );
});

test('soft hyphens and no-break spaces stay in the text and are never in the way', async () => {
  const text = 'Ada\u00a0Moss sa\u00adid that the cease\u00adfire held on May\u00a02,\u00a02031.';
  const record = await recorded.read(createDocument(text));
  const words = (pieces: readonly (readonly [number, number])[]) =>
    pieces.map(([start, end]) => text.slice(start, end));
  expect(words(record.statements[0]!.source)).toEqual(['Ada\u00a0Moss']);
  expect(words(record.statements[0]!.cue)).toEqual(['sa\u00adid']);
  expect(record.timexes.map(({ span, value }) => [text.slice(...span), value])).toEqual([
    ['May\u00a02,\u00a02031', '2031-05-02'],
  ]);
  expect(record.actors[0]!.name).toBe('Ada Moss');
});

test('whose a figure is counts the text as given', async () => {
  const text = 'Har\u00adbour news. The storm has winds of 74 mph.';
  const { quantities } = await reader.read(createDocument(text));
  expect(quantities.map(({ holder }) => [holder?.text, holder && text.slice(...holder.span)])).toEqual([
    ['storm', 'storm'],
  ]);
});

test('blocks and quotations count the text as given', async () => {
  const text = 'Har\u00adbour\r\n\r\n“We\u00a0wait,” Ada\u00a0Moss sa\u00adid.';
  const { blocks, quotations, sentences } = await reader.read(createDocument(text));
  expect(blocks.map(({ span, kind, sentences: own }) => [text.slice(...span), kind, own])).toEqual([
    ['Har\u00adbour', 'heading', [0, 1]],
    ['“We\u00a0wait,” Ada\u00a0Moss sa\u00adid.', 'paragraph', [1, sentences.length]],
  ]);
  const words = quotations.map(({ span, inner }) => [text.slice(...span), text.slice(...inner)]);
  expect(words).toEqual([['“We\u00a0wait,”', 'We\u00a0wait,']]);
});

test('every item says what found it', async () => {
  const text =
    'Ada Moss said on May 2, 2031 that 66 percent of voters had left.\n\nA Lind Research poll found 60% for and 40% against.';
  const record = await recorded.read(createDocument(text));
  const finders = (layer: 'actors' | 'statements' | 'timexes' | 'quantities' | 'polls' | 'claims') => [
    ...new Set(record[layer].map(({ by }) => by)),
  ];
  expect(finders('statements')).toEqual(['reader-en/statements']);
  expect(finders('actors')).toContain('reader-en/names');
  expect(['timexes', 'quantities', 'polls', 'claims'].map((layer) => finders(layer as 'timexes'))).toEqual([
    ['timexes/calendar/month-and-day'],
    ['figures/percent'],
    ['polls/survey'],
    ['claims'],
  ]);
});

test('what rules find says which', async () => {
  const turns = 'MOSS: Good morning to all of you.\n\nLIND: It is a good one.\n\nMOSS: Then we go.';
  const { statements } = await recorded.read(createDocument(turns));
  expect(statements.map(({ by }) => by)).toEqual(Array(3).fill('attributions/turns'));
});

// Each takes some seconds of the processor at most; what backtracks or grows with the square of its length takes minutes.
describe('hard input ends soon and harms nothing', () => {
  const many = (piece: string, count: number) => piece.repeat(count);
  test.each([
    ['an empty text', ''],
    ['one word of a million letters', many('a', 1_000_000)],
    ['a million digits', many('7', 1_000_000)],
    ['a line of opening marks', many('“a ', 30_000)],
    ['a line of closing marks', many('” ', 50_000)],
    ['nested brackets', many('(', 10_000) + many(')', 10_000)],
    ['nested reports', many('Moss said that ', 5_000)],
    ['commas', many('Moss, ', 20_000)],
    ['apostrophes', many("'a", 50_000)],
    ['capitals', many('Ada Moss ', 20_000)],
    ['numbers', many('5 to 10, ', 20_000)],
    ['months', many('May ', 30_000)],
    ['empty lines', many('\n', 200_000)],
    ['full stops', many('. ', 100_000)],
  ])('%s', async (_name, text) => {
    const seconds = await measureProcessorSeconds(async () => assertRecord(await quiet.read(createDocument(text))));
    expect(seconds).toBeLessThan(60);
  });
});

describe('createEngine', () => {
  const gives = (name: string, requires: string[], provides: string[]) =>
    createComponent({ name, requires, provides, run: () => ({}) } as never);

  test('orders components by what they need, in whatever order they come', () => {
    const { components } = reader;
    expect(components.indexOf('segmentation')).toBeLessThan(components.indexOf('quotations'));
    expect(components.indexOf('attributions')).toBeLessThan(components.indexOf('statements'));
    expect(components.at(-1)).toBe('claims');
  });

  test('refuses a layer that nobody gives, and names it', () => {
    expect(() => createEngine([gives('only', ['tokens'], ['sentences'])], english)).toThrow(
      'only needs layer "tokens", which no component gives',
    );
  });

  test('refuses a layer that two give', () => {
    expect(() => createEngine([gives('one', [], ['tokens']), gives('two', [], ['tokens'])], english)).toThrow(
      'layer "tokens" is given by both one and two',
    );
  });

  test('refuses components that wait for each other', () => {
    const rest = [
      'blocks',
      'quotations',
      'turns',
      'entries',
      'actors',
      'statements',
      'timexes',
      'quantities',
      'polls',
      'claims',
      'publishedAt',
    ];
    const circle = [gives('one', ['tokens'], ['sentences']), gives('two', ['sentences'], ['tokens'])];
    expect(() => createEngine([...circle, gives('rest', [], rest)], english)).toThrow(
      'components wait for each other: one, two',
    );
  });

  test('the version is the package’s', () => expect(ENGINE_VERSION).toBe(packageJson.version));
});
