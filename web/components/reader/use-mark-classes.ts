import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { flattenTree } from '../../logic/reader/statement-tree.ts';
import { findTop, type Reading } from './reading.ts';

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

/** Gives the pieces of a statement a class for as long as it is the one. */
export function useClassOn(elements: ElementsById, id: string | null, name: string, drawing: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has lost the classes
  useEffect(() => {
    const marked = id === null ? [] : (elements.current.get(id) ?? []);
    for (const element of marked) element.classList.add(name);
    return () => {
      for (const element of marked) element.classList.remove(name);
    };
  }, [elements, id, name, drawing]);
}

/** Leaves the tint to one voice. */
export function usePickedVoice(elements: ElementsById, reading: Reading, voice: string | null, drawing: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has lost the classes
  useEffect(() => {
    if (voice === null) return;
    const marked = [...reading.nodes.values()]
      .filter((node) => isVoice(node.statement.speakers, voice))
      .flatMap(({ statement }) => elements.current.get(statement.id) ?? []);
    for (const element of marked) element.classList.add('pick');
    return () => {
      for (const element of marked) element.classList.remove('pick');
    };
  }, [elements, reading, voice, drawing]);
}

export const isVoice = (speakers: readonly string[], voice: string): boolean =>
  voice === '' ? speakers.length === 0 : speakers.includes(voice);

/** Whether somebody speaks in a chain. */
export function speaksIn(reading: Reading, id: string, voice: string): boolean {
  const top = findTop(reading, id);
  return top ? flattenTree([top]).some(({ statement }) => isVoice(statement.speakers, voice)) : false;
}
