import { Link } from '@tanstack/react-router';
import type { NearQuestion } from '../../../src/ask/brief/brief.ts';
import { count } from '../../../src/ask/brief/frames.ts';

/** Questions near this one, each a press away from its own brief. */
export function Near({ near, title }: { near: readonly NearQuestion[]; title: string }) {
  if (near.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {near.map(({ question, lines, note }) => (
        <p className="cf" key={question}>
          <Link to="/q" search={{ question }}>
            <bdi>{question}</bdi>
          </Link>
          <br />
          <span className="dim">
            {[lines === null ? null : count(lines, 'line'), note].filter(Boolean).join(' · ')}
          </span>
        </p>
      ))}
    </section>
  );
}
