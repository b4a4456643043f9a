import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { tellMoves } from '../../../src/ask/brief/html/place-chart.ts';
import { tellTrack } from '../../../src/ask/brief/tell-brief.ts';
import type { ActorDetail, StatementHit } from '../../../src/server/api-types.ts';
import { useBrief } from '../../queries/brief-query.ts';
import { useQuestions } from '../../queries/questions-query.ts';
import { ProblemNote } from '../ProblemNote.tsx';
import { QuestionChips } from './QuestionChips.tsx';
import { Timeline } from './Timeline.tsx';
import { TimelineKey } from './TimelineKey.tsx';

interface StandingProps {
  readonly actor: ActorDetail;
  readonly hits: readonly StatementHit[];
  /** Statements that are not loaded yet. */
  readonly more: number;
  readonly asked: string | undefined;
  readonly onAsk: (question: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Statements over time, and below them the position on one question at a time. */
export function Standing({ actor, hits, more, asked, onAsk, onOpen }: StandingProps) {
  const { data: followed = [] } = useQuestions();
  const questions = followed.map(({ question }) => question);
  const chosen = asked ?? questions[0] ?? null;
  const { data: brief, isFetching, error, refetch } = useBrief(chosen, {});
  const position = useMemo(
    () => brief?.positions.find(({ actorId }) => actorId === actor.id) ?? null,
    [brief, actor.id],
  );
  const undated = hits.filter(({ at }) => at === null).length;
  return (
    <section className="tlx">
      <h2>
        On the record, and where they stand <span>on one question at a time</span>
      </h2>
      <QuestionChips questions={questions} chosen={chosen} onChoose={onAsk} />
      {undated < hits.length ? (
        <div className="chart">
          <Timeline
            hits={hits}
            position={position}
            brief={brief}
            onOpen={onOpen}
            onOpenLine={(line) => {
              const found = [...(brief?.for ?? []), ...(brief?.against ?? []), ...(brief?.conditional ?? [])].find(
                ({ id }) => id === line,
              );
              if (found) onOpen(`s-${found.document}-${found.statement}`);
            }}
          />
        </div>
      ) : null}
      <TimelineKey undated={undated} more={more} />
      {error ? <ProblemNote error={error} onRetry={() => void refetch()} /> : null}
      {chosen === null || error ? null : (
        <p className="stands" role="status">
          {isFetching && !brief ? (
            'Looking through the record for the position.'
          ) : position ? (
            <>
              {[tellMoves(position.moves), tellTrack(position)].filter(Boolean).join(': ')}.{' '}
              <Link to="/q" search={{ question: chosen }}>
                the whole question
              </Link>
            </>
          ) : (
            'Takes no side on this on the record.'
          )}
        </p>
      )}
    </section>
  );
}
