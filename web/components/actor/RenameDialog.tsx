import { type FormEvent, useState } from 'react';
import { Dialog } from '../Dialog.tsx';

interface RenameDialogProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

/** The name to show. The words of the documents stay as they are. */
export function RenameDialog({ name, onRename, onClose }: RenameDialogProps) {
  const [words, setWords] = useState(name);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() && words.trim() !== name) onRename(words.trim());
    else onClose();
  };
  return (
    <Dialog title={`Rename ${name}`} isOpen onClose={onClose}>
      <form onSubmit={rename}>
        <label htmlFor="new-name">The name to show everywhere</label>
        <input
          id="new-name"
          className="field w-full"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          maxLength={300}
          autoComplete="off"
        />
        <div className="acts">
          <button type="submit" className="btn pri">
            Rename
          </button>
          <button type="button" className="btn" onClick={onClose}>
            Not now <kbd>Esc</kbd>
          </button>
        </div>
      </form>
    </Dialog>
  );
}
