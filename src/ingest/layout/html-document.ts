import { Parser } from 'htmlparser2';
import { OnrecordError } from '../../errors.ts';
import { HtmlDocument, HtmlElement, type HtmlNode, HtmlText, isElement, isText } from './html-tree.ts';

const HEAD_ELEMENTS = new Set(['title', 'meta', 'link', 'script', 'style', 'base', 'noscript']);

/** Browsers stop at a depth of 512 as well. */
const MAX_DEPTH = 512;
const MAX_ELEMENTS = 200_000;

/** A page as a tree that has a head and a body, whatever its source left out. */
export function parseHtml(html: string): HtmlDocument {
  const document = buildTree(html);
  if (!isRegular(document)) regularize(document);
  return document;
}

/** Bounds are told while the tree grows: an element too many is not built any more. */
function buildTree(html: string): HtmlDocument {
  const document = new HtmlDocument();
  const open: HtmlElement[] = [document];
  let count = 0;
  const parser = new Parser({
    onopentag: (name, attribs) => {
      count += 1;
      if (open.length > MAX_DEPTH)
        refuseSize('nested-too-deep', `Its elements are nested more than ${MAX_DEPTH} deep.`);
      if (count > MAX_ELEMENTS) refuseSize('text-too-long', `It has more than ${MAX_ELEMENTS} elements.`);
      const element = new HtmlElement(name, attribs);
      open.at(-1)!.push(element);
      open.push(element);
    },
    onclosetag: () => {
      open.pop();
    },
    ontext: (data) => addText(open.at(-1)!, data),
  });
  parser.end(html);
  return document;
}

/** The tokenizer gives an entity as a piece of its own. */
function addText(parent: HtmlElement, data: string): void {
  const last = parent.children.at(-1);
  if (last !== undefined && isText(last)) last.data += data;
  else parent.push(new HtmlText(data));
}

function refuseSize(code: 'nested-too-deep' | 'text-too-long', message: string): never {
  throw new OnrecordError(code, message, { remedy: 'Save its text alone, as a .txt file, and read that.' });
}

function isRegular(document: HtmlDocument): boolean {
  const roots = document.children.filter(isElement);
  const [head, body, ...rest] = roots[0]?.children.filter(isElement) ?? [];
  if (roots.length !== 1 || roots[0]?.name !== 'html' || rest.length > 0) return false;
  if (head?.name !== 'head' || body?.name !== 'body') return false;
  return head.children.every((node) => !isElement(node) || HEAD_ELEMENTS.has(node.name));
}

/** Adds the tags that HTML lets authors leave out, and closes a head before what belongs to the body. */
function regularize(document: HtmlDocument): void {
  const roots = document.children.splice(0);
  const given = roots.filter(isElement).find(({ name }) => name === 'html');
  const html = new HtmlElement('html', given?.attribs);
  const head = new HtmlElement('head');
  const body = new HtmlElement('body', findBody(roots)?.attribs);
  const place = (node: HtmlNode): void => {
    if (!isElement(node)) moveText(node, body);
    else if (node.name === 'html' || node.name === 'head' || node.name === 'body') node.children.forEach(place);
    else if (HEAD_ELEMENTS.has(node.name) && body.children.length === 0) move(node, head);
    else move(node, body);
  };
  roots.forEach(place);
  html.push(head);
  html.push(body);
  document.push(html);
}

function findBody(roots: readonly HtmlNode[]): HtmlElement | null {
  for (const root of roots.filter(isElement)) {
    if (root.name === 'body') return root;
    const body = root.children.filter(isElement).find(({ name }) => name === 'body');
    if (body !== undefined) return body;
  }
  return null;
}

function moveText(text: HtmlText, parent: HtmlElement): void {
  if (text.data.trim().length > 0 || parent.children.length > 0) move(text, parent);
}

/** The old parents are thrown away, so that nothing has to be taken out of them. */
function move(node: HtmlNode, parent: HtmlElement): void {
  node.prev = node.next = null;
  parent.push(node);
}
