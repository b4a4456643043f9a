import { createDay } from './find-days.ts';
import { parseMonth } from './months.ts';

const FORMS = [
  /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?=[/-]|\.\w{2,5}$|$)/i,
  /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-]*\d)/,
  /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/,
];

/** The day in an address: "/2019/11/20/…", "/2019/nov/19/…", "…-2024-03-07/", "/20191120/…". */
export function parseUrlDay(url: string | null): string | null {
  const path = readPath(url);
  for (const form of FORMS) {
    const found = form.exec(path);
    const month = found === null ? null : readMonth(found[2]!);
    const day = month === null ? null : createDay(found![1]!, month, found![3]!);
    if (day !== null) return day;
  }
  return null;
}

/** Archives put the page's own address behind theirs, with the time at which they fetched it. */
function readPath(url: string | null): string {
  if (url === null || !URL.canParse(url)) return '';
  const { pathname } = new URL(url);
  const archived = /\/https?:\/\/?[^/]{1,200}(\/.*)$/.exec(pathname.slice(0, 3000));
  return (archived?.[1] ?? pathname).slice(0, 1000);
}

function readMonth(text: string): string | null {
  if (/^\d/.test(text)) return text;
  const month = parseMonth(text);
  return month === null ? null : String(month);
}
