import { Link } from '@tanstack/react-router';
import type { Brief } from '../../../src/ask/brief/brief.ts';
import { tellSilence } from '../../../src/ask/brief/tell-brief.ts';
import { LineLinks } from './LineLinks.tsx';
import { Place } from './Place.tsx';
import { Words } from './Words.tsx';

/** Whose own words are not there, and how that is known. */
export function Silences({ brief, onOpen }: { brief: Brief; onOpen: (line: string) => void }) {
  if (brief.silent.length === 0) return null;
  return (
    <section id="silent" tabIndex={-1}>
      <h2>Who is silent, who is only reported</h2>
      <ul className="not">
        {brief.silent.map((silent) => (
          <li key={silent.actor}>
            {silent.actorId ? (
              <Link className="by" to="/a/$actor" params={{ actor: silent.actorId }}>
                <bdi>{silent.actor}</bdi>
              </Link>
            ) : (
              <b>
                <bdi>{silent.actor}</bdi>
              </b>
            )}{' '}
            {tellSilence(silent)}
            {silent.told.map((citation) => (
              <span key={citation.id}>
                : <Words citation={citation} /> <Place citation={citation} documents={brief.documents} />
              </span>
            ))}
            <LineLinks lines={silent.lines} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
