import type { ElementsById } from './use-found-elements.ts';

export interface LineFinder {
  /** Where the first line of a statement's words stands in the window, in pixels; null where they are not drawn. */
  readonly topOf: (id: string) => number | null;
  /** Lines break elsewhere now. */
  readonly forget: () => void;
}

/**
 * Finds the lines of statements, and remembers where in its paragraph each stands: to ask a paragraph that the browser skips, since it
 * is out of sight, makes the browser lay it out, every time.
 */
export function createLineFinder(elements: ElementsById): LineFinder {
  let known = new WeakMap<HTMLElement, number>();
  return {
    topOf(id) {
      const own = elements.current.get(id);
      const words = own?.find(({ dataset }) => dataset.c !== undefined) ?? own?.[0];
      const top = words?.parentElement?.getBoundingClientRect().top;
      if (!words || top === undefined) return null;
      const within = known.get(words) ?? measureWithin(words, top);
      if (within === null) return null;
      known.set(words, within);
      return top + within;
    },
    forget() {
      known = new WeakMap();
    },
  };
}

function measureWithin(words: HTMLElement, top: number): number | null {
  const [line] = words.getClientRects();
  return line ? line.top - top : null;
}
