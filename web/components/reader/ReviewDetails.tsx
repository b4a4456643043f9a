import { Link } from '@tanstack/react-router';
import type { Conflict } from '../../../src/server/api-types.ts';
import type { StatementNode } from '../../logic/reader/statement-tree.ts';
import { NoteDetails } from './NoteDetails.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import type { Reading } from './reading.ts';
import type { Draft } from './use-reader-state.ts';

export interface ReviewActions {
  readonly accept: () => void;
  readonly reject: () => void;
  readonly edit: () => void;
  readonly keep: () => void;
  readonly leave: () => void;
  readonly changeDraft: (part: Partial<Draft>) => void;
}

interface ReviewDetailsProps {
  readonly reading: Reading;
  readonly node: StatementNode;
  /** The statement being put right, if it is. */
  readonly draft: Draft | null;
  readonly conflict: Conflict | undefined;
  readonly actions: ReviewActions;
}

const CONFLICT_WORDS = {
  figure: 'Another figure for the same thing',
  date: 'Another date for the same event',
  quotation: 'The same words in another wording',
  denial: 'Denied elsewhere',
  role: 'Another role',
} as const;

/** The focused note where people decide: what is known, what it clashes with, and what to make of it; or its editor. */
export function ReviewDetails({ reading, node, draft, conflict, actions }: ReviewDetailsProps) {
  if (draft !== null) {
    return (
      <NoteEditor
        reading={reading}
        node={node}
        draft={draft}
        onChange={actions.changeDraft}
        onKeep={actions.keep}
        onLeave={actions.leave}
      />
    );
  }
  return (
    <>
      <NoteDetails reading={reading} node={node} />
      {conflict ? (
        <Link className="lnk" to="/conflicts/$conflict" params={{ conflict: conflict.id }}>
          <b>{CONFLICT_WORDS[conflict.kind as keyof typeof CONFLICT_WORDS] ?? 'Elsewhere it is told otherwise'}.</b> See
          both
        </Link>
      ) : null}
      <Acts actions={actions} />
    </>
  );
}

function Acts({ actions }: { actions: ReviewActions }) {
  return (
    <div className="acts">
      <button type="button" className="btn sm pri" onClick={actions.accept}>
        Accept <kbd>a</kbd>
      </button>
      <button type="button" className="btn sm" onClick={actions.edit}>
        Edit <kbd>e</kbd>
      </button>
      <button type="button" className="btn sm" onClick={actions.reject}>
        Reject <kbd>x</kbd>
      </button>
    </div>
  );
}
