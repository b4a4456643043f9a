import * as z from 'zod';
import { daySchema } from './span.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const TIME = String.raw`([01]\d|2[0-4]):?[0-5]\d(:?[0-6]\d([.,]\d{1,12})?)?`;
const OFFSET = String.raw`\s?(Z|UTC?|GMT|[+-][01]\d(:?[0-5]\d)?)`;
/** ISO 8601, with "T" or a blank: "2022-11-26T23:30:00-05:00", "2022-11-26 23:30". */
const STAMP = new RegExp(`^(?<day>\\d{4}-\\d\\d-\\d\\d)[Tt ]${TIME}(${OFFSET})?$`);
/** RFC 2822, as feeds have it: "Sat, 26 Nov 2022 23:30:00 -0500". */
const MAIL = new RegExp(
  `^([A-Z][a-z]{2}, )?(?<date>\\d{1,2}) (?<month>${MONTHS.join('|')}) (?<year>\\d{4}) ${TIME}(${OFFSET}| [A-Z]{3,4})?$`,
);

/**
 * The day of publication, `YYYY-MM-DD`, from a day or a time stamp: the day that it names in its own zone, which is the day
 * for those who published it. What is no date, or has two readings ("03/04/2022"), fails.
 */
export const publicationDaySchema = z.string().transform((text, context) => {
  const day = daySchema.safeParse(findDay(text.trim()));
  if (day.success) return day.data;
  context.addIssue({ code: 'custom', message: 'No day (YYYY-MM-DD) and no time stamp' });
  return z.NEVER;
});

function findDay(text: string): string {
  const stamp = STAMP.exec(text)?.groups;
  if (stamp) return stamp.day!;
  const mail = MAIL.exec(text)?.groups;
  if (!mail) return text;
  const month = String(MONTHS.indexOf(mail.month!) + 1).padStart(2, '0');
  return `${mail.year}-${month}-${mail.date!.padStart(2, '0')}`;
}
