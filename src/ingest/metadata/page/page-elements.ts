import { type HtmlElement, type HtmlNode, isElement } from '../../layout/html-tree.ts';

/** The elements of a page by what they are and what they are marked as, gathered in one walk: each question of a whole page would be one. */
export interface PageElements {
  /** Elements by their name in capitals. */
  named(name: string): readonly HtmlElement[];
  /** Elements by a word of their `itemprop`, in lower case. */
  marked(itemprop: string): readonly HtmlElement[];
}

export function readPageElements(root: HtmlElement): PageElements {
  const byName = new Map<string, HtmlElement[]>();
  const byMark = new Map<string, HtmlElement[]>();
  const stack: (HtmlNode | null)[] = [root.firstChild];
  while (stack.length > 0) {
    const node = stack.pop() ?? null;
    if (node === null) continue;
    stack.push(node.nextSibling);
    if (!isElement(node)) continue;
    add(byName, node.nodeName.toUpperCase(), node);
    const marks = node.getAttribute('itemprop');
    if (marks) for (const mark of new Set(marks.slice(0, 200).toLowerCase().split(/\s+/))) add(byMark, mark, node);
    stack.push(node.firstChild);
  }
  return { named: (name) => byName.get(name) ?? [], marked: (itemprop) => byMark.get(itemprop) ?? [] };
}

function add(elements: Map<string, HtmlElement[]>, key: string, element: HtmlElement): void {
  const known = elements.get(key);
  if (known === undefined) elements.set(key, [element]);
  else known.push(element);
}
