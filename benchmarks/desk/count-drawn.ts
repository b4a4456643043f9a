import type { Page } from 'playwright-core';

/**
 * Counts the components that React draws, in the build as it is served: React tells the hook of its developer tools of every commit, and
 * marks what it called (`PerformedWork`). Unlike times this is the same on a busy machine.
 */
export async function countDrawn(page: Page): Promise<void> {
  await page.addInitScript(HOOK);
}

/** How many were drawn since it was asked last. */
export const takeDrawn = (page: Page): Promise<number> => page.evaluate<number>('window.takeDrawn()');

const HOOK = `{
  const PERFORMED_WORK = 1;
  const COMPONENTS = new Set([0, 1, 11, 15]); // function, class, forwardRef, memo
  let drawn = 0;
  const count = (fiber) => {
    if (COMPONENTS.has(fiber.tag) && fiber.flags & PERFORMED_WORK) drawn += 1;
    // A fiber that keeps its child has drawn nothing below.
    if (fiber.alternate !== null && fiber.alternate.child === fiber.child) return;
    for (let child = fiber.child; child !== null; child = child.sibling) count(child);
  };
  window.takeDrawn = () => {
    const taken = drawn;
    drawn = 0;
    return taken;
  };
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    onCommitFiberRoot: (_, root) => count(root.current),
    onPostCommitFiberRoot() {},
    onCommitFiberUnmount() {},
  };
}`;
