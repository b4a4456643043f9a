import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { tellDay } from '../../../src/ask/brief/frames.ts';
import type { StatementHit } from '../../../src/server/api-types.ts';
import { joinExact } from '../../logic/join-words.ts';
import { idOf } from '../../logic/place-timeline.ts';
import { tellCue } from '../../logic/tell-cue.ts';
import { Doubt } from '../Doubt.tsx';

const DENIED = { denied: 'denied', 'not-said': 'not said' } as const;

interface StatementRowProps {
  readonly hit: StatementHit;
  readonly isCurrent: boolean;
  readonly onFocus: (id: string) => void;
}

/** What somebody said, in the exact words, and where. */
export const StatementRow = memo(function StatementRow({ hit, isCurrent, onFocus }: StatementRowProps) {
  const { document, statement, cue, content } = hit;
  const { polarity, confidence } = statement;
  const id = idOf(hit);
  return (
    <article className="s" id={id} tabIndex={isCurrent ? 0 : -1} onFocus={() => onFocus(id)}>
      <p className="q" dir="auto">
        <span className="cue">{tellCue(joinExact(cue))} </span>
        {content.map(({ exact, span }, at) => (
          <span key={span[0]}>
            {at > 0 ? ' … ' : ''}
            {exact}
          </span>
        ))}
      </p>
      <p className="src">
        <Link to="/d/$document" params={{ document: document.id }} hash={statement.id}>
          <bdi>{document.publisher ?? document.title ?? document.id}</bdi>
          {document.publishedAt ? `, ${tellDay(document.publishedAt)}` : ', undated'}
        </Link>
        {polarity === 'affirmed' ? null : <b className="pol">{DENIED[polarity]}</b>}
        {statement.via ? <span>told by another in it</span> : null}
        {statement.minor ? <span>folded: {statement.minorReason}</span> : null}
        {hit.review.state === 'proposed' ? null : <span>{hit.review.state}</span>}
        <Doubt confidence={confidence} />
      </p>
    </article>
  );
});
