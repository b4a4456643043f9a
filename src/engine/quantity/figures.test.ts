import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceWords } from '../grammar/sentence-words.ts';
import { createComponent } from '../layers/component.ts';
import type { Words } from '../layers/layers.ts';
import { readLayers } from '../read-layers.suite.ts';
import { segmentation } from '../segment/segmentation.ts';
import { timexes } from '../timex/timexes.ts';
import { BASIC_CASES } from './cases/basic.fixture.ts';
import { CHANGE_CASES } from './cases/change.fixture.ts';
import { COUNTED_CASES } from './cases/counted.fixture.ts';
import { DEGREE_CASES } from './cases/degree.fixture.ts';
import { GAPPED_CASES } from './cases/gapped.fixture.ts';
import { GROUPED_CASES } from './cases/grouped.fixture.ts';
import { MEASURE_CASES } from './cases/measure.fixture.ts';
import { MEASURED_CASES } from './cases/measured.fixture.ts';
import { MONEY_CASES } from './cases/money.fixture.ts';
import { NO_FIGURE_CASES } from './cases/no-figure.fixture.ts';
import { NUMBER_CASES } from './cases/number.fixture.ts';
import { SHARE_CASES } from './cases/share.fixture.ts';
import { SIGN_CASES } from './cases/sign.fixture.ts';
import { SUBJECT_CASES } from './cases/subject.fixture.ts';
import { TOLL_CASES } from './cases/toll.fixture.ts';
import { WRITTEN_CASES } from './cases/written.fixture.ts';
import { figures } from './figures.ts';

const read = (text: string) =>
  readLayers(text, [segmentation, sentenceWords, timexes, figures], { publishedAt: '2022-11-23' }).figures;

/** Words = value, kind, unit, bound, change, of what is measured, by whose it is, as the quantity it converts. */
const render = (text: string): string =>
  read(text)
    .map(({ span, value, range, kind, unit, modifier, change, measure, holder, conversionOf }) =>
      [
        text.slice(...span),
        '=',
        range ? range.join('..') : renderValue(value!),
        kind,
        unit,
        modifier === 'exact' ? null : modifier,
        change,
        measure && `of ${measure.text}`,
        holder && `by ${holder.text}`,
        conversionOf && `as ${conversionOf}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');

const renderValue = (value: number): string =>
  value !== 0 && Math.abs(value) < 1e-4 ? String(value) : String(Math.round(value * 1e4) / 1e4);

describe.each([
  ['basics', BASIC_CASES],
  ['numbers', NUMBER_CASES],
  ['money', MONEY_CASES],
  ['measures', MEASURE_CASES],
  ['what is counted', COUNTED_CASES],
  ['shares and ages', SHARE_CASES],
  ['bounds and changes', CHANGE_CASES],
  ['ways of writing', WRITTEN_CASES],
  ['digits in groups', GROUPED_CASES],
  ['degrees', DEGREE_CASES],
  ['signs', SIGN_CASES],
  ['tolls', TOLL_CASES],
  ['lists with one verb', GAPPED_CASES],
  ['what is measured', MEASURED_CASES],
  ['what clauses are about', SUBJECT_CASES],
  ['what is no quantity', NO_FIGURE_CASES],
])('%s', (_name, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(render(text)).toBe(expected);
  });
});

test.each([
  ['a run of a million digits', '9'.repeat(1_000_000)],
  ['a million digits in groups', `1${',000'.repeat(250_000)}`],
  ['a million hyphens and digits', '1-'.repeat(500_000)],
  ['a long tower of powers', '10^'.repeat(50_000)],
])('%s gives no figure, and no crash', (_name, text) => {
  expect(read(text)).toEqual([]);
});

/** How often the rules look at a piece of the text: steps, which no machine takes faster or slower than another. */
function countSteps(text: string): number {
  let steps = 0;
  const get: ProxyHandler<Words>['get'] = (words, key, receiver) => {
    steps += 1;
    return Reflect.get(words, key, receiver);
  };
  const watched = createComponent({
    name: 'watched',
    requires: ['words'],
    provides: ['words'],
    run: (_document, { words }) => ({ words: words.map((sentence) => new Proxy(sentence, { get })) }),
  });
  readLayers(text, [segmentation, sentenceWords, watched, timexes, figures], { publishedAt: '2022-11-23' });
  return steps;
}

test('long sentences without an end are read in steps that grow with their length only', () => {
  const words = 'the price of oil and gas in May rose by 5 percent to $60 from $57, ';
  expect(countSteps(words.repeat(1600)) / countSteps(words.repeat(400))).toBeLessThan(4.1);
});

test('any text gives finite values, and spans in order without overlap', () => {
  const words = fc.constantFrom(
    '5',
    '1,000',
    '.5',
    '10',
    '^',
    '-',
    'to',
    '$',
    'US',
    'million',
    'percent',
    'of',
    'one',
    'hundred',
    'and',
    'a',
    'half',
    'km',
    'people',
    '/',
    '½',
    'between',
    'from',
    'dozens',
    'RM120',
    ',',
    '000',
    'up',
    'minus',
    '٣',
  );
  const joints = fc.constantFrom('', ' ');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, joints), { maxLength: 14 }), (parts) => {
      let end = 0;
      for (const { span, value, range } of read(parts.flat().join(''))) {
        expect(span[0]).toBeGreaterThanOrEqual(end);
        end = span[1];
        for (const number of range ?? [value]) expect(Number.isFinite(number)).toBe(true);
      }
    }),
  );
});
