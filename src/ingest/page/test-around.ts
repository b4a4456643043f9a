import type { HtmlElement } from '../layout/html-tree.ts';
import type { PageBlock } from './page-block.ts';

/**
 * Whether a block stands in an element that fits, however far outside. Each element is asked once, so that thousands of
 * paragraphs below hundreds of nested elements cost no more than both together.
 */
export function testAround(fits: (element: HtmlElement) => boolean): (block: PageBlock) => boolean {
  const known = new WeakMap<HtmlElement, boolean>();
  const judge = (element: HtmlElement | null): boolean => {
    if (element === null) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const judged = fits(element) || judge(element.parent);
    known.set(element, judged);
    return judged;
  };
  return (block) => judge(block.element);
}

export const isInQuote = testAround(({ nodeName }) => nodeName === 'BLOCKQUOTE');
