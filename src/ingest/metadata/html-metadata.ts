import type { DraftFields } from '../ingest.ts';
import type { HtmlDocument, HtmlElement } from '../layout/html-tree.ts';
import { cleanField, cleanLanguage, cleanUrl } from './clean-field.ts';
import { readDateLine } from './days/date-line.ts';
import type { NumberOrder } from './days/find-days.ts';
import { dropQuery, readJsonLd } from './json-ld/json-ld.ts';
import { findHeadZone } from './page/head-zone.ts';
import { findByline } from './page/page-byline.ts';
import { readPageElements } from './page/page-elements.ts';
import { readPageLines } from './page/page-lines.ts';
import { type Metas, pickMeta, readMetas } from './page/page-metas.ts';
import { findPublishedDay } from './published/find-published-day.ts';
import { choosePublisher } from './publisher/choose-publisher.ts';
import { findPublisherNames } from './publisher/find-publisher-names.ts';
import { readTextHead } from './text-head.ts';
import { chooseTitle } from './titles/choose-title.ts';
import { readHeadings } from './titles/read-headings.ts';
import { isSameTitle } from './titles/same-title.ts';

const TITLE_NAMES =
  'og:title twitter:title dc.title dcterms.title citation_title sailthru.title parsely-title headline cxenseparse:recs:title title'.split(
    ' ',
  );

/** What a page tells of its article, from every place where it may: `docs/decisions/ingest.md` has their order and why. */
export function readHtmlMetadata(
  document: HtmlDocument,
  pageUrl: string | null,
  today: string | null = null,
): DraftFields {
  const elements = readPageElements(document);
  const metas = readMetas(elements.named('META'));
  const lines = readPageLines(document);
  const base = cleanUrl(elements.named('BASE')[0]?.getAttribute('href'), pageUrl) ?? pageUrl;
  const canonical =
    readCanonical(elements.named('LINK'), base) ?? pickMeta(metas, ['og:url'], (url) => cleanUrl(url, base));
  const headings = readHeadings(elements.named('H1'));
  const documentTitle = cleanField(elements.named('TITLE')[0]?.textContent);
  const metaTitles = TITLE_NAMES.flatMap((name) => cleanField(metas.get(name)?.[0]) ?? []);
  const marked = readHeadings(elements.marked('headline').slice(0, 1));
  const linked = readJsonLd(elements.named('SCRIPT'), {
    base,
    urls: [canonical, pageUrl].flatMap((url) => (url === null ? [] : [dropQuery(url)])),
    titles: [...headings, ...metaTitles],
  });
  const url = canonical ?? linked.url ?? cleanUrl(pageUrl, null);
  const host = url === null ? null : new URL(url).hostname;
  const told = [...(linked.headline === null ? [] : [linked.headline]), ...metaTitles, ...marked];
  const names = findPublisherNames({
    elements,
    lines,
    metas,
    linked,
    host,
    documentTitle,
    headlines: told.length > 0 ? told : headings,
  });
  const publisher = choosePublisher(
    names,
    host,
    lines.map(({ text }) => text),
  );
  const siteName = pickMeta(metas, ['og:site_name'], cleanField);
  const isHeading = headings.some((heading) => isSameTitle(heading, siteName ?? ''));
  const sites = [publisher, host, ...(isHeading ? [] : [siteName]), ...linked.publishers];
  // A page without any headline of its own is a plain text in a frame: its first lines tell what a text file's would.
  const head =
    headings.length + told.length > 0
      ? {}
      : readTextHead(
          lines
            .flatMap((line) => (line.isAside ? [] : line.text))
            .slice(0, 40)
            .join('\n\n'),
          today,
        );
  const title =
    (documentTitle !== null && isIssue(documentTitle) ? head.title : null) ??
    chooseTitle(
      { headings, told, documentTitle },
      sites.flatMap((name) => name ?? []),
    );
  const zone = findHeadZone(
    lines,
    [title, ...told].flatMap((each) => each ?? []),
  );
  const language = readLanguage(elements.named('HTML')[0]?.getAttribute('lang') ?? null, metas);
  const order = readOrder(elements.named('HTML')[0]?.getAttribute('lang') ?? null);
  const published = findPublishedDay({ linked, metas, lines, zone, urls: [url, pageUrl], order, today });
  return {
    title,
    byline: findByline({ authors: linked.authors, metas, elements, lines, zone, publisher }),
    ...(published === null
      ? { publishedAt: head.publishedAt ?? null, ...(head.publishedBasis && { publishedBasis: head.publishedBasis }) }
      : { publishedAt: published.day, publishedBasis: published.basis }),
    publisher,
    url,
    language: language ?? linked.language ?? null,
  };
}

/** Some sites name their front page as the canonical address of every page; that is no address of the article. */
function readCanonical(links: readonly HtmlElement[], base: string | null): string | null {
  const link = links.find((each) => /(?:^|\s)canonical(?:\s|$)/i.test(each.getAttribute('rel') ?? ''));
  const url = cleanUrl(link?.getAttribute('href'), base);
  return url !== null && new URL(url).pathname === '/' && new URL(url).search === '' ? null : url;
}

function readLanguage(lang: string | null, metas: Metas): string | null {
  return (
    cleanLanguage(lang) ??
    pickMeta(metas, ['og:locale', 'content-language', 'dc.language', 'inlanguage'], cleanLanguage)
  );
}

/** "Assembly Record, Volume 143 Issue 8 (Tuesday, January 28, 1997)" names a number of a periodical, and no article. */
function isIssue(title: string): boolean {
  return /\b(?:volume|vol\.?|issue|no\.?|number|nr\.?) ?\d/i.test(title) || readDateLine(title).length > 0;
}

/** American pages write the month first, and so many others are marked "en-US" by a program's default: both stay open. */
function readOrder(lang: string | null): NumberOrder {
  return /^(?:en-(?!us\b)[a-z]{2}|(?!en\b|zh\b|ja\b|ko\b|fa\b)[a-z]{2})\b/i.test(lang?.replace('_', '-') ?? '')
    ? 'day-first'
    : 'unknown';
}
