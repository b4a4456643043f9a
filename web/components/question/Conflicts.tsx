import { Link } from '@tanstack/react-router';
import type { Brief } from '../../../src/ask/brief/brief.ts';
import { cutDiffering } from '../../logic/cut-words.ts';
import { Place } from './Place.tsx';

const STATES = { 'to-review': 'to review', stands: 'it stands', dismissed: 'dismissed' } as const;

/** Passages of the brief that clash, with the words that differ marked. */
export function Conflicts({ brief }: { brief: Brief }) {
  if (brief.conflicts.length === 0) return null;
  return (
    <section>
      <h2>
        Conflicts <Link to="/conflicts">settle them</Link>
      </h2>
      {brief.conflicts.map(({ title, state, sides, reasons }) => (
        <div className="cf" key={sides.map(({ document, spans }) => `${document} ${spans[0]?.[0]}`).join(' ')}>
          <b>{title}</b> <span className="dim">{STATES[state]}</span>
          {sides.map((side) => (
            <div key={`${side.document} ${side.spans[0]?.[0]}`}>
              <p className="vs" dir="auto">
                {cutDiffering(side).map(({ text, isDiffering, at }) =>
                  isDiffering ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
                )}
              </p>
              <p className="src">
                <Place citation={side} documents={brief.documents} />
              </p>
            </div>
          ))}
          {reasons.length > 0 ? <p className="dim">both may be right: {reasons.join('; ')}</p> : null}
        </div>
      ))}
    </section>
  );
}
