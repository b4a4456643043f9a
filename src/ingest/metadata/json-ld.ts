import type { DraftFields } from '../ingest.ts';
import type { HtmlDocument } from '../layout/html-tree.ts';
import { cleanField, cleanLanguage, cleanUrl } from './clean-field.ts';
import { joinBylines, parseByline } from './parse-byline.ts';
import { parseDay } from './parse-day.ts';

type Thing = Readonly<Record<string, unknown>>;

const MAX_THINGS = 5000;
const ARTICLE = /(?:^|[/:])(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|TechArticle)$/;

/** What the page's JSON-LD says of its article, or null where it has none. A block that is no JSON is passed over. */
export function readJsonLd(document: HtmlDocument, base: string | null): DraftFields | null {
  const things = collectThings(readBlocks(document));
  const article = things.find(isArticle);
  if (article === undefined) return null;
  const byId = new Map(things.filter((thing) => thing.name !== undefined).map((thing) => [thing['@id'], thing]));
  const nameOf = (value: unknown): string | null => readName(value, byId);
  return {
    title: cleanField(article.headline) ?? cleanField(article.name),
    byline: joinBylines(toList(article.author ?? article.creator).map((author) => parseByline(nameOf(author)))),
    publishedAt: parseDay(cleanField(article.datePublished)) ?? parseDay(cleanField(article.dateCreated)),
    publisher:
      toList(article.publisher)
        .map(nameOf)
        .find((name) => name !== null) ?? null,
    url: readUrl(article, base),
    language:
      toList(article.inLanguage)
        .map(readLanguage)
        .find((code) => code !== null) ?? null,
  };
}

function readBlocks(document: HtmlDocument): unknown[] {
  const blocks: unknown[] = [];
  for (const script of document.querySelectorAll('script')) {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? '')) continue;
    const text = (script.textContent ?? '')
      .trim()
      .replace(/^(?:<!--|\/\*|<!\[CDATA\[|\/\/<!\[CDATA\[)+|(?:-->|\*\/|\/\/\]\]>|\]\]>)+$/g, '');
    try {
      blocks.push(JSON.parse(text));
    } catch {
      // Broken JSON-LD is common; the page has other places that tell the same.
    }
  }
  return blocks;
}

/** All things of arrays, graphs and pages with a main entity, outermost first. */
function collectThings(blocks: unknown[]): Thing[] {
  const things: Thing[] = [];
  const queue = [...blocks];
  for (let index = 0; index < queue.length && things.length < MAX_THINGS; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_THINGS));
    else if (isThing(value)) {
      things.push(value);
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage, value.author, value.publisher);
    }
  }
  return things;
}

function isArticle(thing: Thing): boolean {
  return toList(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));
}

/** A name as a string, as a thing, or as a pointer to a thing elsewhere on the page. */
function readName(value: unknown, byId: ReadonlyMap<unknown, Thing>): string | null {
  if (!isThing(value)) return cleanField(value);
  const named = toList(value.name)
    .map(cleanField)
    .find((name) => name !== null);
  return named ?? cleanField(byId.get(value['@id'])?.name);
}

function readUrl(article: Thing, base: string | null): string | null {
  const page = article.mainEntityOfPage;
  return cleanUrl(article.url, base) ?? cleanUrl(isThing(page) ? page['@id'] : page, base);
}

function readLanguage(value: unknown): string | null {
  return cleanLanguage(isThing(value) ? (value.alternateName ?? value.name) : value);
}

function toList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 100);
  return value === undefined || value === null ? [] : [value];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
