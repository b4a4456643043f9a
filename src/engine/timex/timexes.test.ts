import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceWords } from '../grammar/sentence-words.ts';
import { createComponent } from '../layers/component.ts';
import { readLayers } from '../read-layers.suite.ts';
import { segmentation } from '../segment/segmentation.ts';
import { renderTimes } from './render-times.suite.ts';
import { timexes } from './timexes.ts';

/** Text published on Wednesday, 23 November 2022, and its times: words = type value, modifier, other readings. */
const CASES: readonly (readonly [text: string, expected: string])[] = [
  ['It was signed on 26 October 2022.', '26 October 2022 = DATE 2022-10-26'],
  ['It was signed on October 26, 2022.', 'October 26, 2022 = DATE 2022-10-26'],
  ['It was signed on Oct. 26, 2022.', 'Oct. 26, 2022 = DATE 2022-10-26'],
  ['It was signed on Oct. 26.', 'Oct. 26 = DATE 2022-10-26'],
  ['It was signed on the 26th of October.', 'the 26th of October = DATE 2022-10-26'],
  ['It was signed on Wednesday, Oct. 26.', 'Wednesday, Oct. 26 = DATE 2022-10-26'],
  ['It was signed on 2022-10-26.', '2022-10-26 = DATE 2022-10-26'],
  ['It was signed on 10/26/2022.', '10/26/2022 = DATE 2022-10-26'],
  ['It was signed on 26/10/2022.', '26/10/2022 = DATE 2022-10-26'],
  ['The war began in February 2022.', 'February 2022 = DATE 2022-02'],
  ['The war began in 2014.', '2014 = DATE 2014'],
  ['The report of May 1998 is lost.', 'May 1998 = DATE 1998-05'],
  ['It happened in May.', 'May = DATE 2022-05'],
  ['The talks will resume in March.', 'March = DATE 2023-03'],
  ['They may march in a second.', ''],
  ['Prices fall and rivers spring up.', ''],
  ['April Jones said so.', ''],
  ['He met the envoy on Tuesday.', 'Tuesday = DATE 2022-11-22'],
  ['He will meet the envoy on Friday.', 'Friday = DATE 2022-11-25'],
  ['He met the envoy last Tuesday.', 'last Tuesday = DATE 2022-11-22 or 2022-11-15'],
  ['They meet next Monday.', 'next Monday = DATE 2022-11-28'],
  ['It rained on Tuesday night.', 'Tuesday night = TIME 2022-11-22TNI'],
  ['He called yesterday.', 'yesterday = DATE 2022-11-22'],
  ['He will call tomorrow morning.', 'tomorrow morning = TIME 2022-11-24TMO'],
  ['They talk today.', 'today = DATE 2022-11-23'],
  ['It struck tonight.', 'tonight = TIME 2022-11-23TNI'],
  ['It struck last night.', 'last night = TIME 2022-11-22TNI'],
  ['It struck this morning.', 'this morning = TIME 2022-11-23TMO'],
  ['Prices rose last week.', 'last week = DATE 2022-W46'],
  ['Prices rose this month.', 'this month = DATE 2022-11'],
  ['Prices rise next year.', 'next year = DATE 2023'],
  ['It came two weeks ago.', 'two weeks ago = DATE 2022-W45'],
  ['It came five months ago.', 'five months ago = DATE 2022-06'],
  ['It came ten years ago.', 'ten years ago = DATE 2012'],
  ['It came three days ago.', 'three days ago = DATE 2022-11-20'],
  ['It came a year ago.', 'a year ago = DATE 2021'],
  ['It came several years ago.', 'several years ago = DATE PAST_REF'],
  ['It comes two years from now.', 'two years from now = DATE 2024'],
  ['It came in early 2022.', 'early 2022 = DATE 2022 START'],
  ['It came in mid-July.', 'mid-July = DATE 2022-07 MID'],
  ['It came at the end of 2021.', 'the end of 2021 = DATE 2021 END'],
  ['It came late last week.', 'late last week = DATE 2022-W46 END'],
  ['It came earlier this year.', 'earlier this year = DATE 2022'],
  ['The third quarter of 1989 was poor.', 'The third quarter of 1989 = DATE 1989-Q3'],
  ['Third-quarter profit fell.', 'Third-quarter = DATE 2022-Q3'],
  ['Profit fell in Q3 2022.', 'Q3 2022 = DATE 2022-Q3'],
  ['Profit fell in the first half of 2021.', 'the first half of 2021 = DATE 2021-H1'],
  ['It came in the spring of 2022.', 'the spring of 2022 = DATE 2022-SP'],
  ['It came last summer.', 'last summer = DATE 2022-SU'],
  ['It came in summer 1990.', 'summer 1990 = DATE 1990-SU'],
  ['It came in the 1990s.', 'the 1990s = DATE 199'],
  ['It came in the late 1990s.', 'the late 1990s = DATE 199 END'],
  ['It came in the 19th century.', 'the 19th century = DATE 18'],
  ['It came in the nineteenth century.', 'the nineteenth century = DATE 18'],
  ['It came in the nineties.', 'the nineties = DATE 199'],
  ['It ended in fiscal 2022.', 'fiscal 2022 = DATE 2022'],
  ['It lasted three years.', 'three years = DURATION P3Y'],
  ['It lasted more than four hours.', 'more than four hours = DURATION PT4H MORE_THAN'],
  ['It lasted a decade.', 'a decade = DURATION P10Y'],
  ['It grew over the past three years.', 'the past three years = DURATION P3Y'],
  ['It grew in the past decade.', 'the past decade = DURATION P10Y'],
  ['A two-year plan was made.', 'two-year = DURATION P2Y'],
  ['It took a year and a half.', 'a year and a half = DURATION P1.5Y'],
  ['It went on for weeks.', 'weeks = DURATION PXW'],
  ['It took several months.', 'several months = DURATION PXM'],
  ['It grew in recent years.', 'recent years = DURATION PXY'],
  ['They meet every day.', 'every day = SET P1D'],
  ['They meet each year.', 'each year = SET P1Y'],
  ['They meet each Thursday.', 'each Thursday = SET XXXX-WXX-4'],
  ['They meet twice a week.', 'twice a week = SET P1W'],
  ['They meet daily.', 'daily = SET P1D'],
  ['They meet on Mondays.', 'Mondays = SET XXXX-WXX-1'],
  ['It costs $5 a year.', ''],
  ['It began at 10:35 a.m. on Tuesday.', '10:35 a.m. on Tuesday = TIME 2022-11-22T10:35'],
  ['It began at 2 p.m. Wednesday.', '2 p.m. Wednesday = TIME 2022-11-23T14:00'],
  ['It began at noon.', 'noon = TIME 2022-11-23T12:00'],
  ["It began at three o'clock in the morning.", "three o'clock in the morning = TIME 2022-11-23T03:00"],
  ['It began at 17:40.', '17:40 = TIME 2022-11-23T17:40'],
  ['It is now over.', 'now = DATE PRESENT_REF'],
  ['It was recently over.', 'recently = DATE PAST_REF'],
  ['It may be over in the near future.', 'the near future = DATE FUTURE_REF'],
  ['They met on April 5-7.', 'April 5 = DATE 2022-04-05; 7 = DATE 2022-04-07'],
  ['The fair on April 5-7 drew crowds.', 'April 5 = DATE 2022-04-05; 7 = DATE 2022-04-07'],
  ['Talks ran from Apr. 1 through 14.', 'Apr. 1 = DATE 2022-04-01; 14 = DATE 2022-04-14'],
  ['Growth was slow over 2021.', '2021 = DATE 2021'],
  ['They counted over 2000.', ''],
  ['They met on 5-7 May 2022.', '5 = DATE 2022-05-05; 7 May 2022 = DATE 2022-05-07'],
  ['They met in April-May 2022.', 'April = DATE 2022-04; May 2022 = DATE 2022-05'],
  ['It ran from Aug. 26 to Oct. 20.', 'Aug. 26 = DATE 2022-08-26; Oct. 20 = DATE 2022-10-20'],
  ['It was built in nineteen ninety-six.', 'nineteen ninety-six = DATE 1996'],
  ['It was built in the year two thousand.', 'the year two thousand = DATE 2000'],
  ['It was built in 490 BC.', '490 BC = DATE BC0490'],
  ['They met on Christmas Eve.', 'Christmas Eve = DATE 2021-12-24'],
  ['The talks are on Christmas Eve.', 'Christmas Eve = DATE 2022-12-24 or 2021-12-24'],
  ['He is a 44-year-old plumber.', ''],
  ['The old man, 44 years old, left.', ''],
  [
    'They met on 4 July 1776 and again two days later.',
    '4 July 1776 = DATE 1776-07-04; two days later = DATE 1776-07-06',
  ],
  ['They met on 4 July 1776 and again the next day.', '4 July 1776 = DATE 1776-07-04; the next day = DATE 1776-07-05'],
  ['They met on 4 July 1776 and in August.', '4 July 1776 = DATE 1776-07-04; August = DATE 2022-08'],
  ['The 1998 election was close.', '1998 = DATE 1998'],
  ['Some 1998 people came.', ''],
  ['Call 555-1234 or 0000-00-00.', ''],
  ['It was year 99999.', ''],
  ['It came over the weekend.', 'the weekend = DATE 2022-W46-WE'],
  ["This year's third quarter was poor.", "This year's third quarter = DATE 2022-Q3"],
  ["Last year's third quarter was poor.", "Last year's third quarter = DATE 2021-Q3"],
  ['It was 31 February 2022.', 'February 2022 = DATE 2022-02'],
  ['It closed on the night of 20 May 2021.', 'the night of 20 May 2021 = TIME 2021-05-20TNI'],
  ['They met on Sept. 5 and 6.', 'Sept. 5 = DATE 2022-09-05; 6 = DATE 2022-09-06'],
  ['In May 20 people died.', 'May = DATE 2022-05'],
  ['In early May 20 people died.', 'early May = DATE 2022-05 START'],
  ['In May 5 percent left.', 'May = DATE 2022-05'],
  ['On May 20 people died.', 'May 20 = DATE 2022-05-20'],
  ['In May, 2000 workers left.', 'May = DATE 2022-05'],
  ['In May, 2000, workers left.', 'May, 2000 = DATE 2000-05'],
  ['In May 2000 workers left.', 'May 2000 = DATE 2000-05'],
  ['He said that May would go.', ''],
  ['They married later that May.', 'later that May = DATE 2022-05'],
  ['Merkel and May spoke.', ''],
  ['It rained in April and May.', 'April = DATE 2022-04; May = DATE 2022-05'],
  ['They bear costs that fall on buyers.', ''],
  ['He came home that fall.', 'that fall = DATE 2022-FA'],
  ['They will report in the first quarter.', 'the first quarter = DATE 2023-Q1'],
  ['They meet this Sunday.', 'this Sunday = DATE 2022-11-27'],
  ['He died this Sunday.', 'this Sunday = DATE 2022-11-20'],
  ['He met them this Monday.', 'this Monday = DATE 2022-11-21'],
  ['It came over the past weekend.', 'the past weekend = DATE 2022-W46-WE'],
  ['They met on April 5 to 31.', 'April 5 = DATE 2022-04-05'],
  ['They lost in the quarter-finals.', ''],
  ['They lost the first quarter-final.', ''],
  ['It was built in the 5th century BC.', 'the 5th century BC = DATE BC04'],
  ['It burst two seconds later.', 'two seconds = DURATION PT2S'],
  ['It was built two centuries ago.', 'two centuries ago = DATE 18'],
  ['Daily Mail readers wrote in.', ''],
  ['Daily meetings were held.', 'Daily = SET P1D'],
  ['He called the day before yesterday.', 'the day before yesterday = DATE 2022-11-21'],
  ['He will call the day after tomorrow.', 'the day after tomorrow = DATE 2022-11-25'],
  [
    'It rose in the second quarter from the year-earlier period.',
    'the second quarter = DATE 2022-Q2; the year-earlier period = DATE 2021-Q2',
  ],
];

/** The same at other days of publication. */
const DATED_CASES: readonly (readonly [publishedAt: string, text: string, expected: string])[] = [
  ['2022-02-10', 'It is cold this winter.', 'this winter = DATE 2021-WI'],
  ['2022-02-10', 'It was cold last winter.', 'last winter = DATE 2020-WI'],
  ['2022-12-10', 'It is cold this winter.', 'this winter = DATE 2022-WI'],
  ['2022-03-10', 'It was hot last summer.', 'last summer = DATE 2021-SU'],
  ['2022-05-10', 'They will report in the third quarter.', 'the third quarter = DATE 2022-Q3'],
  ['2022-01-01', 'He was arrested on Jan. 15.', 'Jan. 15 = DATE 2021-01-15'],
  ['2022-01-01', 'He will be tried on Jan. 15.', 'Jan. 15 = DATE 2022-01-15'],
  ['2022-01-01', 'It was extended to Jan. 15.', 'Jan. 15 = DATE 2022-01-15 or 2021-01-15'],
  ['2022-01-01', 'It would be held on Jan. 15.', 'Jan. 15 = DATE 2022-01-15'],
  ['2022-11-23', 'They expect to report third-quarter profit.', 'third-quarter = DATE 2022-Q3'],
  ['2022-11-23', 'They reported a third-quarter loss.', 'third-quarter = DATE 2022-Q3'],
  ['2022-03-10', 'It was signed on Feb. 29.', 'Feb. 29 = DATE XXXX-02-29'],
  ['2024-01-10', 'The vote is on Feb. 29.', 'Feb. 29 = DATE 2024-02-29'],
  ['2023-12-30', 'The vote will be on Feb. 29.', 'Feb. 29 = DATE 2024-02-29'],
];

const read = (text: string, publishedAt: string | null = '2022-11-23') =>
  readLayers(text, [segmentation, sentenceWords, timexes], { publishedAt });

const render = (text: string, publishedAt?: string | null): string =>
  renderTimes(text, read(text, publishedAt).timexes);

describe('times in news', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(render(text)).toBe(expected);
  });
});

test.each(DATED_CASES)('published on %s: %s', (publishedAt, text, expected) => {
  expect(render(text, publishedAt)).toBe(expected);
});

describe('times without a day of publication', () => {
  test.each([
    ['It was signed on September 30.', 'September 30 = DATE XXXX-09-30'],
    ['He spoke on Tuesday.', 'Tuesday = DATE XXXX-WXX-2'],
    ['He spoke yesterday.', 'yesterday = DATE XXXX-XX-XX'],
    ['He spoke last week.', 'last week = DATE XXXX-WXX'],
    [
      'War came on 24 February 2022. On September 30 it went on.',
      '24 February 2022 = DATE 2022-02-24; September 30 = DATE 2022-09-30',
    ],
    [
      'It began on December 7, 1941. On January 2 it went on.',
      'December 7, 1941 = DATE 1941-12-07; January 2 = DATE 1942-01-02',
    ],
  ])('%s', (text, expected) => {
    expect(render(text, null)).toBe(expected);
  });

  test('a date that no story places lies nowhere in the calendar', () => {
    expect(read('It was signed on September 30.', null).timexes[0]).toMatchObject({
      from: null,
      to: null,
      basis: 'inferred',
    });
  });
});

test.each([
  ['It was signed on 26 October 2022.', 'calendar/day-and-month'],
  ['It was signed on Oct. 26.', 'calendar/month-and-day'],
  ['It came in the third quarter.', 'calendar/numbered-part'],
  ['The 1998 election was close.', 'calendar/year'],
  ['It rained on Tuesday night.', 'calendar/weekday'],
  ['He called yesterday.', 'deictic/named-day'],
  ['Prices rose last week.', 'deictic/last-and-next'],
  ['They met two months ago.', 'deictic/ago'],
  ['They met the day after Christmas.', 'deictic/before-and-after'],
  ['It happened on the 21st.', 'deictic/the-21st'],
  ['It lasted the first nine months.', 'length/counted'],
  ['It began at 2 p.m. Wednesday.', 'clock/time'],
  ['They meet every day.', 'recurrence/each'],
  ['It was early May.', 'part-of/early-and-late'],
  ['He left earlier this year.', 'part-of/earlier-this'],
  ['They met on April 5-7.', 'calendar/month-and-day sentence/last-day'],
  ['They met in 2014-15.', 'calendar/year sentence/last-year'],
])('what reads the times of: %s', (text, rules) => {
  expect(read(text).timexes.map(({ by }) => by)).toEqual(rules.split(' ').map((rule) => `timexes/${rule}`));
});

test('a time in the label of an entry is given by the form', () => {
  const entries = createComponent({
    name: 'entries',
    requires: [],
    provides: ['entries'],
    run: () => ({ entries: [{ span: [0, 16], at: '2031-03-04T21:00', label: [0, 5], byline: [] }] }),
  });
  const text = '21:00\n\nIt rains.';
  const { timexes: found } = readLayers(text, [entries, segmentation, sentenceWords, timexes]);
  expect(found.map(({ by, value }) => [by, value])).toEqual([['timexes/form', '2031-03-04T21:00']]);
});

test('a history saved long after its events is read by its own dates', () => {
  const history =
    'It began in 1861. In 1862 it spread. In 1863 it turned. In 1864 it burned. In March 1865 it neared its end. In April it ended.';
  expect(render(history, '2009-12-19')).toContain('April = DATE 1865-04');
});

describe('publication', () => {
  test('as given', () => {
    expect(read('It rained.').publishedAt).toEqual({ value: '2022-11-23', basis: 'given', notBefore: null });
  });
  test('not before the latest day that is over', () => {
    const text =
      'It came on 24 February 2022 and ended on 9 November 2022. The law will take effect on 1 January 2024.';
    expect(read(text, null).publishedAt).toEqual({ value: null, basis: 'inferred', notBefore: '2022-11-09' });
  });
  test('a day whose year the story gives bounds it too, a year to come does not carry the story on', () => {
    const text = 'It came on 24 February 2022. Spending will be increased in 2023. On October 26 it ended.';
    expect(read(text, null).publishedAt).toEqual({ value: null, basis: 'inferred', notBefore: '2022-10-26' });
  });
  test('unknown', () => {
    expect(read('It rained on Tuesday.', null).publishedAt).toEqual({ value: null, basis: 'none', notBefore: null });
  });
});

const DAY = String.raw`(?:\d{4}|XXXX)-(?:(?:0\d|1[0-2]|XX)-(?:[0-2]\d|3[01]|XX)|W(?:[0-4]\d|5[0-3]|XX)-[1-7])`;
const CLOCK = String.raw`T(?:[01]\d:[0-5]\d|2[0-3]:[0-5]\d|24:00|MO|AF|EV|NI|DT)`;
const PART = String.raw`(?:0\d|1[0-2]|XX|Q[1-4X]|H[12]|SP|SU|FA|WI|W(?:[0-4]\d|5[0-3]|XX)(?:-WE)?)`;
const AMOUNT = String.raw`(?:\d+(?:\.\d+)?|X)`;

/** What TimeML's guideline lets a value be, by type. */
const GRAMMAR = {
  DATE: new RegExp(
    String.raw`^(?:(?:PAST|PRESENT|FUTURE)_REF|BC\d{2}(?:\d\d)?|\d{2,4}|XX|XXX|XXXX|(?:\d{4}|XXXX)-${PART}|${DAY})$`,
  ),
  TIME: new RegExp(`^${DAY}${CLOCK}$`),
  DURATION: new RegExp(`^P(?:${AMOUNT}(?:Y|M|W|D|Q|DE|CE)|T${AMOUNT}[HMS])$`),
  SET: new RegExp(
    `^(?:P(?:${AMOUNT}(?:Y|M|W|D|Q|DE|CE)|T${AMOUNT}[HMS])|XXXX-${PART}|XXXX-WXX-[1-7]|XXXX-XX-dd|XXXX-XX-XX${CLOCK})$`,
  ),
};

const WORDS = [
  ...['May', '31', '2022', '-', '/', 'the', 'last', 'first', 'Feb.', 'quarter', 'of', 'ago', '99999', '0000', 'years'],
  ...['two', ':', 'p.m.', 'next', 'Friday', ',', 'a', '٣', '29', 'weeks', 'weekend', 'past', 'earlier', 'centuries'],
  ...['12', '24', '59', 'every', 'summer', 'this', 'that', 'year', '9999', '1000', 'thousand', 'million', 'later'],
  ...['Easter', 'to', 'from', 'old', 'week', 'all', 'at', 'month', 'and', 'second', '-', 'after', 'between', 'Monday'],
  ...['century', 'BC', 'night', 'nineties', 'half', 'hours', 'winter', 'will', 'was', 'yesterday', 'before', 'day'],
];

test('any text gives spans in order, without overlap, values of the grammar, and real days', () => {
  const parts = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ' ', ' ')), { maxLength: 12 });
  const days = fc.constantFrom(null, '2022-11-23', '2024-02-29', '0001-01-01', '9999-12-31');
  fc.assert(
    fc.property(parts, days, (text, publishedAt) => {
      let end = 0;
      for (const { span, type, value, alternatives, from, to } of read(text.flat().join(''), publishedAt).timexes) {
        expect(span[0]).toBeGreaterThanOrEqual(end);
        end = span[1];
        for (const one of [value, ...alternatives]) expect(one).toMatch(GRAMMAR[type]);
        for (const day of [from, to]) if (day !== null) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
        expect(from === null).toBe(to === null);
        if (from !== null) expect(from <= to!).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a day without a year is no day of a month that lacks it, in any reading', () => {
  const words = fc.constantFrom('Feb. 29', 'was on', 'will be on', 'Feb. 28 and 30', 'is on', 'April 5 - 31', ',');
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), days, (parts, at) => {
      for (const { value, alternatives } of read(parts.join(' '), at.toISOString().slice(0, 10)).timexes) {
        for (const one of [value, ...alternatives]) {
          if (/^\d{4}-\d\d-\d\d$/.test(one)) expect(new Date(one).toISOString().slice(0, 10)).toBe(one);
        }
      }
    }),
  );
});
