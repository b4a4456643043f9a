import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PlacedFinding } from '../../logic/check/place-finding.ts';
import { placeNotes } from '../../logic/reader/place-notes.ts';
import { useRules } from '../../queries/check-query.ts';
import type { DraftEditor } from './draft-editor.ts';
import { FindingNote } from './FindingNote.tsx';

interface FindingMarginProps {
  readonly findings: readonly PlacedFinding[];
  readonly current: string | null;
  readonly editor: RefObject<DraftEditor | null>;
  /** Changes when something of the draft stands elsewhere. */
  readonly moved: number;
  readonly origins: ReadonlyMap<string, string>;
  readonly onChoose: (id: string) => void;
  readonly onFix: (id: string) => void;
  readonly onSilence: (id: string) => void;
  readonly onNext: () => void;
}

/** How far below its top the first line of a note stands: at rest, and in focus. */
const INSET = { rest: 3, focus: 12 };

/** Findings beside their words; only `top` changes. */
export function FindingMargin(props: FindingMarginProps) {
  const { findings, current, editor, moved, origins, onChoose, onFix, onSilence, onNext } = props;
  const rules = useRules();
  const frame = useRef<HTMLElement>(null);
  const [leader, setLeader] = useState<readonly [number, number] | null>(null);
  const place = useCallback(() => {
    const margin = frame.current;
    if (!margin || !editor.current || getComputedStyle(margin).position === 'fixed') return setLeader(null);
    const base = margin.getBoundingClientRect().top;
    const notes = [...margin.querySelectorAll<HTMLElement>('[data-note]')];
    const boxes = notes.flatMap((note) => {
      const id = note.dataset.note ?? '';
      const top = editor.current?.findTop(id) ?? null;
      const inset = id === current ? INSET.focus : INSET.rest;
      return top === null ? [] : [{ id, wanted: top - base - inset + 5, height: note.offsetHeight }];
    });
    const tops = placeNotes(boxes, current);
    for (const note of notes) {
      const top = tops.get(note.dataset.note ?? '');
      note.hidden = top === undefined;
      if (top !== undefined) note.style.top = `${top}px`;
    }
    const last = boxes.at(-1);
    margin.style.minHeight = last ? `${(tops.get(last.id) ?? 0) + last.height + 40}px` : '';
    const own = boxes.find(({ id }) => id === current);
    setLeader(own ? [own.wanted + 22, (tops.get(own.id) ?? 0) + 22] : null);
  }, [current, editor]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: placed anew after each drawing
  useLayoutEffect(place, [place, findings, moved]);
  useEffect(() => {
    window.addEventListener('resize', place);
    void document.fonts?.ready.then(place);
    return () => window.removeEventListener('resize', place);
  }, [place]);
  return (
    <aside ref={frame} className="margin" aria-label="Findings">
      <svg className="lead" aria-hidden="true">
        {leader ? <path d={drawLeader(leader)} /> : null}
      </svg>
      {findings.map((placed) => (
        <FindingNote
          key={placed.id}
          {...{ placed, origins, onNext }}
          rule={rules.find(({ id }) => id === placed.finding.rule)}
          isCurrent={placed.id === current}
          onChoose={() => onChoose(placed.id)}
          onFix={() => onFix(placed.id)}
          onSilence={() => onSilence(placed.id)}
        />
      ))}
    </aside>
  );
}

const drawLeader = ([from, to]: readonly [number, number]): string =>
  Math.abs(from - to) < 3 ? `M4 ${from}H34` : `M4 ${from}H14C26 ${from} 20 ${to} 34 ${to}`;
