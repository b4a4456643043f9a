import { type FormEvent, memo, useState } from 'react';
import { Dialog } from '../Dialog.tsx';

interface NoteDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onKeep: (text: string) => void;
}

/** A note on a statement, in words of the person's own. */
export const NoteDialog = memo(function NoteDialog({ isOpen, onClose, onKeep }: NoteDialogProps) {
  const [text, setText] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onKeep(text.trim());
    setText('');
    onClose();
  };
  return (
    <Dialog title="Note" isOpen={isOpen} onClose={onClose}>
      <form onSubmit={keep}>
        <label className="vh" htmlFor="note-text">
          What you want to say of this statement
        </label>
        <textarea
          id="note-text"
          className="field h-32 w-full py-2"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="btn pri mt-3" disabled={text.trim() === ''}>
          Keep
        </button>
      </form>
    </Dialog>
  );
});
