import { parse as parseYaml } from 'yaml';
import { OnrecordError } from '../../errors.ts';
import type { DraftFields } from '../ingest.ts';
import { cleanField, cleanLanguage, cleanUrl } from './clean-field.ts';
import { keepPlausible } from './days/plausible-day.ts';
import { joinBylines, parseByline } from './parse-byline.ts';
import { parseDay } from './parse-day.ts';

export interface FrontMatter {
  /** The text behind the front matter. */
  readonly body: string;
  readonly fields: DraftFields;
}

/** The parser's time grows with the square of the keys; a text is told by a few dozen. */
const MAX_LENGTH = 200_000;
const MAX_KEYS = 2000;

/** Takes the YAML front matter off a Markdown text. A text that begins with a rule ("---") has none. */
export function parseFrontMatter(text: string, today: string | null = null): FrontMatter {
  const end = /^---[ \t]*\n[ \t]*[\w"'#][^\n]*/.test(text) ? /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) : null;
  if (end === null) return { body: text, fields: {} };
  const block = text.slice(text.indexOf('\n') + 1, end.index);
  if (!/^["']?[\w-]+["']?[ \t]*:/m.test(block)) return { body: text, fields: {} };
  return { body: text.slice(end.index + end[0].length), fields: createFields(parseBlock(block), today) };
}

function parseBlock(block: string): Map<string, unknown> {
  assertSize(block);
  let value: unknown;
  try {
    value = parseYaml(block, { maxAliasCount: 50, schema: 'core', logLevel: 'error' });
  } catch (cause) {
    throw new OnrecordError(
      'bad-document',
      `Its front matter is not valid YAML: ${(cause as Error).message.split('\n')[0]}`,
      {
        place: 'front matter',
        remedy: 'Put values that hold a colon between quotation marks, or take the front matter out.',
        cause,
      },
    );
  }
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(isMapping ? Object.entries(value as object).map(([key, field]) => [key.toLowerCase(), field]) : []);
}

function assertSize(block: string): void {
  const keys = block.length > MAX_LENGTH ? 0 : (block.match(/[:?]/g)?.length ?? 0);
  if (block.length <= MAX_LENGTH && keys <= MAX_KEYS) return;
  const message =
    keys > MAX_KEYS
      ? `Its front matter has more than ${MAX_KEYS} fields.`
      : `Its front matter is longer than ${MAX_LENGTH} characters.`;
  throw new OnrecordError('bad-document', message, {
    place: 'front matter',
    remedy: 'Leave the fields that tell of the text, or take the front matter out.',
  });
}

function createFields(values: ReadonlyMap<string, unknown>, today: string | null): DraftFields {
  const pick = (...keys: string[]): unknown => keys.map((key) => values.get(key)).find((value) => value != null);
  const day = readName(
    pick(
      'publishedat',
      'published',
      'date',
      'pubdate',
      'publish_date',
      'publishdate',
      'datepublished',
      'date_published',
    ),
  );
  const publishedAt = keepPlausible(parseDay(day), today);
  return {
    title: readName(pick('title', 'headline')),
    publishedAt,
    ...(publishedAt !== null && { publishedBasis: 'front-matter' as const }),
    byline: readNames(pick('byline', 'authors', 'author')),
    url: cleanUrl(pick('url', 'link', 'canonical', 'canonical_url'), null),
    publisher: readName(pick('publisher', 'site_name', 'site', 'publication')),
    language: cleanLanguage(pick('language', 'lang')),
  };
}

function readNames(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, 100) : [value];
  return joinBylines(values.map((name) => parseByline(readName(name))));
}

function readName(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return cleanField(typeof value === 'object' && value !== null ? (value as { name?: unknown }).name : value);
}
