import { count } from '../../../src/ask/brief/frames.ts';

/** What the marks of the timeline mean, and what does not stand on it. */
export function TimelineKey({ undated, more }: { undated: number; more: number }) {
  return (
    <div className="key">
      <span>
        <svg className="said-key" viewBox="0 0 12 12" aria-hidden="true">
          <circle className="said quoted" cx="6" cy="6" r="4.5" />
        </svg>
        quoted
      </span>
      <span>
        <svg className="said-key" viewBox="0 0 12 12" aria-hidden="true">
          <circle className="said reworded" cx="6" cy="6" r="4.5" />
        </svg>
        in other words
      </span>
      <span>
        <svg className="said-key" viewBox="0 0 12 12" aria-hidden="true">
          <path className="said denied" d="M2 2l8 8m0-8l-8 8" />
        </svg>
        denied or not said
      </span>
      <span>with a line: no single day is known</span>
      {undated > 0 ? <span>{count(undated, 'statement')} without a day: in the list alone</span> : null}
      {more > 0 ? <span>{more} older ones are not drawn yet</span> : null}
    </div>
  );
}
