import { collapseSpaces } from '../../../text/collapse-spaces.ts';
import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement, isText } from '../../layout/html-tree.ts';

/** A line of a page as a reader sees it, with what its markup calls it. */
export interface PageLine {
  readonly text: string;
  /** The element that the line is the text of. */
  readonly element: HtmlElement;
  /** Its `<time>` elements and those marked as dates. */
  readonly times: readonly HtmlElement[];
  /** Whether it stands in a menu, beside the article, in a list of other articles, among comments. */
  readonly isAside: boolean;
  readonly isHeading: boolean;
}

const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG IFRAME SELECT TEXTAREA OBJECT CANVAS VIDEO AUDIO FIGURE FIGCAPTION HEAD MATH'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const ASIDE_NAMES = new Set(['NAV', 'ASIDE', 'DIALOG', 'BLOCKQUOTE']);
const ASIDE_HINT =
  /(?:^|[\s_-])(?:related|recommend\w*|teasers?|promos?|sidebar|popular|trending|most-read|mostread|comments?|newsletter|recirc\w*|carousel|breadcrumbs?|menu|nav|navbar|ticker|footer|cookie\w*|banner|topbar)(?=$|[\s_-])/i;

const MAX_LINES = 5000;
const MAX_TEXT = 1000;

/** The lines of a page, in its order. Lines that the markup hides are left out. */
export function readPageLines(document: HtmlDocument): PageLine[] {
  const body = document.querySelector('body');
  if (body === null) return [];
  const lines: PageLine[] = [];
  let text = '';
  let times: HtmlElement[] = [];
  const endLine = (element: HtmlElement, isAside: boolean): void => {
    for (const line of splitLines(text)) {
      if (lines.length < MAX_LINES) lines.push({ text: line, element, times, isAside, isHeading: isHeading(element) });
    }
    if (text.trim() === '' && times.length > 0 && lines.length < MAX_LINES)
      lines.push({ text: '', element, times, isAside, isHeading: false });
    text = '';
    times = [];
  };
  const write = (parent: HtmlElement, block: HtmlElement, isAside: boolean, isPlain: boolean): void => {
    for (let node: HtmlNode | null = parent.firstChild; node !== null; node = node.nextSibling) {
      if (isText(node)) text += isPlain ? (node.textContent ?? '') : collapseSpaces(node.textContent ?? '');
      else if (isElement(node)) writeElement(node, block, isAside, isPlain);
    }
  };
  const writeElement = (element: HtmlElement, block: HtmlElement, isAside: boolean, isPlain: boolean): void => {
    const name = element.nodeName.toUpperCase();
    if (SKIPPED.has(name) || isHidden(element)) return;
    if (name === 'BR') text += '\n';
    else if (INLINE.has(name)) {
      if (isTime(element, name)) times.push(element);
      write(element, block, isAside, isPlain);
    } else {
      endLine(block, isAside);
      const isBeside = isAside || isAsideElement(element, name);
      if (isTime(element, name)) times.push(element);
      write(element, element, isBeside, isPlain || name === 'PRE');
      endLine(element, isBeside);
    }
  };
  write(body, body, false, false);
  endLine(body, false);
  return lines;
}

function splitLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.slice(0, MAX_TEXT).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function isTime(element: HtmlElement, name: string): boolean {
  if (name === 'TIME' || /\bdate/i.test(element.getAttribute('itemprop') ?? '')) return true;
  // Microformats, from before there was an element for it.
  return name === 'ABBR' && /\b(?:published|updated)\b/.test(element.getAttribute('class') ?? '');
}

function isHidden(element: HtmlElement): boolean {
  return element.getAttribute('hidden') !== null || /display\s?:\s?none/i.test(element.getAttribute('style') ?? '');
}

function isHeading(element: HtmlElement): boolean {
  return [element, element.parentNode].some((node) => /^H[1-6]$/i.test(node?.nodeName ?? ''));
}

/** The foot of an article may tell when it was published; that of a page tells when the page was made. */
function isAsideElement(element: HtmlElement, name: string): boolean {
  if (ASIDE_NAMES.has(name)) return true;
  if (name === 'FOOTER') return element.parentNode?.nodeName.toUpperCase() === 'BODY';
  if (name === 'ARTICLE' || name === 'MAIN' || name === 'BODY') return false;
  return ASIDE_HINT.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500));
}
