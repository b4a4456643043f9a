import { parseMonth } from './months.ts';

/** A date in a line of text. */
export interface FoundDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** `day-first`: "03/04/2022" is 3 April, as the page's language tells; else it has two readings. */
export type NumberOrder = 'day-first' | 'unknown';

type Parse = (parts: readonly string[], order: NumberOrder) => string | null;

/** Every way a date is written, with what makes a day of its parts. */
const FORMS: readonly (readonly [pattern: string, parse: Parse])[] = [
  // "2022-11-26T23:30:00-05:00", "2022/11/26", "2022.11.26"
  [
    String.raw`(?<![\w./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])`,
    ([year, , month, day]) => createDay(year!, month!, day!),
  ],
  // "26 November 2022", "Sat, 26 Nov 22 23:30:00 GMT", "3rd of Sept., 2022", "26-Nov-2022", "20 de noviembre de 2019"
  [
    String.raw`(?<![\w.])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?:\s{1,3}(?:of|de))?[\s/-]{1,3}(\p{L}{3,10})(?!\p{L})\.?,?(?:\s{1,3}de)?[\s/-]{1,3}(\d{4}|\d{2}(?=\s\d{1,2}:|$))(?!\d)`,
    ([day, month, year]) => createNamedDay(year!, month!, day!),
  ],
  // "November 26, 2022", "Nov. 26 2022", "Nov-26-2022"
  [
    String.raw`(?<![\p{L}\d])(\p{L}{3,10})\.?[\s-]{1,3}(\d{1,2})(?:st|nd|rd|th)?,?[\s-]{1,3}(\d{4})(?![\d:])`,
    ([month, day, year]) => createNamedDay(year!, month!, day!),
  ],
  // "Fri Mar 13 21:30:09 EST 2015", as programs print it
  [
    String.raw`(?<![\p{L}\d])(\p{L}{3})\s{1,2}(\d{1,2})\s\d{2}:\d{2}:\d{2}(?:\s[A-Z]{2,5})?\s(\d{4})(?![\d:])`,
    ([month, day, year]) => createNamedDay(year!, month!, day!),
  ],
  // "2022 Nov 26"
  [
    String.raw`(?<![\w./-])(\d{4})[\s-]{1,3}(\p{L}{3,10})\.?[\s-]{1,3}(\d{1,2})(?!\d)`,
    ([year, month, day]) => createNamedDay(year!, month!, day!),
  ],
  // "26/11/2022", "12.10.2017", "11/20/19"
  [
    String.raw`(?<![\w./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-]|\.\d)`,
    ([first, mark, second, year], order) =>
      year!.length === 4
        ? createNumberDay(first!, second!, year!, mark === '.' ? 'day-first' : order)
        : createShortDay(first!, second!, year!),
  ],
  // "2019年11月20日"
  [String.raw`(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日`, ([year, month, day]) => createDay(year!, month!, day!)],
];

const COMPILED = FORMS.map(([pattern, parse]) => ({ pattern: new RegExp(pattern, 'giu'), parse }));
const MAX_LENGTH = 2000;

/** The dates that a line names, in its order. What has two readings ("03/04/2022") is left out. */
export function findDays(text: string, order: NumberOrder = 'unknown'): FoundDay[] {
  const line = text.slice(0, MAX_LENGTH);
  const found = COMPILED.flatMap(({ pattern, parse }) =>
    [...line.matchAll(pattern)].flatMap((match): FoundDay[] => {
      const day = parse(match.slice(1), order);
      return day === null ? [] : [{ day, start: match.index, end: match.index + match[0].length }];
    }),
  );
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  return found.filter(({ start }, index) => index === 0 || start >= found[index - 1]!.end);
}

/** A real day of the calendar, or null. */
export function createDay(year: string, month: string, day: string): string | null {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1400;
  return isReal ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

function createNamedDay(year: string, name: string, day: string): string | null {
  const month = parseMonth(name);
  return month === null ? null : createDay(fullYear(year), String(month), day);
}

/** "26/11/2022" and "11/26/2022" have one reading each, "05/05/2022" too. */
function createNumberDay(first: string, second: string, year: string, order: NumberOrder): string | null {
  const dayFirst = createDay(year, second, first);
  const monthFirst = createDay(year, first, second);
  if (order === 'day-first' && dayFirst !== null) return dayFirst;
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return null;
  return dayFirst ?? monthFirst;
}

/** "11/20/19" has one reading; "19/11/20" may be 2019 or 2020. */
function createShortDay(first: string, second: string, year: string): string | null {
  const readings = [
    createDay(fullYear(year), second, first),
    createDay(fullYear(year), first, second),
    createDay(fullYear(first), second, year),
  ];
  const days = new Set(readings.filter((day) => day !== null));
  return days.size === 1 ? [...days][0]! : null;
}

/** Two digits are RFC 822's, older than the year 2000 question. */
function fullYear(year: string): string {
  if (year.length >= 4) return year;
  return Number(year) < 50 ? `20${year.padStart(2, '0')}` : `19${year}`;
}
