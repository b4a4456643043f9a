import { isDay, type LibrarySearch } from './library-search.ts';

/** What somebody typed, taken apart; `unread` is what names a filter and could not be read, as "after:soon". */
export interface ParsedSearch {
  readonly search: Pick<LibrarySearch, 'q' | 'speaker' | 'from' | 'to' | 'publisher'>;
  readonly unread: readonly string[];
}

/**
 * Reads `talks "security guarantees" speaker:Doverik after:2031-04`. A name of several words stands in quotation marks. A
 * filter that nothing follows yet is still being typed and asks for nothing.
 */
export function parseSearch(typed: string): ParsedSearch {
  const words: string[] = [];
  const unread: string[] = [];
  const found: { speaker?: string; publisher?: string; from?: string; to?: string } = {};
  for (const token of cutTokens(typed)) {
    const { name, value } = readFilter(token);
    if (name === null) words.push(token);
    else if (value === '') continue;
    else if (name === 'speaker' || name === 'publisher') found[name] = value;
    else {
      const day = parseBound(name, value);
      if (day === null) unread.push(token);
      else found[name === 'after' ? 'from' : 'to'] = day;
    }
  }
  const q = words.join(' ');
  return { search: { ...(q !== '' && { q }), ...found }, unread };
}

/** The line that `parseSearch` reads so. */
export function renderSearch({ q, speaker, from, to, publisher }: ParsedSearch['search']): string {
  return [
    q,
    speaker && `speaker:${quote(speaker)}`,
    publisher && `publisher:${quote(publisher)}`,
    from && `after:${from}`,
    to && `before:${moveDay(to, 1)}`,
  ]
    .filter((part) => part)
    .join(' ');
}

const FILTERS = ['speaker', 'publisher', 'after', 'before'] as const;
type Filter = (typeof FILTERS)[number];

/** Splits at spaces that stand in no quotation marks; a mark that never closes holds the rest. */
function cutTokens(typed: string): string[] {
  const tokens: string[] = [];
  let token = '';
  let isQuoted = false;
  for (const char of typed) {
    if (isQuotationMark(char)) isQuoted = !isQuoted;
    if (isQuoted || !/\s/.test(char)) token += char;
    else if (token) tokens.push(token);
    if (!isQuoted && /\s/.test(char)) token = '';
  }
  return token ? [...tokens, token] : tokens;
}

function readFilter(token: string): { name: Filter | null; value: string } {
  const colon = token.indexOf(':');
  const name = FILTERS.find((filter) => filter === token.slice(0, Math.max(colon, 0)).toLowerCase()) ?? null;
  const value = [...token.slice(colon + 1)].filter((char) => !isQuotationMark(char)).join('');
  return { name, value: value.trim() };
}

/** After April: from its first day on. Before April: until the day before its first. A year and a month are as good as a day. */
function parseBound(name: 'after' | 'before', value: string): string | null {
  const [year = '', month = '01', day = '01', ...more] = value.split('-');
  const first = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (more.length || !isDay(first)) return null;
  return name === 'after' ? first : moveDay(first, -1);
}

const moveDay = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

const isQuotationMark = (char: string): boolean => '"“”„'.includes(char);

const quote = (value: string): string => (/\s/.test(value) ? `"${value}"` : value);
