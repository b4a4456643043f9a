import { countNoun } from '../logic/count-noun.ts';

interface OutOfReachProps {
  /** How many decisions wait. */
  readonly waiting: number;
  readonly onTry: () => void;
}

/** That the server does not answer, and what becomes of what was decided meanwhile. */
export function OutOfReach({ waiting, onTry }: OutOfReachProps) {
  return (
    <section className="card" aria-label="Out of reach">
      <h2>The desk cannot reach its server.</h2>
      <p>
        {countNoun(waiting, 'decision')} {waiting === 1 ? 'waits' : 'wait'} on this page, to be written when it is back.
        Leave the page open until then.
      </p>
      <p className="acts">
        <button type="button" className="btn" onClick={onTry}>
          Try again
        </button>
      </p>
    </section>
  );
}
