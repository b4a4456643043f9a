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
  // linkedom loses what stands beside a document type that is not at the top; it is of no use here.
  const document = parseHTML(html.replace(/<!doctype[^<>]{0,500}>/gi, '')).document as unknown as HtmlDocument;
  if (!isRegular(document)) regularize(document);
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

function isRegular(document: HtmlDocument): boolean {
  const roots = [...document.childNodes].filter(isElement);
  const [head, body, ...rest] = [...(roots[0]?.childNodes ?? [])].filter(isElement);
  if (roots.length !== 1 || roots[0]?.nodeName !== 'HTML' || rest.length > 0) return false;
  if (head?.nodeName !== 'HEAD' || body?.nodeName !== 'BODY') return false;
  return [...head.childNodes].every((node) => !isElement(node) || HEAD_ELEMENTS.has(node.nodeName));
}

/** linkedom adds none of the tags that HTML lets authors leave out, and closes no head before a paragraph. */
function regularize(document: HtmlDocument): void {
  const roots = [...document.childNodes];
  const given = roots.find((node) => node.nodeName === 'HTML');
  const html = given !== undefined && isElement(given) ? given : document.createElement('html');
  const head = document.createElement('head');
  const body = document.createElement('body');
  const place = (node: HtmlNode): void => {
    if (node.nodeName === 'HTML' || node.nodeName === 'HEAD') [...node.childNodes].forEach(place);
    else if (node.nodeName === 'BODY') body.append(...node.childNodes);
    else if (HEAD_ELEMENTS.has(node.nodeName) && body.firstChild === null) head.append(node);
    else if (isElement(node) || (isText(node) && (node.textContent ?? '').trim().length > 0)) body.append(node);
  };
  roots.forEach(place);
  for (const node of [...document.childNodes, ...html.childNodes])
    if (isElement(node) || isText(node)) removeNode(node);
  html.append(head, body);
  document.append(html);
}

function removeNode(node: HtmlNode): void {
  (node as HtmlElement).remove();
}
