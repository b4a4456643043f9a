import { type HtmlElement, isElement } from '../layout/html-tree.ts';
import type { PageBlock } from './page-block.ts';

/** What the blocks of each element weigh together, itself and all it holds; elements without blocks are not in it. */
export function weighElements(
  root: HtmlElement,
  blocks: readonly PageBlock[],
  weigh: (block: PageBlock) => number,
): ReadonlyMap<HtmlElement, number> {
  const own = new Map<HtmlElement, number>();
  for (const block of blocks) own.set(block.element, (own.get(block.element) ?? 0) + weigh(block));
  const weights = new Map<HtmlElement, number>();
  const sum = (element: HtmlElement): number | null => {
    let total = own.get(element) ?? null;
    for (const child of element.children) {
      const weight = isElement(child) ? sum(child) : null;
      if (weight !== null) total = (total ?? 0) + weight;
    }
    if (total !== null) weights.set(element, total);
    return total;
  };
  sum(root);
  return weights;
}

/** How much text of a block is prose. */
export function weighProse(block: PageBlock): number {
  return block.isProse ? block.text.length - block.linked : 0;
}
