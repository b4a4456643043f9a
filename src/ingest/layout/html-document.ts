import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { OnrecordError } from '../../errors.ts';

/** The part of the DOM that reading needs; the project compiles without DOM types. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
  readonly childNodes: Iterable<HtmlNode>;
  textContent: string | null;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  append(...nodes: HtmlNode[]): void;
  remove(): void;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement | null;
  createElement(name: string): HtmlElement;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const HEAD_ELEMENTS = new Set(['TITLE', 'META', 'LINK', 'SCRIPT', 'STYLE', 'BASE', 'NOSCRIPT']);

/** Browsers stop at a depth of 512 as well; the work of readability grows with the square of it. */
const MAX_DEPTH = 512;
const MAX_ELEMENTS = 200_000;

/** A page as a tree that has a head and a body, whatever its source left out. */
export function parseHtml(html: string): HtmlDocument {
  assertSize(html);
  const document = parseHTML(html).document as unknown as HtmlDocument;
  if (document.querySelector('body') === null) addBody(document);
  return document;
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === TEXT_NODE;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Counted before the tree is built, by the parser that linkedom builds it with: building is what takes long. */
function assertSize(html: string): void {
  let depth = 0;
  let count = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      count += 1;
      if (depth > MAX_DEPTH) refuseSize('nested-too-deep', `Its elements are nested more than ${MAX_DEPTH} deep.`);
      if (count > MAX_ELEMENTS) refuseSize('text-too-long', `It has more than ${MAX_ELEMENTS} elements.`);
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.end(html);
}

function refuseSize(code: 'nested-too-deep' | 'text-too-long', message: string): never {
  throw new OnrecordError(code, message, { remedy: 'Save its text alone, as a .txt file, and read that.' });
}

/** linkedom adds none of the tags that HTML lets authors leave out. */
function addBody(document: HtmlDocument): void {
  const given = document.documentElement?.nodeName === 'HTML' ? document.documentElement : null;
  const html = given ?? document.createElement('html');
  const nodes = [...(given ?? document).childNodes].filter((node) => isElement(node) || isText(node));
  const head = nodes.find((node) => node.nodeName === 'HEAD') as HtmlElement | undefined;
  const newHead = head ?? document.createElement('head');
  const body = document.createElement('body');
  const rest = nodes.filter((node) => node !== newHead);
  newHead.append(...rest.filter((node) => HEAD_ELEMENTS.has(node.nodeName)));
  body.append(...rest.filter((node) => !HEAD_ELEMENTS.has(node.nodeName)));
  html.append(newHead, body);
  if (given === null) document.append(html);
}
