import type { HtmlElement } from '../../layout/html-tree.ts';
import { cleanField } from '../clean-field.ts';
import type { LinkedFacts } from '../json-ld/json-ld.ts';
import type { PageElements } from '../page/page-elements.ts';
import type { PageLine } from '../page/page-lines.ts';
import type { Metas } from '../page/page-metas.ts';
import { isSameTitle, scoreTitles } from '../titles/same-title.ts';
import { splitTitle } from '../titles/title-parts.ts';
import { readLabel } from './choose-publisher.ts';
import type { PublisherName } from './publisher-name.ts';

export interface PublisherPlaces {
  readonly elements: PageElements;
  readonly lines: readonly PageLine[];
  readonly metas: Metas;
  readonly linked: LinkedFacts;
  readonly host: string | null;
  /** What the `<title>` holds. */
  readonly documentTitle: string | null;
  /** The headlines that other places tell. */
  readonly headlines: readonly string[];
}

/** The names of meta elements that tell a publisher, and how far each is trusted. */
const META_NAMES: readonly (readonly [name: string, trust: number])[] = [
  ['og:site_name', 6],
  ['dc.publisher', 3],
  ['dcterms.publisher', 3],
  ['citation_publisher', 2],
  ['citation_journal_title', 4],
  ['publisher', 3],
  ['application-name', 3],
  ['apple-mobile-web-app-title', 2],
  ['al:ios:app_name', 2],
  ['al:android:app_name', 2],
  ['twitter:app:name:iphone', 2],
  ['twitter:app:name:googleplay', 2],
  ['cxenseparse:recs:publisher', 2],
  ['copyright', 1],
];

/** Who the places of a page say publishes it. Reporters and those credited for a text are not asked. */
export function findPublisherNames(places: PublisherPlaces): PublisherName[] {
  // Some makers fill every field with the headline.
  const isHeadlineItself = ({ name }: PublisherName): boolean =>
    places.headlines.some((headline) => isSameTitle(headline, name)) && name.split(' ').length > 3;
  const names = [
    ...readMetaNames(places.metas),
    ...places.linked.publishers.map((name) => ({ name, trust: 5, place: 'json-ld publisher' })),
    ...places.linked.sites
      .slice(0, 5)
      .map((name, index) => ({ name, trust: index === 0 ? 3 : 2, place: 'json-ld site' })),
    ...readMarkedNames(places.elements),
    ...readTitleNames(places),
    ...readLinkNames(places.elements),
    ...readHomeNames(places.elements, places.host),
    ...readCopyright(places.lines),
    ...readHandle(places.metas),
    // The host alone is no name, but the page's text may spell it.
    ...(places.host === null ? [] : [{ name: readLabel(places.host), trust: 0, place: 'host' }]),
  ];
  return names.filter((name) => !isHeadlineItself(name));
}

function readMetaNames(metas: Metas): PublisherName[] {
  return META_NAMES.flatMap(([name, trust]) =>
    (metas.get(name) ?? []).slice(0, 3).flatMap((value) => {
      const cleaned = cleanField(value);
      const place = name.startsWith('al:') || name.startsWith('twitter:app') ? 'app' : name;
      return cleaned === null ? [] : [{ name: name === 'copyright' ? dropRights(cleaned) : cleaned, trust, place }];
    }),
  );
}

/** "@SkarnGazette", for want of anything better. */
function readHandle(metas: Metas): PublisherName[] {
  const handle = cleanField(metas.get('twitter:site')?.[0])?.replace(/^@/, '') ?? '';
  const name = handle.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return /^\p{L}[\p{L}\p{N} _]{2,40}$/u.test(name) ? [{ name, trust: 0.5, place: 'handle' }] : [];
}

function readMarkedNames(elements: PageElements): PublisherName[] {
  const publishers = elements.marked('publisher').slice(0, 5);
  const found = publishers.flatMap((element) => [element.querySelector('[itemprop~="name"]'), element]);
  const texts = found.map((element) => element && cleanField(element.getAttribute('content') ?? element.textContent));
  const name = texts.find((text) => text !== null && text.length <= 80) ?? null;
  return name === null ? [] : [{ name, trust: 4, place: 'itemprop' }];
}

/** What the `<title>` has beside the headline, at its end or its beginning. */
function readTitleNames({ documentTitle, headlines }: PublisherPlaces): PublisherName[] {
  if (documentTitle === null) return [];
  const issue = /^(.{3,80}?),? (?:Vol(?:ume|\.)|Issue|No\.|Nr\.) ?\d/.exec(documentTitle);
  if (issue !== null) return [{ name: issue[1]!, trust: 3, place: 'title' }];
  const parts = splitTitle(documentTitle);
  const isHeadline = (text: string): boolean => headlines.some((headline) => hasPart(headline, text));
  const isKnown = headlines.some((headline) => scoreTitles(headline, documentTitle) >= 0.8);
  const told = (name: string, trust: number): PublisherName[] => [
    { name, trust: isKnown ? trust : 0.9, place: 'title' },
  ];
  const [first, last] = [parts[0]?.text ?? '', parts.at(-1)?.text ?? ''];
  if (parts.length > 1 && !isHeadline(last)) return told(last, 3);
  if (parts.length > 1 && !isHeadline(first)) return told(first, 2.5);
  const prefix = /^([^:]{2,60}): /.exec(documentTitle)?.[1];
  return prefix === undefined ? [] : [{ name: prefix, trust: 0.9, place: 'title' }];
}

function hasPart(headline: string, part: string): boolean {
  return splitTitle(headline).some(({ text }) => isSameTitle(text, part)) || isSameTitle(headline, part);
}

/** Feeds and searches that a page offers are named for its site. */
function readLinkNames(elements: PageElements): PublisherName[] {
  const names: PublisherName[] = [];
  for (const link of elements.named('LINK')) {
    const type = link.getAttribute('type') ?? '';
    const title = cleanField(link.getAttribute('title'));
    if (title === null || names.length > 5 || !/rss|atom|opensearch/i.test(type)) continue;
    const name = title
      .replace(/(?:\s[»|–-])?\s(?:rss(?: 2\.0)?(?: feed)?|atom(?: feed)?|feeds?|search)$/i, '')
      .replace(/^(?:rss|search|subscribe to)\s/i, '');
    names.push({ name, trust: 2, place: 'link' });
  }
  return names;
}

/** What the link to the front page is called: the text of a logo. */
function readHomeNames(elements: PageElements, host: string | null): PublisherName[] {
  const names: PublisherName[] = [];
  for (const link of elements.named('A')) {
    if (names.length >= 6) break;
    if (!isHome(link.getAttribute('href') ?? '', host)) continue;
    // A picture there is the logo; words there may be a menu's.
    const isLogo = link.querySelector('img, svg') !== null;
    for (const text of readLogoTexts(link)) {
      const name = dropLogoWords(text);
      if (name !== '' && name.length <= 60) names.push({ name, trust: isLogo ? 2 : 0.9, place: 'home' });
    }
  }
  return names;
}

function isHome(href: string, host: string | null): boolean {
  if (href === '/' || /^\/(?:index|home)?(?:\.\w{3,5})?$/.test(href)) return true;
  const found = /^https?:\/\/([^/?#]{1,200})\/?$/.exec(href);
  return found !== null && host !== null && found[1]!.replace(/^www\./, '') === host.replace(/^www\./, '');
}

function readLogoTexts(link: HtmlElement): string[] {
  const image = link.querySelector('img');
  const svg = link.querySelector('svg title');
  const texts = [
    link.getAttribute('title'),
    link.getAttribute('aria-label'),
    image?.getAttribute('alt'),
    svg?.textContent,
    svg === null ? link.textContent : null,
  ];
  return texts.flatMap((text) => cleanField(text) ?? []);
}

function dropLogoWords(text: string): string {
  const name = text
    .replace(/[\s_-](?:image|img|picture|icon)(?=$|[\s_-])/gi, '')
    .replace(/^(?:go to|back to|visit|return to|welcome to|link to|logo(?: of)?:?)\s(?:the homepage of\s)?/i, '')
    .replace(/[\s,|–_-]{0,3}\b(?:logo|home ?page|homepage|home|front page|brand|masthead)\b\s?$/i, '')
    .replace(/[\s,|–_-]{0,3}\b(?:logo|home ?page|homepage|home)\s?$/i, '')
    .trim();
  return /^(?:home|homepage|start|news|top|back|menu|image|skip.{0,40})?$/i.test(name) ? '' : name;
}

/** "© 2019 Skarn Gazette. All rights reserved." */
function readCopyright(lines: readonly PageLine[]): PublisherName[] {
  const told = lines.filter(({ text }) => text.length <= 300 && /©|\(c\) ?\d|\bcopyright\b/i.test(text)).slice(-4);
  return told.flatMap(({ text }) => {
    const name = dropRights(/(?:©|\(c\)|copyright)(.*)$/i.exec(text)![1]!);
    return name === '' ? [] : [{ name, trust: 1.5, place: 'copyright' }];
  });
}

function dropRights(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^(?:\s|©|\(c\)|copyright|by|,|-|–|\d{4})+/gi, '')
    .replace(/(?:[.,|•·/(]\s|\ball rights\b|\b(?:19|20)\d{2}\b|\(|\bis (?:a|part|owned|not)\b|\bpowered by\b).*$/i, '')
    .replace(/,? (?:inc|ltd|llc|plc|limited|company|co|corp|corporation|gmbh|ag|s\.?a)\.?$/i, '')
    .trim();
}
