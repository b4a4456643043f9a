import type { HtmlDocument } from '../layout/html-tree.ts';
import { cleanField } from '../metadata/clean-field.ts';

type Thing = Readonly<Record<string, unknown>>;

/** An entry of a live page as its JSON-LD tells it. */
export interface LinkedUpdate {
  readonly headline: string | null;
  readonly publishedAt: string | null;
  readonly byline: readonly string[];
}

const MAX_LENGTH = 4_000_000;
const MAX_DEPTH = 8;
const MAX_UPDATES = 5000;

/** The longest text that the page's JSON-LD carries: as a hint and a second opinion, since makers lose paragraphs there. */
export function findArticleBody(document: HtmlDocument): string | null {
  let longest: string | null = null;
  for (const thing of walkThings(document, '"articleBody"')) {
    const { articleBody } = thing;
    if (typeof articleBody === 'string' && articleBody.length > (longest?.length ?? 0)) longest = articleBody;
  }
  return longest?.replace(/<[^<>]{0,500}>/g, ' ') ?? null;
}

/** Whether the page calls itself live, and what it tells of its entries. */
export function readLinkedUpdates(document: HtmlDocument): LinkedUpdate[] | null {
  let updates: LinkedUpdate[] | null = null;
  for (const thing of walkThings(document, 'LiveBlogPosting')) {
    if (!String(thing['@type'] ?? '').includes('LiveBlogPosting')) continue;
    const listed = Array.isArray(thing.liveBlogUpdate) ? thing.liveBlogUpdate.slice(0, MAX_UPDATES) : [];
    updates = [...(updates ?? []), ...listed.filter(isThing).map(toUpdate)];
  }
  return updates;
}

function toUpdate(thing: Thing): LinkedUpdate {
  const authors = Array.isArray(thing.author) ? thing.author : [thing.author];
  const names = authors.map((author: unknown) => cleanField(isThing(author) ? author.name : author));
  return {
    headline: cleanField(thing.headline),
    publishedAt: cleanField(thing.datePublished) ?? cleanField(thing.dateCreated),
    byline: names.filter((name) => name !== null),
  };
}

/** All things of the blocks that hold the word, outermost first. */
function* walkThings(document: HtmlDocument, word: string): Generator<Thing> {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent;
    if (text.length > MAX_LENGTH || !text.includes(word)) continue;
    yield* walkValue(tryParse(text), 0);
  }
}

function* walkValue(value: unknown, depth: number): Generator<Thing> {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (isThing(value)) yield value;
  for (const part of Object.values(value)) yield* walkValue(part, depth + 1);
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
