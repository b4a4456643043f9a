import { type FormEvent, useState } from 'react';
import { focusOnOpen } from '../focus-on-open.ts';

interface PropositionProps {
  readonly proposition: string;
  /** Whether a person said what to weigh. */
  readonly isOverridden: boolean;
  readonly onWeigh: (that: string | undefined) => void;
}

/** What the question was taken as, and the way to have something else weighed. */
export function Proposition({ proposition, isOverridden, onWeigh }: PropositionProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <WeighForm words={proposition} isOpened onWeigh={onWeigh} onClose={() => setIsOpen(false)} />;
  return (
    <p className="prop">
      taken as: <bdi>{proposition}</bdi>
      <button type="button" className="quiet" onClick={() => setIsOpen(true)}>
        weigh something else
      </button>
      {isOverridden ? (
        <button type="button" className="quiet" onClick={() => onWeigh(undefined)}>
          as the question says it
        </button>
      ) : null}
    </p>
  );
}

interface WeighFormProps {
  readonly words: string;
  /** Whether a person opened it, and so means to type. */
  readonly isOpened: boolean;
  readonly onWeigh: (that: string) => void;
  readonly onClose: () => void;
}

/** One assertion, to be weighed in the place of what the rules made of the question. */
export function WeighForm({ words, isOpened, onWeigh, onClose }: WeighFormProps) {
  const [that, setThat] = useState(words);
  const weigh = (event: FormEvent) => {
    event.preventDefault();
    if (that.trim()) onWeigh(that.trim());
    onClose();
  };
  return (
    <form
      className="weigh"
      onSubmit={weigh}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label htmlFor="that">Weigh that</label>
      <input
        id="that"
        className="field"
        value={that}
        onChange={(event) => setThat(event.target.value)}
        {...(isOpened ? { ref: focusOnOpen } : {})}
      />
      <button type="submit" className="btn">
        Weigh
      </button>
      <button type="button" className="btn" onClick={onClose}>
        Leave it
      </button>
    </form>
  );
}
