import { type FormEvent, useState } from 'react';
import { focusOnOpen } from '../focus-on-open.ts';

const REASONS = ['Another time', 'Another scope', 'Rounding', 'Another source', 'A slip of the paper', 'Read wrongly'];

interface DismissFormProps {
  readonly user: string;
  readonly onKeep: (reason: string) => void;
  readonly onLeave: () => void;
}

/** Why a conflict is none: one of the usual reasons, or some words, or both. */
export function DismissForm({ user, onKeep, onLeave }: DismissFormProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const reason = [chosen, words.trim()].filter((part) => part).join(': ');
    if (reason) onKeep(reason);
    else setMissing(true);
  };
  return (
    <form
      className="dis"
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <fieldset>
        <legend>Why is it none?</legend>
        {REASONS.map((reason, index) => (
          <button
            type="button"
            key={reason}
            ref={index === 0 ? focusOnOpen : null}
            aria-pressed={reason === chosen}
            onClick={() => setChosen(reason === chosen ? null : reason)}
          >
            {reason}
          </button>
        ))}
      </fieldset>
      <label className="vh" htmlFor="why-none">
        Reason, in words
      </label>
      <input
        id="why-none"
        className="field w-full"
        maxLength={1900}
        placeholder="In a few words, for whoever comes next"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="act">
        <button type="submit" className="btn sm pri">
          Keep the dismissal
        </button>
        <button type="button" className="btn sm" onClick={onLeave}>
          Leave it
        </button>
        <span className="dim" role="status">
          {isMissing
            ? 'A reason is needed: choose one, or write it.'
            : `signed as ${user}, kept in the journal, can be undone`}
        </span>
      </div>
    </form>
  );
}
