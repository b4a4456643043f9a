import { memo } from 'react';
import { countNoun } from '../../logic/count-noun.ts';
import { Dialog } from '../Dialog.tsx';

interface AcceptDialogProps {
  /** Ids of the statements in view from 0.95 up; null while nobody asks. */
  readonly ids: readonly string[] | null;
  readonly onClose: () => void;
  readonly onAccept: (ids: readonly string[]) => void;
}

/** Asks before many are accepted at once; they are one entry of the journal, undone in one. */
export const AcceptDialog = memo(function AcceptDialog({ ids, onClose, onAccept }: AcceptDialogProps) {
  return (
    <Dialog title="Accept all that are sure" isOpen={ids !== null} onClose={onClose}>
      <p>
        {ids?.length
          ? `${countNoun(ids.length, 'statement')} in view of 0.95 or more, as one entry of the journal.`
          : 'No open statement in view is of 0.95 or more.'}
      </p>
      <div className="mt-4 flex gap-2">
        <button
          type="button"
          className="btn pri"
          disabled={!ids?.length}
          onClick={() => {
            onAccept(ids ?? []);
            onClose();
          }}
        >
          Accept {ids?.length ?? 0}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Leave
        </button>
      </div>
    </Dialog>
  );
});
