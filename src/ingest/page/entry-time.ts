import type { HtmlElement } from '../layout/html-tree.ts';
import type { PageBlock } from './page-block.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?,? )';
const DAY = `${WEEKDAY}?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)`;
const HALF = '(?: ?[ap]\\.?m\\b\\.?)';
const ZONE = '(?: (?:GMT|UTC|BST|[ECMP][SD]?T|CES?T|EES?T|IST|A[CEW][SD]T|NZ[SD]T|SAST|local time))?';
const CLOCK = `(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?${HALF}?|\\d{1,2}${HALF})${ZONE}`;
const AGO = '(?:\\d{1,2} ?(?:h|hr|hrs|hours?|m|min|mins|minutes?|d|days?)|an? (?:hour|minute|day)) ago|just now';

const TIME_TEXT = new RegExp(`(?:${DAY},?(?: at| –| -|,)? ?)?${CLOCK}(?:,? (?:on )?${DAY})?`, 'i');
const RELATIVE = new RegExp(AGO, 'i');
/** What may stand before the time: "Updated at 21:00", "LIVE", "Key event". */
const LEAD_IN =
  /^(?:(?:updated?|posted|published|live|new|breaking|key event|pinned|last updated|added)\b(?: at| on)?[\s:·|•–-]*){0,3}/i;

const MOST_WORDS = 12;

/** The time at the head of an entry, and where it ends in its block; null for a block that begins with none. */
export interface EntryTime {
  readonly block: PageBlock;
  /** As the page shows it: "21:00", "9.15pm BST". */
  readonly shown: string;
  readonly start: number;
  readonly end: number;
  /** What a machine is told: the attribute of `<time>`. */
  readonly machine: string | null;
  /** Whether the block holds more than the time and whose it is. */
  readonly isPrefix: boolean;
}

export function findEntryTime(block: PageBlock): EntryTime | null {
  const marked = findTimeElement(block);
  const lead = LEAD_IN.exec(block.text.slice(0, 200))?.[0].length ?? 0;
  const found =
    TIME_TEXT.exec(block.text.slice(0, 120)) ?? (marked === null ? null : RELATIVE.exec(block.text.slice(0, 120)));
  if (found === null || (found.index > lead && !isFirst(found.index, block))) return null;
  const end = found.index + found[0].length;
  const isPrefix = isSentenceBehind(block, end);
  if (isPrefix && marked === null && block.strong < found[0].length) return null;
  if (!isPrefix && block.wordCount > MOST_WORDS) return null;
  const machine = marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? null;
  return { block, shown: found[0].trim(), start: found.index, end, machine, isPrefix };
}

/** The mark of a list item, or the sign before a time. */
function isFirst(index: number, { text }: PageBlock): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, index));
}

function isSentenceBehind({ text }: PageBlock, end: number): boolean {
  const rest = text.slice(end).replace(/^[\s:–—|·-]+/, '');
  return rest.split(/\s+/).length > 6;
}

function findTimeElement(block: PageBlock): HtmlElement | null {
  for (let at: HtmlElement | null = block.element, steps = 0; at !== null && steps < 3; at = at.parent, steps += 1) {
    if (at.nodeName === 'TIME') return at;
  }
  return block.marks.find(({ element }) => element.nodeName === 'TIME')?.element ?? null;
}

/** The day and time of day in the page's own offset: the clock that the page shows, on the day that the machine's time tells. */
export function readEntryAt(machine: string | null, shown: string): string | null {
  const told = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(machine ?? '');
  if (told === null) return null;
  const [, day, hour, minute] = told;
  if (hour === undefined) return day!;
  const clock = readClock(shown);
  if (clock === null || !/Z$|[+-]00:?00$/.test(machine!)) return `${day}T${hour}:${minute}`;
  const shift = ((clock - (Number(hour) * 60 + Number(minute)) + 36 * 60) % (24 * 60)) - 12 * 60;
  const local = new Date(Date.parse(`${day}T${hour}:${minute}:00Z`) + shift * 60_000);
  return Number.isNaN(local.getTime()) ? null : local.toISOString().slice(0, 16);
}

/** Minutes since midnight. */
function readClock(shown: string): number | null {
  const found = /(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})? ?([ap])?\.?m?/i.exec(
    /\d{1,2}[:.h]\d{2}.*|\d{1,2} ?[ap]\.?m.*/i.exec(shown)?.[0] ?? '',
  );
  if (found === null) return null;
  const hour = Number(found[1]) % (found[3] === undefined ? 24 : 12);
  return (hour + (found[3]?.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(found[2] ?? 0);
}

/** Who wrote the entry: what stands beside the time, without the words that are no name. */
export function readBesideTime({ block, start, end, isPrefix }: EntryTime): string | null {
  if (isPrefix) return null;
  const rest = `${block.text.slice(0, start).replace(LEAD_IN, '')} ${block.text.slice(end)}`;
  const name = rest
    .replace(/\b(?:key event|pinned|breaking|updated?|posted|live|share|new|by)\b/gi, ' ')
    .replace(/[\s|·•,:–—]+|(?<!\p{L})-|-(?!\p{L})/gu, ' ')
    .trim();
  return /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,3}$/u.test(name) ? name : null;
}
