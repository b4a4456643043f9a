import type { HtmlElement } from '../../layout/html-tree.ts';
import { cleanField, cleanLanguage, cleanUrl } from '../clean-field.ts';
import { parseStamp, type Stamp } from '../days/stamp.ts';
import { isSameTitle } from '../titles/same-title.ts';
import { isThing, type LinkedThings, readLinkedThings, type Thing, toList, typesOf } from './linked-things.ts';

/** What the page's JSON-LD says of its article and of who publishes it. */
export interface LinkedFacts {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: Stamp | null;
  /** The day the article's page was made, or its film was put up: as good as nothing better. */
  readonly created: Stamp | null;
  readonly modified: Stamp | null;
  readonly isLive: boolean;
  /** The publisher of the article. */
  readonly publishers: readonly string[];
  /** The site, the paper, the organization that the page belongs to. */
  readonly sites: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
}

/** What tells the page's own article from others that its JSON-LD names. */
export interface PageHints {
  readonly base: string | null;
  readonly urls: readonly string[];
  readonly titles: readonly string[];
}

const ARTICLE =
  /^(?:\w*NewsArticle|Article|\w*BlogPosting|Report|ScholarlyArticle|TechArticle|ClaimReview|Review|PressRelease|SocialMediaPosting|DiscussionForumPosting)$/;
const PAGE = /^(?:WebPage|ItemPage|CreativeWork|VideoObject|AudioObject|PodcastEpisode|Episode|Legislation)$/;
const SITE = /^(?:WebSite|NewsMediaOrganization|Periodical|Newspaper|Organization|PublicationIssue)$/;

export function readJsonLd(scripts: readonly HtmlElement[], hints: PageHints): LinkedFacts {
  const linked = readLinkedThings(scripts);
  const isOf = (types: RegExp) => (thing: Thing) => typesOf(thing).some((type) => types.test(type));
  const article = pickOwn(linked.things.filter(isOf(ARTICLE)), hints);
  const pages = linked.things.filter(isOf(PAGE));
  const page = pickOwn(pages, hints);
  const main: Thing = article ?? page ?? {};
  const authors = readAuthors(main, linked);
  return {
    headline: cleanField(main.headline) ?? (article === undefined ? null : cleanField(main.name)),
    authors,
    published: parseStamp(cleanField(article?.datePublished)) ?? (article === undefined ? readPageDay(page) : null),
    created: parseStamp(cleanField(main.dateCreated)) ?? parseStamp(cleanField(main.uploadDate)) ?? readPageDay(page),
    modified: parseStamp(cleanField(main.dateModified)),
    isLive: typesOf(main).includes('LiveBlogPosting'),
    publishers: namesOf(toList(main.publisher), linked),
    sites: readSites(main, linked, isOf(SITE)).filter((name) => !authors.includes(name)),
    url: readUrl(main, hints.base),
    language: readLanguages(main)[0] ?? null,
  };
}

/** The one at the page's own address, or of its headline; else the first. */
function pickOwn(things: readonly Thing[], hints: PageHints): Thing | undefined {
  const scored = things.slice(0, 200).map((thing) => ({ thing, score: scoreOwn(thing, hints) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === best)?.thing;
}

function scoreOwn(thing: Thing, { base, urls, titles }: PageHints): number {
  const url = readUrl(thing, base);
  const headline = cleanField(thing.headline) ?? cleanField(thing.name);
  const isHere = url !== null && urls.includes(dropQuery(url));
  return (isHere ? 2 : 0) + (headline !== null && titles.some((title) => isSameTitle(title, headline)) ? 2 : 0);
}

/** An address without what follows "?" or "#". */
export function dropQuery(url: string): string {
  return url
    .slice(0, 2000)
    .split(/[?#]/, 1)[0]!
    .replace(/^http:/, 'https:')
    .replace(/\/$/, '');
}

function readPageDay(page: Thing | undefined): Stamp | null {
  return parseStamp(cleanField(page?.datePublished));
}

function readAuthors(main: Thing, linked: LinkedThings): string[] {
  return namesOf([main.author, main.creator].map(toList).find((list) => list.length > 0) ?? [], linked);
}

function readSites(main: Thing, linked: LinkedThings, isSite: (thing: Thing) => boolean): string[] {
  const near = [...toList(main.sourceOrganization), ...toList(main.isPartOf)];
  return namesOf(
    [...near.filter((value) => !isThing(value) || isSite(value)), ...linked.things.filter(isSite)],
    linked,
  );
}

function namesOf(values: readonly unknown[], linked: LinkedThings): string[] {
  const names = values.slice(0, 50).map((value) => linked.nameOf(value));
  return [...new Set(names.filter((name) => name !== null))];
}

function readUrl(thing: Thing, base: string | null): string | null {
  const page = thing.mainEntityOfPage;
  return cleanUrl(thing.url, base) ?? cleanUrl(isThing(page) ? page['@id'] : page, base);
}

function readLanguages(main: Thing): string[] {
  const codes = toList(main.inLanguage).map((value) =>
    cleanLanguage(isThing(value) ? (value.alternateName ?? value.name) : value),
  );
  return codes.filter((code) => code !== null);
}
