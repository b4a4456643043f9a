import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Dialog } from './Dialog.tsx';

/** Search from anywhere; the Library shows what was found. */
export function JumpDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { navigate } = useRouter();
  const [words, setWords] = useState('');
  const search = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    void navigate({ to: '/', search: { q: words } as never });
  };
  return (
    <Dialog title="Search or jump" isOpen={isOpen} onClose={onClose}>
      <form onSubmit={search}>
        <label className="vh" htmlFor="jump">
          What was said, by whom, in which document
        </label>
        <input
          id="jump"
          className="field w-full"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          placeholder="talks, “security guarantees”, speaker:… after:2031-04"
          autoComplete="off"
        />
      </form>
    </Dialog>
  );
}
