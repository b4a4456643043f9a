import { countNoun } from '../../logic/count-noun.ts';
import { Dialog } from '../Dialog.tsx';

interface RereadDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly chosen: readonly string[];
  /** The document whose row has the focus. */
  readonly current: { readonly id: string; readonly title: string } | null;
  readonly onReread: (documents: readonly string[] | 'stale') => void;
}

/** What is to be read again; decisions of people stay, and what has no place any more is told. */
export function RereadDialog({ isOpen, onClose, chosen, current, onReread }: RereadDialogProps) {
  const read = (documents: readonly string[] | 'stale') => () => onReread(documents);
  return (
    <Dialog title="Read again" isOpen={isOpen} onClose={onClose}>
      <p className="text-ink-2 mb-4 max-w-[60ch]">
        Texts that this engine has read already stay as they are. What people decided is laid over the new reading; what
        has no place there is told.
      </p>
      <div className="flex flex-wrap gap-2">
        {chosen.length ? (
          <button type="button" className="btn pri" onClick={read(chosen)}>
            {`The ${chosen.length === 1 ? 'one' : chosen.length} chosen`}
          </button>
        ) : current ? (
          <button type="button" className="btn" onClick={read([current.id])}>
            <span className="max-w-[40ch] truncate">“{current.title}”</span>
          </button>
        ) : null}
        <button type="button" className="btn" onClick={read('stale')}>
          All that another engine read
        </button>
      </div>
      {chosen.length ? null : (
        <p className="text-ink-3 mt-4 text-[13px]">
          {countNoun(0, 'document')} chosen: tick “choose” in a row, or press x there.
        </p>
      )}
    </Dialog>
  );
}
