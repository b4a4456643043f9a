import { useLayoutEffect } from 'react';
import type { Reading } from '../../logic/reader/reading.ts';
import { isVoice } from '../../logic/reader/statement-tree.ts';
import type { ElementsById } from './use-found-elements.ts';

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
