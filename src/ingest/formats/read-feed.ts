import { parseFeed } from 'feedsmith';
import { OnrecordError } from '../../errors.ts';
import { decodeXml } from '../decode-text.ts';
import type { DraftFields } from '../ingest.ts';
import { readHtmlBlocks } from '../layout/html-blocks.ts';
import { parseHtml } from '../layout/html-document.ts';
import { joinBlocks } from '../layout/text-blocks.ts';
import { cleanField, cleanLanguage, cleanUrl } from '../metadata/clean-field.ts';
import { joinBylines, parseByline } from '../metadata/parse-byline.ts';
import { parseDay } from '../metadata/parse-day.ts';
import { createPartsReader, type Part } from './reader.ts';

/** RSS, Atom and RDF: a document for every entry, with its full text where the feed carries it, else its summary. */
export const feedReader = createPartsReader('feed', (bytes, { charset, origin, url }) => {
  const entries = readEntries(decodeXml(bytes, charset), url);
  if (entries.length === 0) {
    throw new OnrecordError('empty-input', 'The feed has no entries.', {
      remedy: 'Give a feed that has some, or the page itself.',
    });
  }
  return entries.map(
    ({ markup, ...fields }, index): Part => ({
      origin: `${origin}#${index + 1}`,
      place: `entry ${index + 1}`,
      draft: () => ({ ...fields, text: layOutMarkup(markup) }),
    }),
  );
});

/** An entry with its text still in HTML. */
type Entry = DraftFields & { readonly markup: string };

type ParsedFeed = ReturnType<typeof parseFeed>;
type RssFeed = Extract<ParsedFeed, { format: 'rss' }>['feed'];
type AtomFeed = Extract<ParsedFeed, { format: 'atom' }>['feed'];
type RdfFeed = Extract<ParsedFeed, { format: 'rdf' }>['feed'];

function readEntries(xml: string, base: string | null): Entry[] {
  const parsed = tryParseFeed(xml);
  if (parsed.format === 'rss') return readRss(parsed.feed, base);
  if (parsed.format === 'atom') return readAtom(parsed.feed, base);
  if (parsed.format === 'rdf') return readRdf(parsed.feed, base);
  return refuseFeed('It is no RSS, Atom or RDF feed.');
}

function tryParseFeed(xml: string): ParsedFeed {
  try {
    return parseFeed(xml);
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    return refuseFeed(`It could not be read as a feed: ${(cause as Error).message}.`, cause);
  }
}

function readRss(feed: RssFeed, base: string | null): Entry[] {
  return (feed.items ?? []).map((item) => ({
    markup: pickMarkup(item.content?.encoded, item.description),
    title: cleanField(item.title),
    byline: joinBylines([...(item.dc?.creators ?? []), ...(item.authors ?? []).map(nameOf)].map(parseByline)),
    publisher: cleanField(feed.title),
    publishedAt: parseDay(item.pubDate) ?? parseDay(item.dc?.dates?.[0]),
    url: cleanUrl(item.link, base) ?? (item.guid?.isPermaLink === false ? null : cleanUrl(item.guid?.value, null)),
    language: cleanLanguage(item.dc?.languages?.[0]) ?? cleanLanguage(feed.language),
  }));
}

function readAtom(feed: AtomFeed, base: string | null): Entry[] {
  return (feed.entries ?? []).map((entry) => {
    const links = entry.links ?? [];
    const link = links.find(({ rel }) => rel === undefined || rel === 'alternate');
    const authors = entry.authors?.length ? entry.authors : (feed.authors ?? []);
    return {
      markup: pickMarkup(toMarkup(entry.content), toMarkup(entry.summary)),
      title: readAtomTitle(entry.title),
      byline: joinBylines(authors.map(nameOf).map(parseByline)),
      publisher: readAtomTitle(entry.source?.title) ?? readAtomTitle(feed.title),
      publishedAt: parseDay(entry.published) ?? parseDay(entry.updated),
      url: cleanUrl(link?.href, base) ?? cleanUrl(entry.id, null),
      language: cleanLanguage(entry.xml?.lang) ?? cleanLanguage(feed.xml?.lang),
    };
  });
}

function readRdf(feed: RdfFeed, base: string | null): Entry[] {
  return (feed.items ?? []).map((item) => ({
    markup: pickMarkup(item.content?.encoded, item.description),
    title: cleanField(item.title),
    byline: joinBylines((item.dc?.creators ?? []).map(parseByline)),
    publisher: cleanField(feed.dc?.publishers?.[0]) ?? cleanField(feed.title),
    publishedAt: parseDay(item.dc?.dates?.[0]),
    url: cleanUrl(item.link, base),
    language: cleanLanguage(item.dc?.languages?.[0]) ?? cleanLanguage(feed.dc?.languages?.[0]),
  }));
}

/** Atom calls a text plain unless it says otherwise; "1 < 2" is plain, "<p>1 &lt; 2</p>" is HTML. */
interface AtomText {
  readonly value?: string | undefined;
  readonly type?: string | undefined;
}

function toMarkup(text: AtomText | undefined): string {
  const value = text?.value ?? '';
  const isMarkup = text?.type === 'html' || text?.type === 'xhtml' || text?.type === 'text/html';
  return isMarkup ? value : escapeMarkup(value);
}

function readAtomTitle(text: AtomText | undefined): string | null {
  const isMarkup = text?.type === 'html' || text?.type === 'xhtml';
  return cleanField(isMarkup ? layOutMarkup(text?.value ?? '') : text?.value);
}

function pickMarkup(full: string | undefined, summary: string | undefined): string {
  return full?.trim() ? full : (summary ?? '');
}

/** Text without any tag keeps its blank lines as paragraphs. */
function layOutMarkup(markup: string): string {
  const html = /<[a-z!/]/i.test(markup) ? markup : markup.replace(/\n[ \t]*\n/g, '<p>');
  return joinBlocks(readHtmlBlocks(parseHtml(`<body>${html}</body>`)));
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function nameOf(person: { readonly name?: string | undefined } | string): string | undefined {
  return typeof person === 'string' ? person : person.name;
}

function refuseFeed(message: string, cause?: unknown): never {
  throw new OnrecordError('feed-failed', message, {
    remedy: 'Check that the file is a whole RSS, Atom or RDF feed.',
    cause,
  });
}
