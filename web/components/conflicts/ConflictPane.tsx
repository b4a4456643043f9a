import { useState } from 'react';
import { CONFLICT_TITLES } from '../../../src/ask/conflict/frames.ts';
import type { ConflictDetail } from '../../../src/server/api-types.ts';
import { KIND_NAMES, STATE_NAMES } from '../../logic/conflicts/conflict-search.ts';
import { placeScale } from '../../logic/conflicts/place-scale.ts';
import { listChain, readSideValue } from '../../logic/conflicts/read-side.ts';
import { formatDay } from '../../logic/format-day.ts';
import { useSettle } from '../../queries/conflicts-query.ts';
import { useDocument } from '../../queries/document-query.ts';
import { useUser } from '../../queries/user-query.ts';
import { useDesk } from '../desk-context.ts';
import { useCommands } from '../use-commands.ts';
import { useIsNarrow } from '../use-is-narrow.ts';
import { useUndo } from '../use-undo.ts';
import { DismissForm } from './DismissForm.tsx';
import { OtherConflicts } from './OtherConflicts.tsx';
import { Passage } from './Passage.tsx';
import { Reasons } from './Reasons.tsx';
import { ScaleLine } from './ScaleLine.tsx';

interface ConflictPaneProps {
  readonly conflict: ConflictDetail;
  readonly place: string | null;
  readonly onStep: (by: number) => void;
}

/** One conflict: both passages, both values, why both may be right, and what a person makes of it. */
export function ConflictPane({ conflict, place, onStep }: ConflictPaneProps) {
  const { id, etag, sides, texts, kind, state, by, at, reason, entry: settled } = conflict;
  const { showToast } = useDesk();
  const user = useUser();
  const isNarrow = useIsNarrow();
  const [isDismissing, setDismissing] = useState(false);
  const documents = [useDocument(sides[0].document).data, useDocument(sides[1].document).data] as const;
  const values = sides.map((side, index) => (documents[index] ? readSideValue(side, documents[index]) : null));
  const scale = placeScale(values[0] ?? null, values[1] ?? null);
  const { mutateAsync: settle } = useSettle();
  const undo = useUndo((about) => about.conflict === conflict.id);
  const refuse = (error: Error) => showToast({ text: `Not kept: ${error.message}` });
  // Told also where the next conflict is on the page by then.
  const say = (action: 'stands' | 'dismiss', words?: string) =>
    void settle({ id, etag, action, ...(words !== undefined && { reason: words }) })
      .then(({ id: entry }) =>
        showToast({ text: action === 'stands' ? 'Kept as a conflict' : 'Dismissed', undo: () => undo(entry) }),
      )
      .catch(refuse);
  const stand = () => {
    say('stands');
    onStep(1);
  };
  useCommands('conflicts', {
    stands: stand,
    dismiss: () => setDismissing(!isDismissing),
    'open-left': () => document.querySelector<HTMLElement>('.conflicts .left')?.click(),
    'open-right': () => document.querySelector<HTMLElement>('.conflicts .right')?.click(),
  });
  return (
    <article className="in">
      <div className="kick">
        <button type="button" className="pv" aria-label="Previous conflict" onClick={() => onStep(-1)}>
          ←
        </button>
        {place === null ? null : <span>{place}</span>}
        <button type="button" className="pv" aria-label="Next conflict" onClick={() => onStep(1)}>
          →
        </button>
        <span>{KIND_NAMES[kind]}</span>
        <span>
          {STATE_NAMES[state]}
          {by !== null && at !== null ? `, signed by ${by}, ${formatDay(at)}` : ''}
          {reason === null ? '' : ` (${reason})`}
        </span>
      </div>
      <h2 className="t">{CONFLICT_TITLES[kind]}</h2>
      <div className="pair">
        {sides.map((side, index) => (
          <Passage
            key={index === 0 ? 'left' : 'right'}
            {...{ side, stretch: texts[index]!, isLeft: index === 0 }}
            value={values[index]?.label ?? null}
            chain={documents[index] ? listChain(side, documents[index]) : []}
          />
        ))}
      </div>
      {scale ? <ScaleLine scale={scale} width={isNarrow ? 354 : 980} /> : null}
      <Reasons conflict={conflict} />
      <OtherConflicts conflict={conflict} />
      <div className="act">
        <button type="button" className="btn pri" onClick={stand}>
          It stands <kbd>c</kbd>
        </button>
        <button type="button" className="btn" aria-expanded={isDismissing} onClick={() => setDismissing(!isDismissing)}>
          Dismiss, with a reason <kbd>d</kbd>
        </button>
        {settled === null ? null : (
          <button type="button" className="btn" onClick={() => undo(settled)}>
            Undo <kbd>u</kbd>
          </button>
        )}
      </div>
      {isDismissing ? (
        <DismissForm
          user={user?.name ?? ''}
          onLeave={() => setDismissing(false)}
          onKeep={(words) => {
            setDismissing(false);
            say('dismiss', words);
          }}
        />
      ) : null}
    </article>
  );
}
