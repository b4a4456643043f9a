import { tellTally } from '../../../src/ask/brief/tell-brief.ts';
import type { ShownSide } from '../../logic/shown-lines.ts';
import { LineItem } from './LineItem.tsx';
import type { LineList } from './line-list.ts';
import { SideMark } from './SideMark.tsx';

/** One side. Both have the same width, type and order; the tally is no score and is never drawn as one. */
export function SideColumn({ side, list }: { side: ShownSide; list: LineList }) {
  const { title, stance, lines, hidden } = side;
  return (
    <section className={`side ${stance}`} id={`side-${stance}`} aria-labelledby={`title-${stance}`} tabIndex={-1}>
      <h2 id={`title-${stance}`}>
        <SideMark stance={stance} /> {title}{' '}
        <span>
          {tellTally(lines)}
          {hidden > 0 ? `, ${hidden} without a name hidden` : ''}
        </span>
      </h2>
      <ol>
        {lines.map((line) => (
          <LineItem key={line.id} {...list.propsOf(line)} />
        ))}
        {lines.length === 0 ? <li className="none">No line.</li> : null}
      </ol>
    </section>
  );
}
