import type { Language } from '../../../engine/language/language.ts';
import type { Span } from '../../../schema/span.ts';

export interface ImpossibleDate {
  readonly span: Span;
  /** How many days its month has; null where there is no such month. */
  readonly days: number | null;
}

/** Days that lie beyond the end of their month, in words or in numbers alone. */
export function detectImpossibleDates(text: string, language: Language): readonly ImpossibleDate[] {
  const parts = [...text.matchAll(/\p{L}+|\p{N}+/gu)].map(({ 0: word, index }) => ({ word, start: index }));
  const reader: Reader = { text, parts, language };
  const written = parts.flatMap((_, at) => readBeforeMonth(reader, at) ?? readBehindMonth(reader, at) ?? []);
  return [...written, ...detectInNumbers(text)];
}

interface Part {
  readonly word: string;
  readonly start: number;
}

interface Reader {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly language: Language;
}

/** "31 April", "31st of April 2031" */
function readBeforeMonth(reader: Reader, at: number): ImpossibleDate | null {
  const { language, text, parts } = reader;
  const month = findMonth(reader, at);
  if (month === null) return null;
  const joint = language.timexWords.monthJoints.has(parts[at - 1]?.word ?? '') ? 1 : 0;
  const isOrdinal = language.numberWords.ordinalEndings.has(parts[at - 1 - joint]?.word.toLowerCase() ?? '');
  const dayAt = at - 1 - joint - (isOrdinal ? 1 : 0);
  const day = readDay(parts[dayAt]);
  if (day === null || /[$£€\p{N}.,:/-]$/u.test(text.slice(0, parts[dayAt]!.start).slice(-1))) return null;
  for (let gap = dayAt; gap < at; gap++) if (!/^(?: ?)$/.test(gapBehind(reader, gap))) return null;
  return judge(reader, { from: dayAt, to: at, month, day, isSure: isOrdinal });
}

/** "April 31", "Apr. 31st, 2031" */
function readBehindMonth(reader: Reader, at: number): ImpossibleDate | null {
  const { language, parts } = reader;
  const month = findMonth(reader, at);
  const day = readDay(parts[at + 1]);
  if (month === null || day === null || !/^\.? $/.test(gapBehind(reader, at))) return null;
  const isOrdinal =
    gapBehind(reader, at + 1) === '' &&
    language.numberWords.ordinalEndings.has(parts[at + 2]?.word.toLowerCase() ?? '');
  const to = at + (isOrdinal ? 2 : 1);
  if (!isOrdinal && readYear(reader, to) === null && !isClosed(reader, at)) return null;
  return judge(reader, { from: at, to, month, day, isSure: isOrdinal });
}

interface Read {
  /** The first and the last of its parts, but for the year. */
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly day: number;
  readonly isSure: boolean;
}

/** No month is so long: without a year or "th" a higher number is one of its own ("May 68"). */
const MOST_DAYS = 31;

function judge(reader: Reader, { from, to, month, day, isSure }: Read): ImpossibleDate | null {
  const { parts } = reader;
  const year = readYear(reader, to);
  const days = daysOf(month, year ?? LEAP_YEAR);
  if (day <= days || (day > MOST_DAYS && year === null && !isSure)) return null;
  const last = parts[year === null ? to : to + 1]!;
  return { span: [parts[from]!.start, last.start + last.word.length], days };
}

/** Behind "April 31" nothing that it could count: "in April 31 people left". */
function isClosed(reader: Reader, at: number): boolean {
  const { language, parts } = reader;
  const { timexWords, functionWords } = language;
  if (timexWords.monthPrepositions.has(parts[at - 1]?.word.toLowerCase() ?? '')) return false;
  const next = parts[at + 2]?.word.toLowerCase();
  if (next === undefined || !/^ $/.test(gapBehind(reader, at + 1))) return true;
  const { auxiliaries, determiners, subjectPronouns, prepositions } = functionWords;
  const isOfNoNoun = [auxiliaries, determiners, subjectPronouns, prepositions].some((set) => set.has(next));
  return isOfNoNoun && !timexWords.monthJoints.has(next);
}

const LEAP_YEAR = 2000;

function findMonth({ parts, language }: Reader, at: number): number | null {
  const { word } = parts[at]!;
  return /^\p{Lu}/u.test(word) ? (language.timexWords.months.get(word.toLowerCase()) ?? null) : null;
}

const readDay = (part: Part | undefined): number | null =>
  part && /^\d{1,2}$/.test(part.word) ? Number(part.word) : null;

function readYear(reader: Reader, at: number): number | null {
  const next = reader.parts[at + 1]?.word ?? '';
  return /^(?:1[5-9]|20)\d\d$/.test(next) && /^,? $/.test(gapBehind(reader, at)) ? Number(next) : null;
}

function gapBehind({ text, parts }: Reader, at: number): string {
  const [here, next] = [parts[at]!, parts[at + 1]];
  return text.slice(here.start + here.word.length, next?.start ?? here.start + here.word.length + 1);
}

/** "2031-02-30", "31/04/2031": in numbers of which no order makes a date. */
function detectInNumbers(text: string): ImpossibleDate[] {
  const found: ImpossibleDate[] = [];
  for (const { 0: exact, index, 1: year, 2: month, 3: day } of text.matchAll(YEAR_FIRST)) {
    const days = daysIn(Number(month), Number(year));
    if (days === null || Number(day) < 1 || Number(day) > days)
      found.push({ span: [index, index + exact.length], days });
  }
  for (const { 0: exact, index, 1: one, 2: other, 3: year } of text.matchAll(YEAR_LAST)) {
    const fits = (day: number, month: number) => day > 0 && day <= (daysIn(month, Number(year)) ?? 0);
    if (fits(Number(one), Number(other)) || fits(Number(other), Number(one))) continue;
    found.push({ span: [index, index + exact.length], days: daysIn(Number(other), Number(year)) });
  }
  return found;
}

const YEAR_FIRST = /(?<![\p{L}\p{N}/.-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\p{N}/-])/gu;
const YEAR_LAST = /(?<![\p{L}\p{N}/.-])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?![\p{N}/-])/gu;

const daysIn = (month: number, year: number): number | null => (month >= 1 && month <= 12 ? daysOf(month, year) : null);

const daysOf = (month: number, year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
