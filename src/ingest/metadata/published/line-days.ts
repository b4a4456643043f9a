import type { HtmlElement, HtmlNode } from '../../layout/html-tree.ts';
import { readDateLine, readDateline, readLabel } from '../days/date-line.ts';
import type { NumberOrder } from '../days/find-days.ts';
import { parseStamp, type Stamp } from '../days/stamp.ts';
import type { HeadZone } from '../page/head-zone.ts';
import type { PageLine } from '../page/page-lines.ts';
import type { ToldDay } from './told-day.ts';

/** The days that a page's visible lines and `<time>` elements give, by how far they can be trusted. */
export interface LineDays {
  /** Marked or labelled as the day of publication, by the headline or else within the article. */
  readonly labelled: readonly ToldDay[];
  /** Days by the headline of which nothing is said. */
  readonly bare: readonly ToldDay[];
  /** The day that the first paragraph opens with, and labelled ones that stand further off. */
  readonly far: readonly ToldDay[];
}

/** So many days by one headline are those of entries or of a list. */
const MANY = 4;

export function readLineDays(lines: readonly PageLine[], zone: HeadZone, order: NumberOrder): LineDays {
  const labelled: ToldDay[] = [];
  const bare: ToldDay[] = [];
  const far: ToldDay[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.isAside || (line.times.length === 0 && !/\d{4}|\d\/\d\d/.test(line.text))) continue;
    if (!zone.isOwn(line)) continue;
    const isNear = zone.isNear(index);
    for (const told of [...readTimes(line, order), ...readWords(line, order)]) {
      if (told.isLabelled) (isNear ? labelled : far).push(told);
      else if (isNear) bare.push(told);
    }
    if (zone.isOpening(index)) far.push(...toDays(readDateline(line.text, order)));
  }
  return { labelled, bare: bare.length < MANY ? bare : [], far };
}

function toDays(day: string | null): ToldDay[] {
  return day === null ? [] : [{ day, at: null, isUtc: false, basis: 'visible', isLabelled: true }];
}

/** A line that holds a `<time>` is told by it. */
function readWords(line: PageLine, order: NumberOrder): ToldDay[] {
  if (line.times.length > 0) return [];
  return readDateLine(line.text, order).flatMap(({ day, role }) =>
    role === 'updated'
      ? []
      : [{ day, at: null, isUtc: false, basis: 'visible' as const, isLabelled: role === 'published' }],
  );
}

function readTimes(line: PageLine, order: NumberOrder): ToldDay[] {
  let from = 0;
  return line.times.flatMap((element): ToldDay[] => {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
    const at = text === '' ? from : Math.max(from, line.text.indexOf(text, from));
    const role = readRole(element, `${line.text.slice(from, at)} `, text);
    from = at + text.length;
    if (role === 'updated' || role === 'other') return [];
    // What shows the hour alone is the time of an entry.
    if (role === null && /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?$/i.test(text)) return [];
    const stamp = readStamp(element, text, order);
    return stamp === null ? [] : [{ ...stamp, basis: 'time', isLabelled: role === 'published' }];
  });
}

function readStamp(element: HtmlElement, text: string, order: NumberOrder): Stamp | null {
  const stamps = ['datetime', 'content', 'data-datetime', 'title'].map((name) =>
    parseStamp(element.getAttribute(name), order),
  );
  const stamp = stamps.find((each) => each !== null) ?? parseStamp(text.length <= 120 ? text : null, order);
  return stamp ?? null;
}

/** What the markup says of a time, then the words before it, then the names of its classes. */
function readRole(element: HtmlElement, before: string, text: string): ReturnType<typeof readLabel> {
  const mark = (element.getAttribute('itemprop') ?? '').toLowerCase();
  if (/datepublished|datecreated|uploaddate/.test(mark)) return 'published';
  if (/datemodified/.test(mark)) return 'updated';
  if (/date/.test(mark)) return 'other';
  if (element.getAttribute('pubdate') !== null) return 'published';
  return readLabel(before.slice(-60)) ?? readLabel(text.slice(0, 40)) ?? readClasses(element);
}

function readClasses(element: HtmlElement): 'published' | 'updated' | null {
  for (let node: HtmlNode | null = element, steps = 0; node !== null && steps < 2; node = node.parentNode, steps += 1) {
    const names =
      'getAttribute' in node ? ((node as HtmlElement).getAttribute('class') ?? '').toLowerCase().slice(0, 300) : '';
    // WordPress calls a date that is both "entry-date published updated".
    if (/publish|posted|pubdate|entry-date|created/.test(names)) return 'published';
    if (/modif|updat|revis/.test(names)) return 'updated';
  }
  return null;
}
