const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The calendar day that a date names, in the date's own offset: "2022-11-26T23:30:00-05:00" is 2022-11-26 for those who
 * published it. Null for what is no date, and for what has two readings ("03/04/2022").
 */
export function parseDay(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim().slice(0, 100) : '';
  return parseIso(text) ?? parseDayFirst(text) ?? parseMonthFirst(text) ?? parseSlashes(text);
}

/** "2022-11-26…", "2022/11/26", "20221126", PDF's "D:20221126…" */
function parseIso(text: string): string | null {
  const found = /^(?:D:)?(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d{1,1}[-/.])/.exec(text);
  if (found === null || (found[2] === '' && (found[3]!.length < 2 || found[4]!.length < 2))) return null;
  return createDay(found[1]!, found[3]!, found[4]!);
}

/** "Sat, 26 Nov 2022 23:30:00 -0500", "26 November 2022", "26th Nov. 2022" */
function parseDayFirst(text: string): string | null {
  const found = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4}|\d{2})\b/.exec(text);
  return found === null ? null : createDay(fullYear(found[3]!), monthOf(found[2]!), found[1]!);
}

/** "November 26, 2022" */
function parseMonthFirst(text: string): string | null {
  const found = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text);
  return found === null ? null : createDay(found[3]!, monthOf(found[1]!), found[2]!);
}

/** "26/11/2022" and "11/26/2022" have one reading each, "05/05/2022" too. */
function parseSlashes(text: string): string | null {
  const found = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text);
  if (found === null) return null;
  const [first, second, year] = [found[1]!, found[2]!, found[3]!];
  const dayFirst = createDay(year, second, first);
  const monthFirst = createDay(year, first, second);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return null;
  return dayFirst ?? monthFirst;
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** Two digits are RFC 822's, older than the year 2000 question. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

function createDay(year: string, month: string, day: string): string | null {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1400;
  return isReal ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
