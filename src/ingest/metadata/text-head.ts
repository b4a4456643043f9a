import type { DraftFields } from '../ingest.ts';
import { isHeadline } from '../layout/headline.ts';
import { cleanField, cleanUrl } from './clean-field.ts';
import { readDateLine, readDateline } from './days/date-line.ts';
import type { NumberOrder } from './days/find-days.ts';
import { keepPlausible } from './days/plausible-day.ts';
import { isBylineLine } from './page/page-byline.ts';
import { parseByline } from './parse-byline.ts';

const MAX_LINES = 16;
const MAX_LENGTH = 20_000;
const LONG = 200;

/**
 * What the first lines of a plain text tell of it: its headline, a line "By …", a line that is a date or says
 * "Published …", a periodical's line "[Assembly Record Volume 143 (Tuesday, January 28, 1997)]". The lines stay in the
 * text. They are asked up to the first paragraphs; days that stand as headings of their own time and again date none.
 */
export function readTextHead(text: string, today: string | null = null, order: NumberOrder = 'unknown'): DraftFields {
  const head = readHead(text);
  const lines = head.map(({ text: line }) => line);
  const fields = readNamedFields(lines);
  const day = findDay(lines, text, order);
  const publishedAt = keepPlausible(day, today);
  return {
    title: fields.get('title') ?? findTitle(head),
    byline: parseByline(fields.get('by') ?? lines.find(isBylineLine)),
    publisher: fields.get('publisher') ?? null,
    url: cleanUrl(fields.get('url'), null),
    publishedAt,
    ...(publishedAt !== null && { publishedBasis: 'visible' as const }),
  };
}

interface HeadLine {
  readonly text: string;
  /** Whether a blank line follows. */
  readonly isAlone: boolean;
  /** The line behind it that is not blank. */
  readonly next: string;
}

function readHead(text: string): HeadLine[] {
  const raw = text
    .slice(0, MAX_LENGTH)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const lines: HeadLine[] = [];
  for (let index = 0, long = 0; index < raw.length && lines.length < MAX_LINES && long < 2; index += 1) {
    const line = raw[index]!;
    if (line === '') continue;
    if (line.length >= LONG) long += 1;
    const next = raw.slice(index + 1, index + 12).find((each) => each !== '') ?? '';
    lines.push({ text: line, isAlone: raw[index + 1] === '', next });
  }
  return lines;
}

const NAMED: readonly (readonly [field: string, pattern: RegExp])[] = [
  ['title', /^(?:title|headline):\s(.{3,300})$/i],
  ['by', /^(?:author|authors|byline|by):\s(.{3,200})$/i],
  ['publisher', /^(?:publisher|publication|newspaper):\s(.{2,100})$/i],
  ['url', /^(?:url|link|source):\s(https?:\S{5,500})$/i],
];

/** "Title: …", "Author: …" as programs and people put them in front of a text. */
function readNamedFields(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of lines) {
    for (const [field, pattern] of NAMED) {
      const value = cleanField(pattern.exec(line)?.[1]);
      if (value !== null && !fields.has(field)) fields.set(field, value);
    }
  }
  return fields;
}

function findDay(lines: readonly string[], text: string, order: NumberOrder): string | null {
  const days = lines.flatMap((line) => readDateLine(line, order));
  const labelled = days.find(({ role }) => role === 'published');
  if (labelled !== undefined) return labelled.day;
  const bare = days.find(({ role }) => role === 'bare');
  if (bare !== undefined) return isChronicle(text, order) ? null : bare.day;
  const opening = lines.find((line) => line.length >= 80);
  return opening === undefined ? null : readDateline(opening, order);
}

/** A diary or a list of events has days as headings: its first is not the day it was published. */
function isChronicle(text: string, order: NumberOrder): boolean {
  const days = new Set<string>();
  for (const line of text
    .slice(0, 5 * MAX_LENGTH)
    .split('\n')
    .slice(0, 2000)) {
    if (line.length > 80 || !/\d{4}/.test(line)) continue;
    for (const { day, role } of readDateLine(line, order)) if (role === 'bare') days.add(day);
    if (days.size > 1) return true;
  }
  return false;
}

/** The first line that tells nothing else. */
function findTitle(lines: readonly HeadLine[]): string | null {
  const at = lines.findIndex(({ text }) => !isBeside(text));
  const line = lines[at];
  if (line === undefined || line.next === '' || !isHeadline(line.text) || isTurn(line.text, lines)) return null;
  return line.isAlone || isAbove(line, lines[at + 2]?.text ?? '') ? line.text : null;
}

/** Lines in front of a headline: "[Pages 5-6]", an address, a date, a byline. */
function isBeside(line: string): boolean {
  return (
    /^\[.*\]$/.test(line) ||
    /https?:|www\.|\S@\S/.test(line) ||
    isBylineLine(line) ||
    NAMED.some(([, pattern]) => pattern.test(line)) ||
    readDateLine(line).length > 0 ||
    /^(?:for immediate release|embargoed? .*|press release|news release|media release|\d+)$/i.test(line)
  );
}

const WRAPPED = 0.7;

/**
 * A headline without a blank line behind it: what follows begins a sentence, is prose, and the headline is no line of a
 * wrapped paragraph, which would be about as long as the next one.
 */
function isAbove({ text, next }: HeadLine, after: string): boolean {
  if (text.split(' ').length < 2 || !/^[\p{Lu}\p{N}"“‘'«(]/u.test(next)) return false;
  const isProse = next.length >= 60 || (/[.!?…]["'”’»)]*$/.test(next) && next.split(' ').length >= 4);
  const isWrapped =
    next.length <= 100 && text.length >= WRAPPED * next.length && !/[.!?…:]["'”’»)]*$/.test(next) && after !== '';
  return isProse && !isWrapped && !/^(?:dear|hi|hello|to) /i.test(text);
}

/** "CHAIR: Good evening" opens a transcript where others speak so too. */
function isTurn(line: string, lines: readonly HeadLine[]): boolean {
  const isLabelled = (text: string): boolean => /^[\p{Lu}][\p{L} .'’-]{0,40}:\s\S/u.test(text);
  return isLabelled(line) && lines.filter(({ text }) => isLabelled(text)).length > 1;
}
