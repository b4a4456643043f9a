import { parseFeed } from 'feedsmith';
import { OnrecordError } from '../../errors.ts';
import { decodeXml } from '../decode-text.ts';
import type { DraftFields } from '../ingest.ts';
import { layOutFeedMarkup } from '../layout/feed-text.ts';
import { cleanField, cleanLanguage, cleanUrl } from '../metadata/clean-field.ts';
import { keepPlausible } from '../metadata/days/plausible-day.ts';
import { joinBylines, parseByline } from '../metadata/parse-byline.ts';
import { parseDay } from '../metadata/parse-day.ts';
import { cleanFeedName } from '../metadata/publisher/feed-name.ts';
import { createPartsReader, type Part } from './reader.ts';

/** RSS, Atom and RDF: a document for every entry, with its full text where the feed carries it, else its summary. */
export const feedReader = createPartsReader('feed', (bytes, { charset, origin, url, today }) => {
  const entries = readEntries(decodeXml(bytes, charset), url);
  if (entries.length === 0) {
    throw new OnrecordError('empty-input', 'The feed has no entries.', {
      remedy: 'Give a feed that has some, or the page itself.',
    });
  }
  return entries.map(
    ({ markups, day, ...fields }, index): Part => ({
      origin: `${origin}#${index + 1}`,
      place: `entry ${index + 1}`,
      draft: () => ({ ...fields, ...tellDay(day, today ?? null), text: pickText(markups) }),
    }),
  );
});

/** An entry with its text still in HTML: the full one, then the summary. */
type Entry = DraftFields & { readonly markups: readonly (string | undefined)[]; readonly day: string | null };

function tellDay(day: string | null, today: string | null): DraftFields {
  const publishedAt = keepPlausible(day, today);
  return publishedAt === null ? { publishedAt } : { publishedAt, publishedBasis: 'feed' };
}

const FULLER = 2;

/** The full text, unless it holds less than half of what the summary does: a picture, a teaser. */
function pickText(markups: readonly (string | undefined)[]): string {
  const [full = '', summary = ''] = markups.map((markup) => (markup?.trim() ? layOutFeedMarkup(markup) : ''));
  return summary.length > FULLER * full.length ? summary : full;
}

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
  const publisher = cleanFeedName(feed.title, cleanUrl(feed.link, base));
  return (feed.items ?? []).map((item) => ({
    markups: [item.content?.encoded, item.description],
    title: readTitle(item.title),
    byline: joinBylines([...(item.dc?.creators ?? []), ...(item.authors ?? []).map(nameOf)].map(parseByline)),
    publisher: cleanField(item.source?.title) ?? publisher,
    day: parseDay(item.pubDate) ?? parseDay(item.dc?.dates?.[0]),
    url: cleanUrl(item.link, base) ?? (item.guid?.isPermaLink === false ? null : cleanUrl(item.guid?.value, null)),
    language: cleanLanguage(item.dc?.languages?.[0]) ?? cleanLanguage(feed.language),
  }));
}

function readAtom(feed: AtomFeed, base: string | null): Entry[] {
  const site = (feed.links ?? []).find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  const publisher = cleanFeedName(readAtomTitle(feed.title), cleanUrl(site, base));
  // The format obliges its makers to say when an entry was changed: where none says more, they mean its publication.
  const hasPublished = (feed.entries ?? []).some(({ published }) => published !== undefined);
  return (feed.entries ?? []).map((entry) => {
    const links = entry.links ?? [];
    const link = links.find(({ rel }) => rel === undefined || rel === 'alternate');
    const authors = entry.authors?.length ? entry.authors : (feed.authors ?? []);
    return {
      markups: [toMarkup(entry.content), toMarkup(entry.summary)],
      title: readAtomTitle(entry.title),
      byline: joinBylines(authors.map(nameOf).map(parseByline)),
      publisher: readAtomTitle(entry.source?.title) ?? publisher,
      day: parseDay(entry.published) ?? (hasPublished ? null : parseDay(entry.updated)),
      url: cleanUrl(link?.href, base) ?? cleanUrl(entry.id, null),
      language: cleanLanguage(entry.xml?.lang) ?? cleanLanguage(feed.xml?.lang),
    };
  });
}

function readRdf(feed: RdfFeed, base: string | null): Entry[] {
  const publisher = cleanField(feed.dc?.publishers?.[0]) ?? cleanFeedName(feed.title, cleanUrl(feed.link, base));
  return (feed.items ?? []).map((item) => ({
    markups: [item.content?.encoded, item.description],
    title: readTitle(item.title),
    byline: joinBylines((item.dc?.creators ?? []).map(parseByline)),
    publisher,
    day: parseDay(item.dc?.dates?.[0]),
    url: cleanUrl(item.link, base),
    language: cleanLanguage(item.dc?.languages?.[0]) ?? cleanLanguage(feed.dc?.languages?.[0]),
  }));
}

/** Atom calls a text plain unless it says otherwise; "1 < 2" is plain, "<p>1 &lt; 2</p>" is HTML. */
interface AtomText {
  readonly value?: string | undefined;
  readonly type?: string | undefined;
}

/** Many call markup plain: what closes a paragraph or breaks a line is none. */
function toMarkup(text: AtomText | undefined): string {
  const value = text?.value ?? '';
  const isMarkup = text?.type === 'html' || text?.type === 'xhtml' || text?.type === 'text/html';
  return isMarkup || /<\/(?:p|div|li|ul|ol)>|<br\s?\/?>/i.test(value) ? value : escapeMarkup(value);
}

function readAtomTitle(text: AtomText | undefined): string | null {
  const isMarkup = text?.type === 'html' || text?.type === 'xhtml';
  return isMarkup ? readTitle(text?.value) : cleanField(text?.value);
}

/** Titles bear tags, as such or escaped ("<em>Quay</em>", "&lt;em&gt;"), and entities escaped twice. */
function readTitle(value: string | undefined): string | null {
  const title = cleanField(value);
  return title !== null && /<\/?[a-z][^<>]{0,100}>/i.test(title) ? cleanField(layOutFeedMarkup(title)) : title;
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
