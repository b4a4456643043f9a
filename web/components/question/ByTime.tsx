import type { Citation } from '../../../src/ask/brief/brief.ts';
import { count } from '../../../src/ask/brief/frames.ts';
import { LineItem } from './LineItem.tsx';
import type { LineList } from './line-list.ts';

/** Of a question without sides: what bears on it, in one list by time. */
export function ByTime({ listed, list }: { listed: readonly Citation[]; list: LineList }) {
  return (
    <section className="by-time">
      <h2>
        By time <span>{count(listed.length, 'line')}; the question has no sides</span>
      </h2>
      <ol>
        {listed.map((citation) => (
          <LineItem key={citation.id} {...list.propsOf(citation)} />
        ))}
      </ol>
      {listed.length === 0 ? <p className="none">Nobody is on the record with an answer to this.</p> : null}
    </section>
  );
}
