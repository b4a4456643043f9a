import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { DrawnBlock } from '../../logic/reader/draw-blocks.ts';

/** The elements of each statement in the text, found once after a drawing. */
export type ElementsById = { current: ReadonlyMap<string, readonly HTMLElement[]> };

type Found = ReadonlyMap<string, readonly HTMLElement[]>;

/** Finds every piece by the statements that it belongs to, words, source and cue alike: called by the text itself, so that they are known before notes are placed. */
export function useFoundElements(
  frame: RefObject<HTMLElement | null>,
  elements: ElementsById,
  blocks: readonly DrawnBlock[],
): void {
  const known = useRef<ReadonlyMap<DrawnBlock, Found>>(new Map());
  useLayoutEffect(() => {
    const drawn = [...(frame.current?.children ?? [])];
    // Only blocks that were drawn anew have others.
    known.current = new Map(blocks.map((block, at) => [block, known.current.get(block) ?? findIn(drawn[at])]));
    elements.current = join([...known.current.values()]);
  }, [frame, elements, blocks]);
}

function findIn(block: Element | undefined): Found {
  const found = new Map<string, HTMLElement[]>();
  for (const element of block?.querySelectorAll<HTMLElement>('[data-c], [data-p]') ?? []) {
    for (const id of `${element.dataset.c ?? ''} ${element.dataset.p ?? ''}`.split(' ')) {
      const own = found.get(id);
      if (own) own.push(element);
      else if (id) found.set(id, [element]);
    }
  }
  return found;
}

/** The elements of all blocks; a statement may reach over several. */
function join(blocks: readonly Found[]): Found {
  const joined = new Map<string, readonly HTMLElement[]>();
  for (const block of blocks) {
    for (const [id, elements] of block) joined.set(id, [...(joined.get(id) ?? []), ...elements]);
  }
  return joined;
}
