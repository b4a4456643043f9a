import { describe, expect, test } from 'vitest';
import { readDateLine } from './date-line.ts';

const tell = (line: string): string =>
  readDateLine(line)
    .map(({ day, role }) => `${role} ${day}`)
    .join(', ');

describe('a line that tells a date', () => {
  test.each([
    ['Published: Nov. 19, 2019, 6:18 p.m.', 'published 2019-11-19'],
    ['Published: Nov. 19, 2019 | Updated: Nov. 20, 2019', 'published 2019-11-19, updated 2019-11-20'],
    ['First published on Mon 18 Nov 2019 18.54 GMT', 'published 2019-11-18'],
    ['Posted by Mara Lindt on 5 March 2021', 'published 2021-03-05'],
    ['Posted at 10:30 on Tuesday, 5th March 2021', 'published 2021-03-05'],
    ['Date: 12.10.2017', 'published 2017-10-12'],
    ['Updated 20:49, 5 Aug 2024', 'updated 2024-08-05'],
    ['Last modified on Mon 18 Nov 2019 18.56 GMT', 'updated 2019-11-18'],
    ['Last updated: 3 January 2020', 'updated 2020-01-03'],
    ['October 12, 2017', 'bare 2017-10-12'],
    ['20:49, 5 Aug 2024', 'bare 2024-08-05'],
    ['Aug 5, 2024 at 9:00pm', 'bare 2024-08-05'],
    ['Monday 5 August 2024 21:00', 'bare 2024-08-05'],
    ['1:33 am CST, Wednesday, November 20, 2019', 'bare 2019-11-20'],
    ['By Mara Lindt, Staff Writer · Nov 20, 2019 · 4 min read', 'bare 2019-11-20'],
    ['[Assembly Record Volume 143, Number 8 (Tuesday, January 28, 1997)]', 'bare 1997-01-28'],
    ['House of Assembly Debates, 12 March 1998, Vol 308, cc 345-50', 'bare 1998-03-12'],
    ['Wexholm, 5 March 2021', 'bare 2021-03-05'],
    ['11/20/19 6:38 AM', 'bare 2019-11-20'],
  ])('%s', (line, told) => {
    expect(tell(line)).toBe(told);
  });

  test.each([
    'He died on 5 March 2021.',
    'Jane Roe speaks on Nov. 3, 2019, in Wexholm',
    'Deadline: 3 March 2021',
    '© 5 March 2021 Skarn Gazette',
    'Join us on 5 March 2021',
    '03/04/2022',
    'On March 7, 2024, the council voted to close the northern quay for eight months',
    'March 7 (Interim)',
    'Tickets 12-14 May',
    'BAAR, 20 November',
  ])('none: %s', (line) => {
    expect(tell(line)).toBe('');
  });
});
