import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayNumber, parseDay, renderDay, toDayNumber, weekdayOf, weekOf } from './calendar.ts';
import { resolveCalendarRange } from './calendar-range.ts';

test('days and day numbers are one to one, as the language itself counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      const day = fromDayNumber(number);
      expect(toDayNumber(day)).toBe(number);
      expect(renderDay(day)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      expect(weekdayOf(day) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
    }),
  );
});

test.each([
  ['2021-01-03', 2020, 53],
  ['2021-01-04', 2021, 1],
  ['2019-12-30', 2020, 1],
])('the ISO week of %s', (text, year, week) => {
  expect(weekOf(parseDay(text)!)).toEqual({ year, week });
});

describe('the days that a value covers', () => {
  test.each([
    ['2022-10-26', '2022-10-26', '2022-10-26'],
    ['2022-10-26T10:35', '2022-10-26', '2022-10-26'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1998', '1998-01-01', '1998-12-31'],
    ['199', '1990-01-01', '1999-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['1998-W06', '1998-02-02', '1998-02-08'],
    ['1998-W06-WE', '1998-02-07', '1998-02-08'],
    ['1998-Q3', '1998-07-01', '1998-09-30'],
    ['1998-H2', '1998-07-01', '1998-12-31'],
    ['1998-WI', '1998-12-01', '1999-02-28'],
    ['XXXX-09-30', null, null],
    ['2022-13', null, null],
    ['0000-00-00', null, null],
    ['PRESENT_REF', null, null],
    ['P3Y', null, null],
  ])('%s', (value, from, to) => {
    expect(resolveCalendarRange(value)).toEqual({ from, to });
  });
});
