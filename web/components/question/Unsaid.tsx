import type { Brief } from '../../../src/ask/brief/brief.ts';
import { LineLinks } from './LineLinks.tsx';

/** What the record does not say. */
export function Unsaid({ brief, onOpen }: { brief: Brief; onOpen: (line: string) => void }) {
  if (brief.unsaid.length === 0) return null;
  return (
    <section id="unsaid" tabIndex={-1}>
      <h2>What the record does not say</h2>
      <ul className="not">
        {brief.unsaid.map(({ kind, text, lines }) => (
          <li key={`${kind} ${text}`}>
            {text}
            <LineLinks lines={lines} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
