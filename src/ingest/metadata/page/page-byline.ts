import { cleanField } from '../clean-field.ts';
import { joinBylines, parseByline } from '../parse-byline.ts';
import { isSamePublisher } from '../publisher/publisher-key.ts';
import type { HeadZone } from './head-zone.ts';
import type { PageElements } from './page-elements.ts';
import type { PageLine } from './page-lines.ts';
import type { Metas } from './page-metas.ts';

const AUTHOR_NAMES =
  'author article:author og:article:author og:author dc.creator dcterms.creator dc.creator.author citation_author parsely-author sailthru.author byl byline bt:author cxenseparse:recs:byline'.split(
    ' ',
  );

export interface BylinePlaces {
  readonly authors: readonly string[];
  readonly metas: Metas;
  readonly elements: PageElements;
  readonly lines: readonly PageLine[];
  readonly zone: HeadZone;
  readonly publisher: string | null;
}

/** Who wrote the page's article: as JSON-LD tells, then meta elements, then its markup, then a line "By …" by the headline. */
export function findByline(places: BylinePlaces): string[] {
  const { publisher, authors } = places;
  // Where JSON-LD names the house itself, what is marked as an author beside it may be the author of something else.
  const readers =
    authors.length > 0 ? [readLinked, readMetas, readLine] : [readLinked, readMetas, readMarked, readLine];
  for (const read of readers) {
    const names = joinBylines(read(places)).filter((name) => publisher === null || !isSamePublisher(name, publisher));
    if (names.length > 0) return names;
  }
  return [];
}

function readLinked({ authors }: BylinePlaces): string[][] {
  return authors.map(parseByline);
}

function readMetas({ metas }: BylinePlaces): string[][] {
  const lists = AUTHOR_NAMES.map((name) => (metas.get(name) ?? []).map((value) => parseByline(cleanField(value))));
  return lists.find((list) => list.flat().length > 0) ?? [];
}

function readMarked({ elements }: BylinePlaces): string[][] {
  const marked = elements.marked('author').slice(0, 10);
  const named = marked.map((element) => element.querySelector('[itemprop~="name"]') ?? element);
  const linked = elements.named('A').filter((link) => /(?:^|\s)author(?:\s|$)/i.test(link.getAttribute('rel') ?? ''));
  return [...named, ...(named.length === 0 ? linked.slice(0, 10) : [])].map((element) =>
    parseByline(cleanField(element.getAttribute('content') ?? element.textContent)),
  );
}

function readLine({ lines, zone }: BylinePlaces): string[][] {
  const line = lines.find(({ text, isAside }, index) => !isAside && zone.isNear(index) && isBylineLine(text));
  return line === undefined ? [] : [parseByline(line.text)];
}

/** "By Mara Lindt", "By political reporter Mara Lindt", and not "By the time the council voted". */
export function isBylineLine(text: string): boolean {
  if (text.length > 120 || /[.!?]$/.test(text.replace(/\b(?:Jr|Sr)\.$/, ''))) return false;
  return /^(?:(?:[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eport|[Ww]ritten) )?(?:[Bb]y|BY):? (?:(?:\p{Ll}[\p{L}-]{1,20} ){0,3}(?:reporter|writer|correspondent|editor) )?\p{Lu}[\p{L}.'’-]* \p{L}/u.test(
    text,
  );
}
