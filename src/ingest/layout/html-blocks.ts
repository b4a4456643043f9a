import { type HtmlElement, type HtmlNode, isElement, isText } from './html-document.ts';
import { createItemMark, type TextBlock } from './text-blocks.ts';

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER
  HGROUP HR HTML MAIN NAV P SECTION SUMMARY TABLE TBODY TFOOT THEAD TR`.split(/\s+/),
);

/** What is no text of the article: code, controls, and captions, which credit photographers and repeat the article. */
const SKIPPED = new Set(
  `BUTTON CANVAS DATALIST FIGCAPTION HEAD IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO AUDIO`.split(
    /\s+/,
  ),
);

/** The text of an element in blocks. White space collapses as in a browser; no-break spaces and soft hyphens stay. */
export function readHtmlBlocks(root: HtmlNode): TextBlock[] {
  const writer = createBlockWriter();
  writeChildren(root, writer);
  writer.endBlock();
  return writer.blocks;
}

interface BlockWriter {
  readonly blocks: TextBlock[];
  write(text: string): void;
  endBlock(): void;
  /** Begins a list item: its first block gets the mark. */
  startItem(mark: string): void;
  endItem(): void;
}

function createBlockWriter(): BlockWriter {
  const blocks: TextBlock[] = [];
  let current = '';
  let mark = '';
  let listDepth = 0;
  const endBlock = (): void => {
    for (const text of tidy(current).split(/\n{2,}/)) {
      if (text.length === 0) continue;
      blocks.push({ kind: listDepth > 0 ? 'item' : 'paragraph', text: mark + text });
      mark = '';
    }
    current = '';
  };
  return {
    blocks,
    write: (text) => {
      current += text;
    },
    endBlock,
    startItem: (itemMark) => {
      endBlock();
      mark = itemMark;
      listDepth += 1;
    },
    endItem: () => {
      endBlock();
      mark = '';
      listDepth -= 1;
    },
  };
}

function writeChildren(parent: HtmlNode, writer: BlockWriter): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isText(node)) writer.write((node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' '));
    else if (isElement(node) && !SKIPPED.has(node.nodeName.toUpperCase())) writeElement(node, writer);
  }
}

function writeElement(element: HtmlElement, writer: BlockWriter): void {
  const name = element.nodeName.toUpperCase();
  if (name === 'BR') writer.write('\n');
  else if (name === 'PRE') writePreformatted(element, writer);
  else if (name === 'UL' || name === 'OL' || name === 'MENU') writeList(element, name === 'OL', writer);
  else if (name === 'TD' || name === 'TH') writeCell(element, writer);
  // Browsers draw the marks of <q>; without them its words would lose their quotation.
  else if (name === 'Q') writeBetween('“', element, '”', writer);
  else if (BLOCKS.has(name) || name === 'LI') writeBlock(element, writer);
  else writeChildren(element, writer);
}

function writeBlock(element: HtmlElement, writer: BlockWriter): void {
  writer.endBlock();
  writeChildren(element, writer);
  writer.endBlock();
}

function writeBetween(open: string, element: HtmlElement, close: string, writer: BlockWriter): void {
  writer.write(open);
  writeChildren(element, writer);
  writer.write(close);
}

function writePreformatted(element: HtmlElement, writer: BlockWriter): void {
  writer.endBlock();
  writer.write(element.textContent ?? '');
  writer.endBlock();
}

function writeList(list: HtmlElement, isOrdered: boolean, writer: BlockWriter): void {
  writer.endBlock();
  let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  for (const node of list.childNodes) {
    if (!isElement(node) || SKIPPED.has(node.nodeName.toUpperCase())) continue;
    if (node.nodeName.toUpperCase() !== 'LI') {
      writeElement(node, writer);
      continue;
    }
    writer.startItem(createItemMark(isOrdered ? number : null));
    writeChildren(node, writer);
    writer.endItem();
    number += 1;
  }
}

/** The cells of a row stand on one line, with tabs between. */
function writeCell(cell: HtmlElement, writer: BlockWriter): void {
  if (hasCellBefore(cell)) writer.write('\t');
  const elements = [...cell.childNodes].filter(isElement);
  // Word puts every cell into a paragraph.
  const isWrapped = elements.length === 1 && elements[0]!.nodeName.toUpperCase() === 'P';
  writeChildren(isWrapped ? elements[0]! : cell, writer);
}

function hasCellBefore(cell: HtmlElement): boolean {
  for (let node = cell.parentNode?.firstChild ?? null; node !== null && node !== cell; node = node.nextSibling) {
    if (isElement(node)) return true;
  }
  return false;
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?([\n\t]) ?/g, '$1')
    .replace(/^[ \n\t]+|[ \n\t]+$/g, '');
}
