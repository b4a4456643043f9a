import type { DraftFields } from '../ingest.ts';
import type { HtmlDocument } from '../layout/html-tree.ts';
import { cleanField, cleanLanguage, cleanUrl } from './clean-field.ts';
import { readJsonLd } from './json-ld.ts';
import { joinBylines, parseByline } from './parse-byline.ts';
import { parseDay } from './parse-day.ts';

const DATE_NAMES =
  `article:published_time og:article:published_time og:published_time datepublished dc.date.issued dcterms.issued dc.date dcterms.date
  dcterms.created citation_publication_date citation_date parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date
  article.published date`.split(/\s+/);
const AUTHOR_NAMES =
  'author article:author og:article:author dc.creator dcterms.creator citation_author parsely-author sailthru.author byl'.split(
    ' ',
  );
const PUBLISHER_NAMES = 'og:site_name dc.publisher dcterms.publisher citation_journal_title application-name'.split(
  ' ',
);

/** What a page tells of its article: JSON-LD first, then OpenGraph and meta elements, then the markup itself. */
export function readHtmlMetadata(document: HtmlDocument, pageUrl: string | null): DraftFields {
  const metas = readMetas(document);
  const base = cleanUrl(document.querySelector('base')?.getAttribute('href'), pageUrl) ?? pageUrl;
  const linked = readJsonLd(document, base) ?? {};
  return {
    title: linked.title ?? pick(metas, ['og:title', 'twitter:title', 'dc.title', 'citation_title'], cleanField),
    byline: firstFilled([linked.byline ?? [], readMetaByline(metas), readMarkedByline(document)]),
    publishedAt: linked.publishedAt ?? pick(metas, DATE_NAMES, parseDay) ?? readMarkedDay(document),
    publisher: linked.publisher ?? pick(metas, PUBLISHER_NAMES, cleanField),
    url:
      readCanonical(document, base) ??
      pick(metas, ['og:url'], (url) => cleanUrl(url, base)) ??
      linked.url ??
      cleanUrl(pageUrl, null),
    language: readLanguage(document, metas) ?? linked.language ?? null,
  };
}

type Metas = ReadonlyMap<string, readonly string[]>;

function readMetas(document: HtmlDocument): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content');
    if (content === null) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name) metas.set(name, [...(metas.get(name) ?? []), content].slice(0, 50));
    }
  }
  return metas;
}

function pick(metas: Metas, names: readonly string[], clean: (value: string) => string | null): string | null {
  for (const name of names) {
    for (const value of metas.get(name) ?? []) {
      const cleaned = clean(value);
      if (cleaned !== null) return cleaned;
    }
  }
  return null;
}

function readMetaByline(metas: Metas): string[] {
  return firstFilled(
    AUTHOR_NAMES.map((name) => joinBylines((metas.get(name) ?? []).map((value) => parseByline(cleanField(value))))),
  );
}

function readMarkedByline(document: HtmlDocument): string[] {
  const selectors = ['[itemprop~="author"] [itemprop~="name"]', '[itemprop~="author"]', '[rel~="author"]'];
  return firstFilled(
    selectors.map((selector) =>
      joinBylines(
        [...document.querySelectorAll(selector)].slice(0, 10).map((element) => parseByline(element.textContent)),
      ),
    ),
  );
}

/** The first `<time>` that is marked as the date of publication, else the first one of the article or the page. */
function readMarkedDay(document: HtmlDocument): string | null {
  const selectors = ['[itemprop~="datePublished"]', 'time[pubdate]', 'article time', 'main time', 'time'];
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (element === null) continue;
    const day =
      parseDay(element.getAttribute('datetime')) ??
      parseDay(element.getAttribute('content')) ??
      parseDay(element.textContent);
    if (day !== null) return day;
  }
  return null;
}

/** Some sites name their front page as the canonical address of every page; that is no address of the article. */
function readCanonical(document: HtmlDocument, base: string | null): string | null {
  const url = cleanUrl(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), base);
  return url !== null && new URL(url).pathname === '/' && new URL(url).search === '' ? null : url;
}

function readLanguage(document: HtmlDocument, metas: Metas): string | null {
  const lang = document.documentElement?.getAttribute('lang') ?? document.querySelector('html')?.getAttribute('lang');
  return (
    cleanLanguage(lang) ?? pick(metas, ['og:locale', 'content-language', 'dc.language', 'inlanguage'], cleanLanguage)
  );
}

function firstFilled(lists: readonly (readonly string[])[]): string[] {
  return [...(lists.find((list) => list.length > 0) ?? [])];
}
