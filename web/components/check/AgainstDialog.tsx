import { useState } from 'react';
import { formatDay } from '../../logic/format-day.ts';
import { nameDocument } from '../../logic/name-document.ts';
import { useStoreDocuments } from '../../queries/check-query.ts';
import { Dialog } from '../Dialog.tsx';
import { ProblemNote } from '../ProblemNote.tsx';

interface AgainstDialogProps {
  readonly isOpen: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly onClose: () => void;
}

/** So many documents a draft is held against at once. */
const MOST = 50;

/** The sources of a draft, chosen from the store: its words, figures and names are held against theirs. */
export function AgainstDialog({ isOpen, chosen, onChange, onClose }: AgainstDialogProps) {
  const [words, setWords] = useState('');
  const { data, error } = useStoreDocuments(words.trim(), isOpen);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <Dialog title="Hold the draft against" isOpen={isOpen} onClose={onClose}>
      <label className="vh" htmlFor="against-words">
        Search documents
      </label>
      <input
        id="against-words"
        className="field w-full"
        type="search"
        placeholder="Words of a title or a text"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {error ? <ProblemNote error={error} /> : null}
      <ul className="sources">
        {data?.items.map((document) => (
          <li key={document.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(document.id)}
                disabled={!chosen.has(document.id) && chosen.size >= MOST}
                onChange={() => toggle(document.id)}
              />
              <span>
                <bdi>{nameDocument(document)}</bdi>{' '}
                <small>
                  {document.publisher ?? ''} {document.publishedAt ? formatDay(document.publishedAt) : 'undated'}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {data?.items.length === 0 ? <p className="text-ink-2">No document has these words.</p> : null}
      <button type="button" className="btn pri mt-3" onClick={onClose}>
        {chosen.size === 0 ? 'Against none' : `Against ${chosen.size}`}
      </button>
    </Dialog>
  );
}
