import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { drawLeader } from '../../logic/reader/draw-leader.ts';
import { type NoteBox, placeNotes } from '../../logic/reader/place-notes.ts';
import { createLineFinder, type LineFinder } from './line-finder.ts';
import type { ElementsById } from './use-found-elements.ts';

interface Given {
  /** The margin. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly leader: RefObject<SVGPathElement | null>;
  readonly words: RefObject<HTMLElement | null>;
  readonly elements: ElementsById;
  readonly focused: string | null;
  /** Changes with whatever may change a note's height or place. */
  readonly drawing: unknown;
}

/** Below this the first line of a focused note stands, in pixels: its padding. */
const FOCUSED_INSET = 10;

/** Puts each note beside its words, and draws the leader of the focused one. All is measured before anything is moved, and only `top` changes. */
export function useNotePlaces({ frame, leader, words, elements, focused, drawing }: Given): void {
  const lines = useRef<LineFinder>(null);
  lines.current ??= createLineFinder(elements);
  const finder = lines.current;
  const place = () => {
    // On a narrow screen the focused note is docked, and alone.
    const isDocked = frame.current && getComputedStyle(frame.current).position === 'fixed';
    if (frame.current && leader.current && !isDocked) placeIn(frame.current, leader.current, finder, focused);
  };
  const newest = useRef(place);
  newest.current = place;
  // biome-ignore lint/correctness/useExhaustiveDependencies: placed anew after each drawing
  useLayoutEffect(() => newest.current(), [drawing]);
  useEffect(() => {
    if (!words.current) return;
    let width = words.current.offsetWidth;
    // Lines break elsewhere when the width changes; the height does where a paragraph is drawn for the first time.
    const observer = new ResizeObserver(([entry]) => {
      const next = entry?.contentRect.width ?? 0;
      if (next !== width) finder.forget();
      width = next;
      newest.current();
    });
    observer.observe(words.current);
    void document.fonts?.ready.then(() => {
      finder.forget();
      newest.current();
    });
    return () => observer.disconnect();
  }, [words, finder]);
}

function placeIn(frame: HTMLElement, leader: SVGPathElement, lines: LineFinder, focused: string | null): void {
  const top = frame.getBoundingClientRect().top;
  const notes = [...frame.querySelectorAll<HTMLElement>('[data-note]')];
  const placed = notes.flatMap((note): NoteBox[] => {
    const id = note.dataset.note ?? '';
    const line = lines.topOf(id);
    const inset = id === focused ? FOCUSED_INSET : 0;
    return line === null ? [] : [{ id, wanted: line - top - inset, height: note.offsetHeight }];
  });
  const tops = placeNotes(placed, focused);
  for (const note of notes) moveNote(note, tops.get(note.dataset.note ?? ''));
  const last = placed.at(-1);
  if (last) frame.style.minHeight = `${(tops.get(last.id) ?? 0) + last.height + 40}px`;
  const own = placed.find(({ id }) => id === focused);
  if (own) leader.setAttribute('d', drawLeader(own.wanted + FOCUSED_INSET + 14, (tops.get(own.id) ?? 0) + 22));
  else leader.removeAttribute('d');
}

function moveNote(note: HTMLElement, top: number | undefined): void {
  note.hidden = top === undefined;
  if (top !== undefined) note.style.top = `${top}px`;
}
