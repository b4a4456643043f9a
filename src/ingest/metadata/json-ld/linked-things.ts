import type { HtmlElement } from '../../layout/html-tree.ts';
import { cleanField } from '../clean-field.ts';
import { parseLenientJson } from './parse-lenient-json.ts';

/** A thing of JSON-LD, as it stands there. */
export type Thing = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD holds: its things, outermost first, and a way to the names of those that are pointed to. */
export interface LinkedThings {
  readonly things: readonly Thing[];
  /** The name of a value: a string, a thing, or a pointer to a thing elsewhere on the page. */
  nameOf(value: unknown): string | null;
}

const MAX_THINGS = 5000;

export function readLinkedThings(scripts: readonly HtmlElement[]): LinkedThings {
  const things = collectThings(readBlocks(scripts));
  const byId = new Map(things.filter((thing) => thing.name !== undefined).map((thing) => [thing['@id'], thing]));
  return { things, nameOf: (value) => readName(value, byId) };
}

export function toList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 100);
  return value === undefined || value === null ? [] : [value];
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The last part of each of its types: "NewsArticle" of "https://schema.org/NewsArticle". */
export function typesOf(thing: Thing): string[] {
  return toList(thing['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.slice(-60).replace(/^.*[/:#]/, '')] : [],
  );
}

function readBlocks(scripts: readonly HtmlElement[]): unknown[] {
  const blocks: unknown[] = [];
  for (const script of scripts) {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? '')) continue;
    blocks.push(...parseLenientJson(script.textContent ?? '').slice(0, MAX_THINGS));
  }
  return blocks;
}

/** Where the thing that a page is about, or who made it, may stand. Lists of other pages are not followed. */
const FOLLOWED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'sourceOrganization', 'isPartOf'];

function collectThings(blocks: unknown[]): Thing[] {
  const things: Thing[] = [];
  const queue = [...blocks];
  for (let index = 0; index < queue.length && things.length < MAX_THINGS; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_THINGS));
    else if (isThing(value)) {
      things.push(value);
      for (const key of FOLLOWED) if (typeof value[key] === 'object') queue.push(value[key]);
    }
  }
  return things;
}

function readName(value: unknown, byId: ReadonlyMap<unknown, Thing>): string | null {
  if (!isThing(value)) return cleanField(value);
  const named = toList(value.name)
    .map(cleanField)
    .find((name) => name !== null);
  return named ?? cleanField(byId.get(value['@id'])?.name);
}
