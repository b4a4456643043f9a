import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { BriefDocument, Citation, Line } from '../../../src/ask/brief/brief.ts';
import { tellActor } from '../../../src/ask/brief/frames.ts';
import { tellMoment, tellWords } from '../../../src/ask/brief/tell-line.ts';
import { Doubt } from '../Doubt.tsx';
import { Chain } from './Chain.tsx';
import { ConditionNote } from './ConditionNote.tsx';
import { Place } from './Place.tsx';
import { PollBars } from './PollBars.tsx';
import { Words } from './Words.tsx';

interface LineItemProps {
  readonly line: Citation | Line;
  readonly documents: readonly BriefDocument[];
  readonly isCurrent: boolean;
  readonly isNew: boolean;
  readonly onFocus: (id: string) => void;
  readonly onPoint: (id: string | null) => void;
}

/** A line of a brief: who, when, the exact words, and where they stand. */
export const LineItem = memo(function LineItem({ line, documents, isCurrent, isNew, onFocus, onPoint }: LineItemProps) {
  const side = 'stance' in line ? line : null;
  return (
    <li
      id={line.id}
      className={`it ${side?.stance ?? ''} ${isCurrent ? 'on' : ''}`}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => onFocus(line.id)}
      onMouseEnter={() => onPoint(line.id)}
      onMouseLeave={() => onPoint(null)}
    >
      <p className="who">
        <Speaker line={line} />
        {line.role ? <span className="r">{line.role}</span> : null}
        {isNew ? <span className="chip">new</span> : null}
        <time>{tellMoment(line)}</time>
      </p>
      {side ? <PollBars shares={side.shares} /> : null}
      <p className="q">
        {line.cue ? <span className="cue">{line.cue} </span> : null}
        <Words citation={side ? { ...side, words: tellWords(side) } : line} />
      </p>
      {side ? <ConditionNote {...side} /> : null}
      <p className="src">
        <Place citation={line} documents={documents} />
        <Chain {...line} />
        {line.confidence === null ? null : <Doubt confidence={line.confidence} />}
        {side?.notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
        {side?.isMinor ? <span>folded in its document</span> : null}
      </p>
    </li>
  );
});

function Speaker({ line }: { line: Citation }) {
  const name = <bdi>{tellActor(line)}</bdi>;
  if (line.source === 'own') return <b className="none">{name}</b>;
  return line.actorId ? (
    <Link className="by" to="/a/$actor" params={{ actor: line.actorId }}>
      {name}
    </Link>
  ) : (
    <b>{name}</b>
  );
}
