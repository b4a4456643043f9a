import type { HtmlDocument, HtmlElement } from '../layout/html-tree.ts';

/** What a page says it is, in its metadata. */
export interface PageClaims {
  readonly kind: 'article' | 'list' | 'video' | 'gallery' | null;
  readonly isPaid: boolean;
  /** Words of the article by the page's own count, or null. */
  readonly wordCount: number | null;
  readonly description: string | null;
}

const MAX_SCRIPT = 500_000;
const ARTICLE = /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|TechArticle|Recipe)$/;
const LIST = /^(?:CollectionPage|SearchResultsPage|ItemList|WebSite)$/;

/** Read by expression, not by parsing: only a few fields count, and a broken block still says what it is. */
export function readPageClaims(document: HtmlDocument): PageClaims {
  const linked = readScripts(document);
  // Once: every search goes through the whole page.
  const metas = [...document.querySelectorAll('meta')];
  const types = [...linked.matchAll(/"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"([A-Za-z]{1,40})"/g)].map(
    (match) => match[1]!,
  );
  const openGraph = readMeta(metas, 'og:type').toLowerCase();
  return {
    kind: findKind(types, openGraph),
    isPaid:
      /"isAccessibleForFree"\s{0,20}:\s{0,20}"?false/i.test(linked) ||
      /locked|metered|premium/i.test(readMeta(metas, 'article:content_tier')),
    wordCount: readWordCount(linked),
    description: readMeta(metas, 'og:description') || readMeta(metas, 'description') || null,
  };
}

function findKind(types: readonly string[], openGraph: string): PageClaims['kind'] {
  const isArticle = types.some((type) => ARTICLE.test(type));
  if (isArticle && openGraph !== 'website') return 'article';
  if (types.includes('CollectionPage') || types.includes('SearchResultsPage')) return 'list';
  if (openGraph.startsWith('video') || types[0] === 'VideoObject') return 'video';
  if (types.includes('ImageGallery')) return 'gallery';
  // Some makers give every page the type "article", front pages too; others give "website" to all.
  if (isArticle || openGraph === 'article') return 'article';
  return types.some((type) => LIST.test(type)) && openGraph === 'website' ? 'list' : null;
}

function readScripts(document: HtmlDocument): string {
  let linked = '';
  for (const script of document.querySelectorAll('script')) {
    if (linked.length > MAX_SCRIPT) break;
    if (/ld\+json/i.test(script.getAttribute('type') ?? '')) linked += (script.textContent ?? '').slice(0, MAX_SCRIPT);
  }
  return linked;
}

function readMeta(metas: readonly HtmlElement[], name: string): string {
  for (const meta of metas) {
    const given = meta.getAttribute('property') ?? meta.getAttribute('name');
    if (given?.toLowerCase() === name) return meta.getAttribute('content')?.trim() ?? '';
  }
  return '';
}

/** `wordCount` where the page gives it, else the length of `articleBody`. */
function readWordCount(linked: string): number | null {
  const counted = /"wordCount"\s{0,20}:\s{0,20}"?(\d{1,6})/.exec(linked)?.[1];
  if (counted !== undefined && Number(counted) > 0) return Number(counted);
  const body = readString(linked, '"articleBody"');
  return body === null ? null : body.split(/(?:\s|\\[nrt])+/).length;
}

/** The string behind a key, with its escapes; looked for by its ends, since expressions need a stack as deep as the string is long. */
function readString(json: string, key: string): string | null {
  const at = json.indexOf(key);
  const start = at < 0 ? -1 : json.indexOf('"', at + key.length) + 1;
  if (start <= 0 || !/^\s{0,20}:\s{0,20}$/.test(json.slice(at + key.length, start - 1))) return null;
  for (let end = json.indexOf('"', start); end >= 0; end = json.indexOf('"', end + 1)) {
    if (!isEscaped(json, end, start)) return json.slice(start, end);
  }
  return null;
}

function isEscaped(json: string, index: number, start: number): boolean {
  let slashes = 0;
  while (index - slashes > start && json[index - slashes - 1] === '\\') slashes += 1;
  return slashes % 2 === 1;
}
