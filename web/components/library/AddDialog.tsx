import { type FormEvent, useState } from 'react';
import type { ReadRequest } from '../../../src/server/api-types.ts';
import { listInputs } from '../../logic/library/list-inputs.ts';
import { Dialog } from '../Dialog.tsx';

interface AddDialogProps {
  readonly isOpen: boolean;
  /** What was pasted on the page. */
  readonly pasted: string;
  readonly onClose: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onInputs: (inputs: ReadRequest['inputs']) => void;
}

/** Files, a pasted text, addresses: what is given is read at once, and the page tells how far it is. */
export function AddDialog({ isOpen, pasted, onClose, onFiles, onInputs }: AddDialogProps) {
  return (
    <Dialog title="Add" isOpen={isOpen} onClose={onClose}>
      <div className="dropzone">
        <p>
          <b className="text-ink">Drop files anywhere on this page.</b> Text, Markdown, HTML, PDF, DOCX, captions,
          feeds, JSON Lines.
        </p>
        <label className="btn">
          Choose files
          <input
            type="file"
            multiple
            className="vh"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              if (files.length) onFiles(files);
            }}
          />
        </label>
      </div>
      <TextForm key={pasted} pasted={pasted} onInputs={onInputs} />
    </Dialog>
  );
}

function TextForm({ pasted, onInputs }: Pick<AddDialogProps, 'pasted' | 'onInputs'>) {
  const [given, setGiven] = useState({ text: pasted, title: '', publisher: '', publishedAt: '', addresses: '' });
  const { inputs, unread } = listInputs(given);
  const change = (name: keyof typeof given) => (event: { target: { value: string } }) =>
    setGiven({ ...given, [name]: event.target.value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (inputs.length) onInputs(inputs);
  };
  return (
    <form onSubmit={submit}>
      <label className="fieldset">
        Or paste a text
        <textarea className="field" rows={6} dir="auto" value={given.text} onChange={change('text')} />
      </label>
      {given.text.trim() ? (
        <div className="grid gap-x-3 min-[600px]:grid-cols-3">
          <label className="fieldset">
            Title
            <input className="field" dir="auto" value={given.title} onChange={change('title')} />
          </label>
          <label className="fieldset">
            Publisher
            <input className="field" dir="auto" value={given.publisher} onChange={change('publisher')} />
          </label>
          <label className="fieldset">
            Published on
            <input className="field" type="date" value={given.publishedAt} onChange={change('publishedAt')} />
          </label>
        </div>
      ) : null}
      <label className="fieldset">
        Or addresses, one a line
        <textarea
          className="field"
          rows={2}
          value={given.addresses}
          onChange={change('addresses')}
          spellCheck={false}
          aria-describedby="addresses-note"
        />
      </label>
      <p id="addresses-note" className="text-ink-3 mt-1 text-[13px]">
        {unread.length ? `No address: ${unread.join(', ')}` : 'Pages and feeds are fetched by this machine.'}
      </p>
      <button type="submit" className="btn pri mt-4" disabled={!inputs.length}>
        {inputs.length > 1 ? `Read these ${inputs.length}` : 'Read'}
      </button>
    </form>
  );
}
