import { describe, expect, test } from 'vitest';
import { publicationDaySchema } from './publication-day.ts';

describe('the day of publication', () => {
  test.each([
    ['2022-11-26', '2022-11-26'],
    [' 2022-11-26\n', '2022-11-26'],
    ['2022-11-26T23:30:00-05:00', '2022-11-26'],
    ['2022-11-26T01:00:00.123+02:00', '2022-11-26'],
    ['2022-11-26T01:00:00+0200', '2022-11-26'],
    ['2022-11-26T10:00Z', '2022-11-26'],
    ['2022-11-26T10:00:00', '2022-11-26'],
    ['2022-11-26 10:00:00 UTC', '2022-11-26'],
    ['Sat, 26 Nov 2022 23:30:00 -0500', '2022-11-26'],
    ['6 Nov 2022 23:30 GMT', '2022-11-06'],
    ['Sun, 06 Nov 2022 23:30:00 EST', '2022-11-06'],
  ])('of %j is %s, as written in its own zone', (text, day) => {
    expect(publicationDaySchema.parse(text)).toBe(day);
  });

  test.each([
    '',
    'yesterday',
    '2022',
    '2022-11',
    '2022-02-30',
    '2022-02-30T10:00:00Z',
    '2022-11-26T25:00:00Z',
    '2022-11-26T10:00:00Z or so',
    '03/04/2022',
    '31 Jun 2022 10:00:00 +0000',
    '26 Foo 2022 10:00:00 +0000',
    '1669458600',
  ])('is not told by %j', (text) => {
    expect(publicationDaySchema.safeParse(text).error?.issues[0]?.message).toBe(
      'No day (YYYY-MM-DD) and no time stamp',
    );
  });
});
