import { memo, type RefObject, useMemo, useRef } from 'react';
import type { Conflict } from '../../../src/server/api-types.ts';
import type { Draft } from '../../logic/reader/draft.ts';
import type { DrawnBlock } from '../../logic/reader/draw-blocks.ts';
import type { Reading } from '../../logic/reader/reading.ts';
import { isSpokenBy, type Unfolded } from '../../logic/reader/statement-tree.ts';
import { Note, type NoteActions } from './Note.tsx';
import type { ElementsById } from './use-found-elements.ts';
import { useNearTops } from './use-near-tops.ts';
import { useNotePlaces } from './use-note-places.ts';

interface MarginProps {
  readonly reading: Reading;
  readonly blocks: readonly DrawnBlock[];
  readonly focused: string | null;
  readonly voice: string | null;
  readonly unfolded: Unfolded;
  readonly draft: Draft | null;
  readonly words: RefObject<HTMLElement | null>;
  readonly elements: ElementsById;
  readonly conflicts: ReadonlyMap<string, Conflict> | undefined;
  readonly actions: NoteActions;
}

/** The notes beside the words, and one leader: that of the focused note. */
export const Margin = memo(function Margin(props: MarginProps) {
  const { reading, blocks, focused, voice, unfolded, draft, words, elements, conflicts, actions } = props;
  const { setting, tops, nodes } = reading;
  const frame = useRef<HTMLElement>(null);
  const leader = useRef<SVGPathElement>(null);
  const near = useNearTops(tops, blocks, words, focused);
  const drawing = useMemo(
    () => ({ near, blocks, focused, unfolded, draft, conflicts }),
    [near, blocks, focused, unfolded, draft, conflicts],
  );
  useNotePlaces({ frame, leader, words, elements, focused, drawing });
  return (
    <aside ref={frame} className="margin" aria-label="Statements">
      <svg className={`lead F-${nodes.get(focused ?? '')?.voice ?? 'vu'}`} aria-hidden="true">
        <path ref={leader} />
      </svg>
      {near.map((node) => {
        const { id } = node.statement;
        return (
          <Note
            key={id}
            setting={setting}
            node={node}
            unfolded={unfolded}
            isFocused={id === focused}
            isDimmed={voice !== null && !isSpokenBy(node, voice)}
            draft={draft?.id === id ? draft : null}
            conflict={conflicts?.get(id)}
            actions={actions}
          />
        );
      })}
    </aside>
  );
});
