import { describe, expect, test } from 'vitest';
import { parseDay } from './parse-day.ts';

describe('the day of a date', () => {
  test.each([
    ['2022-11-26', '2022-11-26'],
    ['2022-11-26T23:30:00-05:00', '2022-11-26'],
    ['2022-11-26T01:00:00+02:00', '2022-11-26'],
    ['2022-11-26 10:00', '2022-11-26'],
    ['20221126', '2022-11-26'],
    ['20221126T103000Z', '2022-11-26'],
    ['2022/11/26', '2022-11-26'],
    ['Sat, 26 Nov 2022 23:30:00 -0500', '2022-11-26'],
    ['Sat, 26 Nov 22 23:30:00 GMT', '2022-11-26'],
    ['26 November 2022', '2022-11-26'],
    ['Published 3rd Sept. 2022', '2022-09-03'],
    ['November 26, 2022', '2022-11-26'],
    ['Saturday, Nov. 26, 2022, 10:30 a.m.', '2022-11-26'],
    ['Fri Mar 13 21:30:09 EST 2015', '2015-03-13'],
    ['Nov 26 2022', '2022-11-26'],
    ['26-Nov-2022', '2022-11-26'],
    ['20 de noviembre de 2019', '2019-11-20'],
    ['1er mars 2021', '2021-03-01'],
    ['2019年11月20日', '2019-11-20'],
    ['12.10.2017', '2017-10-12'],
    ['Aug 5, 2024 at 9:00pm', '2024-08-05'],
    ['Monday 5 August 2024 21:00', '2024-08-05'],
    ['11/20/19 6:38 AM', '2019-11-20'],
    ['26/11/2022', '2022-11-26'],
    ['11/26/2022', '2022-11-26'],
    ['05/05/2022', '2022-05-05'],
  ])('%s is %s', (value, day) => {
    expect(parseDay(value)).toBe(day);
  });

  test.each([
    '03/04/2022',
    '19/11/20',
    'March 2024',
    'Marching 3, 2022',
    '2022-02-30',
    '2022-13-01',
    '31 June 2022',
    'yesterday',
    '2022',
    '1669458600',
    '',
    '26 Foo 2022',
    'v2.0.2022-1',
  ])('%s is none', (value) => {
    expect(parseDay(value)).toBe(null);
  });

  test('a page may tell that its days come first', () => {
    expect(parseDay('03/04/2022', 'day-first')).toBe('2022-04-03');
    expect(parseDay('11/26/2022', 'day-first')).toBe('2022-11-26');
  });

  test('what is no string is none', () => {
    expect([null, undefined, 20221126, {}].map((value) => parseDay(value))).toEqual([null, null, null, null]);
  });
});
