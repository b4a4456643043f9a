import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ActorView } from '../components/actor/ActorView.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { usePage } from '../components/use-page.ts';
import { useActor } from '../queries/actor-query.ts';
import '../styles/actor.css';
import '../styles/question.css';

/** One actor's record; `?q=` says on which question the position is shown. */
export function ActorPage() {
  const { actor: id } = useParams({ from: '/a/$actor' });
  const { q } = useSearch({ from: '/a/$actor' });
  const navigate = useNavigate();
  const { data: actor, error, refetch } = useActor(id);
  usePage('actor', actor?.name ?? 'Actor');
  return (
    <main id="main" className="actor" aria-busy={!actor && !error}>
      {error && !actor ? (
        <>
          <h1>Actor</h1>
          <ProblemNote error={error} onRetry={() => void refetch()} />
        </>
      ) : null}
      {actor ? (
        <ActorView
          key={actor.id}
          actor={actor}
          asked={q}
          onAsk={(question) =>
            void navigate({ to: '/a/$actor', params: { actor: id }, search: { q: question }, replace: true })
          }
        />
      ) : error ? null : (
        <>
          <h1>&nbsp;</h1>
          <div className="waiting" aria-hidden="true" />
        </>
      )}
    </main>
  );
}
