import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPieceSequence, type Run } from '../../model/piece-sequence.ts';
import { createWordPieceTokenizer } from '../../model/word-piece.ts';
import { readLayers } from '../../read-layers.suite.ts';
import { quotations } from '../../segment/quotations.ts';
import { segmentation } from '../../segment/segmentation.ts';
import type { CueReading } from './cue-reading.ts';
import { completeQuotations, isIntroduced, isLongQuotation, quotationRuns } from './quotation-runs.ts';

/** Every letter is a piece, so that a word of three letters is three. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'].flatMap((letter) => [letter, `##${letter}`]);
const tokenizer = createWordPieceTokenizer(['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...LETTERS]);

function readQuotations(text: string) {
  const layers = readLayers(text, [segmentation, quotations]);
  const sequence = createPieceSequence(tokenizer, text, layers.sentences, layers.quotations);
  return { sequence, runs: quotationRuns(sequence, layers.quotations) };
}

describe('quotationRuns', () => {
  test.each([
    ['No quotation here.', []],
    ['“Yes,” he said.', ['“Yes,”']],
    ['He said “yes” and then “no, no”.', ['“yes”', '“no, no”']],
    ["He said ``no'' and ‘yes’.", ["``no''", '‘yes’']],
    ['“We wait.\n\n“We go.”', ['“We wait.', '“We go.”']],
    // a character that no piece stands for
    ['“We wait\ue000\n\nIt rained.', ['“We wait']],
    ['“We wait\ue000', ['“We wait']],
  ])('%j', (text, expected) => {
    const { sequence, runs } = readQuotations(text);
    const words = runs.map(([first, end]) =>
      text.slice(sequence.pieces[first]!.span[0], sequence.pieces[end - 1]!.span[1]),
    );
    expect(words).toEqual(expected);
  });
});

test.each([
  ['Lind told her: “We wait.”', true],
  ['Lind replied by saying, “We wait!”', true],
  ['Lind wrote of a song, “We wait”.', false],
  ['Lind told her: “we wait.”', false],
  ['“We wait.” Lind left.', false],
])('a sentence behind a comma or a colon is introduced: %s', (text, expected) => {
  const { sequence, runs } = readQuotations(text);
  expect(isIntroduced(text, sequence, runs[0]!)).toBe(expected);
});

describe('isLongQuotation', () => {
  test.each([
    ['six words', '“We wait here and we hope”', true],
    ['five words, of many pieces', '“Waiting everywhere nevertheless considering possibilities”', false],
    ['marks are no words', '“We wait – here, and – hope!”', false],
    ['numbers are none either', '“We had 5 and then 7”', false],
    ['without its closing mark', 'Moss: “We wait here and we hope', true],
  ])('%s', (_name, text, isLong) => {
    const { sequence, runs } = readQuotations(text);
    expect(runs.map((run) => isLongQuotation(sequence, run))).toEqual([isLong]);
  });
});

/** Runs as "2-4 6-8". */
const parseRuns = (runs: string): Run[] =>
  (runs.match(/\d+-\d+/g) ?? []).map((run) => run.split('-').map(Number) as unknown as Run);

const createReading = (cue: string, source: string, content: string) =>
  ({ cue: parseRuns(cue)[0]!, source: parseRuns(source), content: parseRuns(content) }) as unknown as CueReading;

/** The contents of readings, given as [cue, source, content], after quotations were completed. */
const complete = (quoted: string, ...readings: readonly [cue: string, source: string, content: string][]): string[] =>
  completeQuotations(
    readings.map((reading) => createReading(...reading)),
    parseRuns(quoted),
    100,
  ).map(({ content }) => content.map(([first, end]) => `${first}-${end}`).join(' '));

describe('completeQuotations', () => {
  test.each([
    ['less than half, from within', '10-20', '13-17', '13-17'],
    ['only its end', '10-20', '17-20', '10-20'],
    ['only its end but for the mark', '10-20', '17-19', '10-20'],
    ['only its beginning', '10-20', '10-12', '10-20'],
    ['half, from its beginning', '10-20', '10-15', '10-20'],
    ['half, from within', '10-20', '13-18', '10-20'],
    ['half, to its end', '10-20', '15-20', '10-20'],
    ['all but the closing mark', '10-20', '10-19', '10-20'],
    ['more than the quotation', '10-20', '8-19', '8-20'],
    ['parts of two quotations', '10-20 24-30', '13-29', '10-30'],
    ['most of one, the beginning of the next', '10-20 24-30', '12-25', '10-30'],
    ['nothing quoted', '10-20', '22-28', '22-28'],
    ['half in one of two pieces, the first', '10-20', '11-17 18-19', '10-20'],
    ['half in one of two pieces, the second', '10-20', '11-12 14-19', '10-20'],
    ['pieces that touch are one', '', '10-13 13-19', '10-19'],
    ['pieces apart stay apart', '', '10-13 14-19', '10-13 14-19'],
    ['no quotation', '', '10-14', '10-14'],
  ])('content that holds %s', (_name, quoted, content, expected) => {
    expect(complete(quoted, ['2-3', '1-2', content])).toEqual([expected]);
  });

  test('a quotation that two hold is the nearer one’s, unless it is all that the other has', () => {
    // source, cue, content: the first stands between two quotations, the second behind the other
    const [first, second] = [
      ['12-13', '13-14', '2-10 20-26'],
      ['26-27', '27-28', '20-26'],
    ] as [[string, string, string], [string, string, string]];
    expect(complete('2-10 20-26', first, second)).toEqual(['2-10', '20-26']);
    expect(complete('20-26', ['12-13', '13-14', '20-26'], second)).toEqual(['20-26', '20-26']);
  });

  test.each<[string, [string, string, string][], string]>([
    ['the own cue', [['18-19', '', '10-16']], '10-16'],
    ['the own source', [['2-3', '18-19', '10-16']], '10-16'],
    [
      'another’s cue',
      [
        ['2-3', '', '10-16'],
        ['18-19', '', '30-32'],
      ],
      '10-16',
    ],
    [
      'another’s source',
      [
        ['2-3', '', '10-16'],
        ['30-31', '18-19', '32-34'],
      ],
      '10-16',
    ],
    [
      'another’s content',
      [
        ['2-3', '', '10-16'],
        ['30-31', '', '18-20'],
      ],
      '10-16',
    ],
    [
      'nobody’s words',
      [
        ['2-3', '', '10-16'],
        ['20-21', '21-22', '22-24'],
      ],
      '10-20',
    ],
    [
      'nobody’s words: they stand in the half that it holds',
      [
        ['2-3', '', '10-16'],
        ['12-13', '', '30-32'],
      ],
      '10-20',
    ],
  ])('where in the rest stands %s', (_name, readings, expected) => {
    expect(complete('10-20', ...readings)[0]).toBe(expected);
  });

  test.each<[string, [string, string, string][], string]>([
    [
      'another’s quotation is left to the other',
      [
        ['2-3', '', '5-13'],
        ['30-31', '', '10-20'],
      ],
      '5-10',
    ],
    [
      'at the other end too',
      [
        ['2-3', '', '18-25'],
        ['30-31', '', '10-20'],
      ],
      '20-25',
    ],
    [
      'one that nobody has most of is not',
      [
        ['2-3', '', '8-13'],
        ['30-31', '', '16-20'],
      ],
      '8-13',
    ],
    [
      'nothing is left of a content within it',
      [
        ['2-3', '', '11-13'],
        ['30-31', '', '10-20'],
      ],
      '',
    ],
  ])('%s', (_name, readings, expected) => expect(complete('10-20', ...readings)[0]).toBe(expected));

  test('words on one side keep it from growing there only', () => {
    expect(complete('10-20', ['18-19', '', '12-17'])).toEqual(['10-17']);
  });

  test('a cue out of reach is not looked at', () => {
    const readings = [createReading('2-3', '', '10-16'), createReading('60-61', '', '18-20')];
    const contentWithin = (reach: number) => completeQuotations(readings, parseRuns('10-20'), reach)[0]!.content;
    expect(contentWithin(58)).toEqual([[10, 16]]);
    expect(contentWithin(57)).toEqual([[10, 20]]);
  });

  test('property: contents only grow, stay in order, and take no piece of cue or source', () => {
    const edges = fc.uniqueArray(fc.nat(40), { minLength: 4, maxLength: 16 }).map((all) => all.sort((a, b) => a - b));
    const runsOf = (all: readonly number[]): Run[] =>
      all.flatMap((first, at) => (at % 2 === 0 && at + 1 < all.length ? [[first, all[at + 1]!] as const] : []));
    fc.assert(
      fc.property(edges, edges, (given, quoted) => {
        const [cue, ...content] = runsOf(given);
        const reading = { ...createReading('0-1', '', ''), cue: cue!, content };
        const [completed] = completeQuotations([reading], runsOf(quoted), 100);
        completed!.content.forEach(([first, end], at) => {
          expect(end).toBeGreaterThan(first);
          if (at > 0) expect(first).toBeGreaterThan(completed!.content[at - 1]![1]);
          expect(first >= cue![1] || end <= cue![0]).toBe(true);
        });
        for (const run of content) {
          expect(completed!.content.some(([first, end]) => first <= run[0] && run[1] <= end)).toBe(true);
        }
      }),
    );
  });
});
