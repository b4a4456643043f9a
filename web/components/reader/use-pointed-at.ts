import { type RefObject, useEffect, useState } from 'react';
import { formatDay } from '../../logic/format-day.ts';
import { nameStatement } from '../../logic/reader/describe-statement.ts';
import type { Reading } from '../../logic/reader/reading.ts';
import { useDesk } from '../desk-context.ts';

/** Which statement's words the pointer is over: one listener for the whole text. What it is over is told in the line at the foot; a click puts it in focus. */
export function usePointedAt(
  words: RefObject<HTMLElement | null>,
  reading: Reading,
  onFocus: (id: string) => void,
): string | null {
  const [pointed, setPointed] = useState<string | null>(null);
  const { setGloss } = useDesk();
  useEffect(() => {
    const frame = words.current;
    if (!frame) return;
    const over = (event: Event) => {
      const piece = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-s], .ini') : null;
      setPointed(innermost(piece));
      setGloss(piece ? describePiece(reading, piece) : null);
    };
    const leave = () => {
      setPointed(null);
      setGloss(null);
    };
    const click = (event: MouseEvent) => {
      const piece = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-c]') : null;
      const id = piece?.dataset.c?.split(' ')[0];
      // A selection is being made of the words, not a choice among them.
      if (id && window.getSelection()?.isCollapsed !== false) onFocus(id);
    };
    frame.addEventListener('pointerover', over);
    frame.addEventListener('pointerleave', leave);
    frame.addEventListener('click', click);
    return () => {
      frame.removeEventListener('pointerover', over);
      frame.removeEventListener('pointerleave', leave);
      frame.removeEventListener('click', click);
    };
  }, [words, reading, onFocus, setGloss]);
  return pointed;
}

const innermost = (piece: HTMLElement | null): string | null => piece?.dataset.c?.split(' ').at(-1) ?? null;

/** What a piece of the text is, in a line. */
function describePiece({ document, nodes }: Reading, { dataset }: HTMLElement): string | null {
  const { quantities, timexes, actors } = document.record;
  const figure = quantities.find(({ id }) => id === dataset.q);
  if (figure) {
    const value =
      figure.value === null
        ? figure.range?.join(' to ')
        : figure.value.toLocaleString('en', { maximumFractionDigits: 3 });
    const measure = figure.measure ? ` of ${figure.measure.text.replace(/\s+/g, ' ')}` : '';
    return `${figure.modifier === 'exact' ? '' : `${figure.modifier} `}${value ?? ''} ${figure.unit ?? ''}${measure}${figure.statement === null ? ' · no source named' : ''}`;
  }
  const date = timexes.find(({ id }) => id === dataset.t);
  if (date)
    return `${date.value}${date.from ? ` · ${formatDay(date.from)}${date.to && date.to !== date.from ? ` to ${formatDay(date.to)}` : ''}` : ''} · ${date.basis}`;
  const node = nodes.get(dataset.c?.split(' ').at(-1) ?? '');
  if (node) return nameStatement(document.record, node.statement);
  const actor = actors.find(({ id }) => id === dataset.a);
  return actor
    ? `${actor.name} · ${actor.kind}${actor.aliases.length ? ` · also ${actor.aliases.join(', ')}` : ''}`
    : null;
}
