import { type RefObject, useLayoutEffect } from 'react';
import type { Reading } from '../../logic/reader/reading.ts';
import { isVoice } from '../../logic/reader/statement-tree.ts';

/** The elements of each statement in the text, found once after a drawing. */
export type ElementsById = { current: Map<string, HTMLElement[]> };

/** Finds every piece by the statements that it belongs to, words, source and cue alike: called by the text itself, so that they are known before notes are placed. */
export function useFoundElements(frame: RefObject<HTMLElement | null>, elements: ElementsById, drawing: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are found anew after each drawing
  useLayoutEffect(() => {
    const found = new Map<string, HTMLElement[]>();
    for (const element of frame.current?.querySelectorAll<HTMLElement>('[data-c], [data-p]') ?? []) {
      for (const id of `${element.dataset.c ?? ''} ${element.dataset.p ?? ''}`.split(' ')) {
        const own = found.get(id);
        if (own) own.push(element);
        else if (id) found.set(id, [element]);
      }
    }
    elements.current = found;
  }, [frame, elements, drawing]);
}

/** Gives the pieces of a statement classes, with spaces between them, for as long as it is the one. */
export function useClassOn(elements: ElementsById, id: string | null, names: string, drawing: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has lost the classes
  useLayoutEffect(
    () => toggle(id === null ? [] : (elements.current.get(id) ?? []), names),
    [elements, id, names, drawing],
  );
}

/** Leaves the tint to one voice. */
export function usePickedVoice(
  elements: ElementsById,
  { nodes }: Reading,
  voice: string | null,
  drawing: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has lost the classes
  useLayoutEffect(() => {
    const own = voice === null ? [] : [...nodes.values()].filter(({ statement }) => isVoice(statement.speakers, voice));
    return toggle(
      own.flatMap(({ statement }) => elements.current.get(statement.id) ?? []),
      'pick',
    );
  }, [elements, nodes, voice, drawing]);
}

/** Adds classes, and gives back what takes them off again. */
function toggle(marked: readonly HTMLElement[], names: string): () => void {
  const all = names.split(' ');
  for (const { classList } of marked) classList.add(...all);
  return () => {
    for (const { classList } of marked) classList.remove(...all);
  };
}
