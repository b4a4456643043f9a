import type { HtmlDocument } from '../layout/html-tree.ts';
import { toKey } from './page-block.ts';

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title', 'sailthru.title'];
const DESCRIPTIONS = ['description', 'og:description', 'twitter:description', 'dc.description'];

/** Everything that the head of a page calls its title. */
export function readTitles(document: HtmlDocument, known: string | null): string[] {
  const title = document.querySelector('title')?.textContent ?? '';
  return [known ?? '', ...readMetas(document, TITLES), title, ...splitTitle(title)].filter((each) => /\S/.test(each));
}

/** The summaries in the head of a page, as keys. */
export function readDescriptions(document: HtmlDocument): string[] {
  return readMetas(document, DESCRIPTIONS)
    .map(toKey)
    .filter((key) => key.length > 20);
}

/** "Quay to close | Skarn Gazette": the longest part is the title. */
function splitTitle(title: string): string[] {
  const parts = title.split(/\s[|–—:·»-]\s/).sort((one, other) => other.length - one.length);
  return parts.length > 1 ? parts.slice(0, 1) : [];
}

function readMetas(document: HtmlDocument, names: readonly string[]): string[] {
  const found: string[] = [];
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = meta.getAttribute('content');
    if (content !== null && names.includes(name)) found.push(content);
  }
  return found;
}
