const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day, a month or a year as a person writes it: "4 Mar 2031", "Mar 2031", "2031". What is none stays as it is. */
export function formatDay(value: string): string {
  const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value.slice(0, 10)) ?? [];
  if (year === undefined) return value;
  const name = month === undefined ? null : MONTHS[Number(month) - 1];
  if (name === undefined) return value;
  const known = year === 'XXXX' ? '(year not given)' : year;
  return [day && String(Number(day)), name, known].filter((part) => part).join(' ');
}
