import { BlockWriter, type HtmlBlock, type InlineStyle } from './block-writer.ts';
import { isDrawnAsBlock, isHidden, isNeverText, isOrnament } from './html-hidden.ts';
import { type HtmlElement, type HtmlNode, isElement, isText } from './html-tree.ts';
import { createRaisedReader, type RaisedReader } from './raised-text.ts';
import { createItemMark } from './text-blocks.ts';

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2
  H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND MAIN NAV P SECTION SUMMARY TABLE TBODY TFOOT THEAD TR`.split(/\s+/),
);
const MARKED = new Set(['CITE', 'TIME']);
const STRONG = new Set(['B', 'STRONG']);
const EMPHASIZED = new Set(['I', 'EM']);

/** What of a table is looked at, to tell whether it only lays out a page. */
const MAX_ROWS_SEEN = 50;
const LONG_CELL = 400;

/** "[[Page S695]]" between the lines of a printed record. */
const PAGE_MARK = /^[ \t]*\[\[?Pages? [A-Z]{0,2}\d[^[\]\n]{0,30}\]\]?[ \t]*(?:\n|$)/gm;

/** Says which blocks of a page are left out with all they hold; what is in no page's text is left out anyway. */
export type LeftOut = (element: HtmlElement) => boolean;

/** Captions credit photographers and repeat the article. */
const isLeftOutAlone: LeftOut = (element) => element.nodeName === 'FIGCAPTION' || isHidden(element);

/** The text of an element in blocks. White space collapses as in a browser; no-break spaces and soft hyphens stay. */
export function readHtmlBlocks(root: HtmlElement, isLeftOut: LeftOut = isLeftOutAlone): HtmlBlock[] {
  const writer = new BlockWriter(root);
  const layout = { writer, isLeftOut, raised: createRaisedReader() };
  writeChildren(root, { linked: false, strong: false, emphasized: false }, layout);
  writer.endBlock();
  return writer.blocks;
}

interface Layout {
  readonly writer: BlockWriter;
  readonly isLeftOut: LeftOut;
  readonly raised: RaisedReader;
}

function writeChildren(parent: HtmlElement, style: InlineStyle, layout: Layout): void {
  for (const node of parent.children) {
    if (isText(node)) layout.writer.write(node.data, style);
    else if (!isNeverText(node)) writeElement(node, style, layout);
  }
}

function writeElement(element: HtmlElement, style: InlineStyle, layout: Layout): void {
  const name = element.nodeName;
  if (name === 'BR') layout.writer.breakLine();
  else if (isBlock(element)) writeBlock(element, style, layout);
  else if (name === 'TD' || name === 'TH') writeCell(element, style, layout);
  else if (!isHidden(element) && !isOrnament(element)) writeInline(element, style, layout);
}

function isBlock(element: HtmlElement): boolean {
  const name = element.nodeName;
  return BLOCKS.has(name) || isList(element) || name === 'LI' || name === 'PRE' || isDrawnAsBlock(element);
}

function isList(element: HtmlElement): boolean {
  return element.nodeName === 'UL' || element.nodeName === 'OL' || element.nodeName === 'MENU';
}

function writeBlock(element: HtmlElement, style: InlineStyle, layout: Layout): void {
  const { writer } = layout;
  writer.endBlock();
  if (layout.isLeftOut(element)) return;
  const before = writer.enter(element);
  if (element.nodeName === 'PRE') writer.writeAsIs(element.textContent.replace(PAGE_MARK, ''), style);
  else if (isList(element)) writeList(element, style, layout);
  else if (element.nodeName === 'TABLE') writeTable(element, style, layout);
  else writeChildren(element, style, layout);
  writer.endBlock();
  writer.enter(before);
}

function writeInline(element: HtmlElement, style: InlineStyle, layout: Layout): void {
  const { writer } = layout;
  const [blockCount, from] = [writer.blocks.length, writer.place];
  if (writer.isTight && isGlued(element)) writer.addSpace();
  if (element.nodeName === 'SUP') writeRaised(element, style, layout);
  else if (element.nodeName === 'Q') writeBetween('“', element, '”', style, layout);
  else writeChildren(element, restyle(element, style), layout);
  if (MARKED.has(element.nodeName)) writer.mark(element, blockCount, from);
}

/** Browsers draw the marks of `<q>`; without them its words would lose their quotation. */
function writeBetween(open: string, element: HtmlElement, close: string, style: InlineStyle, layout: Layout): void {
  layout.writer.write(open, style);
  writeChildren(element, style, layout);
  layout.writer.write(close, style);
}

function writeRaised(element: HtmlElement, style: InlineStyle, layout: Layout): void {
  const { writer, raised } = layout;
  const { next } = element;
  const after = next === null ? '' : next.textContent.slice(0, 20);
  writer.write(raised.read(element, writer.readEnd(20), after), style);
}

function restyle(element: HtmlElement, style: InlineStyle): InlineStyle {
  const name = element.nodeName;
  if (name === 'A') return isPlaceName(element) ? style : { ...style, linked: true };
  if (STRONG.has(name)) return { ...style, strong: true };
  return EMPHASIZED.has(name) ? { ...style, emphasized: true } : style;
}

/** "<a name=…>" marks a place, and is often left open; one that a program makes a link has no address either. */
function isPlaceName(element: HtmlElement): boolean {
  const has = (name: string): boolean => element.getAttribute(name) !== null;
  return !has('href') && (has('name') || has('id') || Object.keys(element.attribs).length === 0);
}

/** "<span>Monday</span><span>The vote": two elements of a kind that meet in the middle of a word stand apart on the page. */
function isGlued(element: HtmlElement): boolean {
  const before = element.prev;
  if (before === null || !isElement(before) || before.nodeName !== element.nodeName) return false;
  const [left, right] = [before.textContent, element.textContent];
  if (left.length < 3 || right.length < 2) return false;
  const [last, first] = [left.slice(-1), right.slice(0, 1)];
  return /[\p{Ll}\d)%.]/u.test(last) && /[\p{Lu}\d(]/u.test(first) && !(/\d/.test(last) && /\d/.test(first));
}

function writeList(list: HtmlElement, style: InlineStyle, layout: Layout): void {
  const isOrdered = list.nodeName === 'OL';
  let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  for (const node of list.children) {
    if (!isElement(node) || isNeverText(node)) continue;
    if (node.nodeName !== 'LI') writeElement(node, style, layout);
    else if (!layout.isLeftOut(node)) {
      writeItem(node, createItemMark(isOrdered ? number : null), style, layout);
      number += 1;
    }
  }
}

function writeItem(item: HtmlElement, mark: string, style: InlineStyle, layout: Layout): void {
  const { writer } = layout;
  writer.startItem(mark);
  const before = writer.enter(item);
  writeChildren(item, style, layout);
  writer.endItem();
  writer.enter(before);
}

/** A table of data keeps the cells of a row on one line; one that lays out a page is written as if it were not there. */
function writeTable(table: HtmlElement, style: InlineStyle, layout: Layout): void {
  if (isLayoutTable(table)) writeLayoutTable(table, style, layout);
  else writeChildren(table, style, layout);
}

function writeLayoutTable(parent: HtmlElement, style: InlineStyle, layout: Layout): void {
  for (const node of parent.children) {
    if (!isElement(node) || isNeverText(node) || layout.isLeftOut(node)) continue;
    if (/^T(?:BODY|HEAD|FOOT|R)$/.test(node.nodeName)) writeLayoutTable(node, style, layout);
    else writeLayoutCell(node, style, layout);
  }
}

function writeLayoutCell(cell: HtmlElement, style: InlineStyle, layout: Layout): void {
  const { writer } = layout;
  writer.endBlock();
  const before = writer.enter(cell);
  writeChildren(cell, style, layout);
  writer.endBlock();
  writer.enter(before);
}

function writeCell(cell: HtmlElement, style: InlineStyle, layout: Layout): void {
  const { writer } = layout;
  if (hasCellBefore(cell)) writer.addTab();
  writer.startCell();
  writeChildren(cell, style, layout);
  writer.endCell();
}

function hasCellBefore(cell: HtmlElement): boolean {
  for (let node = cell.prev; node !== null; node = node.prev) if (isElement(node)) return true;
  return false;
}

function isLayoutTable(table: HtmlElement): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  const rows = collectRows(table);
  if (rows.every((row) => row.children.filter(isElement).length <= 1)) return true;
  const cells = rows.flatMap((row) => row.children.filter(isElement));
  return !cells.some(({ nodeName }) => nodeName === 'TH') && cells.some(isLayoutCell);
}

function collectRows(table: HtmlElement): HtmlElement[] {
  const parts = table.children.filter(isElement);
  const rows = parts.flatMap((part) => (part.nodeName === 'TR' ? [part] : part.children.filter(isElement)));
  return rows.filter(({ nodeName }) => nodeName === 'TR').slice(0, MAX_ROWS_SEEN);
}

/** A cell that holds more than a figure and some words: parts of a page, or paragraphs. */
function isLayoutCell(cell: HtmlElement): boolean {
  const blocks = cell.children.filter((node) => isElement(node) && isBlock(node));
  if (blocks.length > 1 || blocks.some(({ nodeName }) => nodeName !== 'P')) return true;
  const text = cell.children.filter(isText).reduce((length, { data }) => length + data.trim().length, 0);
  return text > LONG_CELL || hasEmptyLine(cell.children);
}

function hasEmptyLine(nodes: readonly HtmlNode[]): boolean {
  const drawn = nodes.filter((node) => isElement(node) || node.textContent.trim() !== '');
  return drawn.some((node, index) => node.nodeName === 'BR' && drawn[index + 1]?.nodeName === 'BR');
}
