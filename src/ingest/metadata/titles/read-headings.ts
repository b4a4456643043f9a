import { type HtmlElement, isElement, isText } from '../../layout/html-tree.ts';
import { cleanField } from '../clean-field.ts';

/** What stands in a heading and is none of it: a kicker, a label, the text of an icon. */
const BESIDE =
  /(?:^|[\s_-])(?:kicker|eyebrow|label|badge|tag|category|icon|flag|sr-only|screen-reader-text|visually-?hidden|visuallyhidden|offscreen)(?=$|[\s_-])/i;
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'SVG', 'TEMPLATE', 'NOSCRIPT', 'BUTTON']);

/** The texts of headings without their kickers and icons; one that holds nothing else is kept whole. */
export function readHeadings(elements: readonly HtmlElement[]): string[] {
  return elements.slice(0, 30).flatMap((element) => {
    const text = cleanField(readText(element, 0)) ?? cleanField(element.textContent);
    return text ?? [];
  });
}

const MAX_DEPTH = 30;

function readText(parent: HtmlElement, depth: number): string {
  let text = '';
  for (const node of parent.childNodes) {
    if (isText(node)) text += node.textContent ?? '';
    else if (isElement(node) && depth < MAX_DEPTH && !SKIPPED.has(node.nodeName.toUpperCase()) && !isBeside(node))
      text += /^(?:BR|DIV|P)$/i.test(node.nodeName) ? ` ${readText(node, depth + 1)} ` : readText(node, depth + 1);
  }
  return text;
}

function isBeside(element: HtmlElement): boolean {
  return BESIDE.test((element.getAttribute('class') ?? '').slice(0, 300));
}
