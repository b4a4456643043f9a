import { type ReactNode, useMemo, useRef } from 'react';
import type { StatementNode } from '../../logic/reader/statement-tree.ts';
import { Note, type NoteActions } from './Note.tsx';
import { type Reading, voiceClassOf } from './reading.ts';
import { type ElementsById, speaksIn } from './use-mark-classes.ts';
import { useNearTops } from './use-near-tops.ts';
import { useNotePlaces } from './use-note-places.ts';
import type { ReaderState } from './use-reader-state.ts';

interface MarginProps {
  readonly reading: Reading;
  readonly state: ReaderState;
  readonly elements: ElementsById;
  readonly actions: NoteActions;
  readonly isReviewed: boolean;
  readonly renderDetails: (node: StatementNode) => ReactNode;
}

/** The notes beside the words, and one leader: that of the focused note. */
export function Margin({ reading, state, elements, actions, isReviewed, renderDetails }: MarginProps) {
  const frame = useRef<HTMLElement>(null);
  const near = useNearTops(reading, elements, state.focused);
  const drawing = useMemo(() => ({ reading, state, near }), [reading, state, near]);
  const leader = useNotePlaces(frame, elements, state.focused, drawing);
  const focused = state.focused === null ? undefined : reading.nodes.get(state.focused);
  return (
    <aside ref={frame} className="margin" aria-label="Statements">
      {leader && focused ? (
        <svg className={`lead ${voiceClassOf(reading, focused)}`} aria-hidden="true">
          <path d={drawLeader(leader.from, leader.to)} />
        </svg>
      ) : null}
      {near.map((node) => {
        const { id } = node.statement;
        return (
          <Note
            key={id}
            reading={reading}
            node={node}
            unfolded={state.unfolded}
            isFocused={id === state.focused}
            isDimmed={state.voice !== null && !speaksIn(reading, id, state.voice)}
            isReviewed={isReviewed}
            details={id === state.focused ? renderDetails(node) : null}
            actions={actions}
          />
        );
      })}
    </aside>
  );
}

/** The gutter between text and notes, in pixels. */
const GUTTER = 32;

function drawLeader(from: number, to: number): string {
  const half = GUTTER / 2;
  const end = Math.abs(from - to) < 3 ? `H${GUTTER}` : `C${half + 8} ${from} ${half - 4} ${to} ${GUTTER} ${to}`;
  return `M2 ${from}H${half}${end}`;
}
