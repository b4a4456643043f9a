import { Link, useNavigate } from '@tanstack/react-router';
import { count } from '../../../src/ask/brief/frames.ts';
import type { SavedQuestion } from '../../../src/server/api-types.ts';
import { renderSlug } from '../../logic/question-slug.ts';
import { useHeadlineQuestions } from '../../queries/headline-query.ts';
import { useQuestions, useRemoveQuestion, useSaveQuestion } from '../../queries/questions-query.ts';
import { useDesk } from '../desk-context.ts';
import { ProblemNote } from '../ProblemNote.tsx';
import { useCommands } from '../use-commands.ts';
import { usePage } from '../use-page.ts';
import { AskForm } from './AskForm.tsx';
import { Near } from './Near.tsx';
import { SideMark } from './SideMark.tsx';
import '../../styles/question.css';

/** Ask something, or open what is followed. */
export function QuestionList() {
  usePage('question', 'Questions');
  const navigate = useNavigate();
  const questions = useQuestions();
  const { data: headlines = [] } = useHeadlineQuestions();
  useRowCommands();
  const followed = new Set(questions.data?.map(({ question }) => question.toLowerCase()));
  const near = headlines.filter(({ question }) => !followed.has(question.toLowerCase()));
  return (
    <main id="main" className="question questions">
      <h1>Questions</h1>
      <AskForm
        label="Ask all documents: who stands where, since when, in which words"
        onAsk={(question) => void navigate({ to: '/q', search: { question } })}
      />
      {questions.error ? (
        <ProblemNote error={questions.error} onRetry={() => void questions.refetch()} />
      ) : (
        <ol className="followed" aria-busy={questions.isPending}>
          {questions.data?.map((each) => (
            <FollowedRow key={each.key} followed={each} />
          ))}
        </ol>
      )}
      {questions.data?.length === 0 ? (
        <p className="none">
          No question is followed yet. Ask one and save it: it is answered anew when documents come.
        </p>
      ) : null}
      <Near near={near} title="Asked by headlines" />
    </main>
  );
}

function FollowedRow({ followed }: { followed: SavedQuestion }) {
  const { key, question, counts, isFresh, proposition, answeredAt } = followed;
  return (
    <li className="followed-row">
      <div>
        <Link to="/q/$question" params={{ question: renderSlug(key, question) }} className="open">
          <bdi>{question}</bdi>
        </Link>
        {proposition ? <p className="prop">taken as: {proposition}</p> : null}
        <p className="dim">
          {counts ? <Counts counts={counts} hasSides={proposition !== null} /> : 'not answered yet'}
          {isFresh ? null : <span className="chip">documents have come since</span>}
          {answeredAt ? (
            <time dateTime={answeredAt}>
              answered {new Date(answeredAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}
            </time>
          ) : null}
        </p>
      </div>
      <RemoveButton followed={followed} />
    </li>
  );
}

const SIDES = ['for', 'conditional', 'against'] as const;
const NAMES = { for: 'for', conditional: 'on conditions', against: 'against' } as const;

function Counts({ counts, hasSides }: { counts: NonNullable<SavedQuestion['counts']>; hasSides: boolean }) {
  return (
    <>
      {hasSides ? (
        SIDES.map((side) => (
          <span key={side} className="side-count">
            <SideMark stance={side} /> {counts[side]} {NAMES[side]}
          </span>
        ))
      ) : (
        <span>{count(counts.listed, 'line')}</span>
      )}
      <span>{count(counts.documents, 'document')}</span>
      {counts.moved > 0 ? <b>{counts.moved} moved</b> : null}
    </>
  );
}

/** Follows it no longer; Undo follows it again. */
function RemoveButton({ followed: { key, question, asked } }: { followed: SavedQuestion }) {
  const { showToast } = useDesk();
  const remove = useRemoveQuestion();
  const save = useSaveQuestion();
  const given = {
    ...{ question, that: asked.that, from: asked.since, to: asked.until },
    ...{ publisher: asked.publisher, actor: asked.actors[0] },
  };
  const followed = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)) as typeof given;
  return (
    <button
      type="button"
      className="btn sm"
      aria-label={`Delete: ${question}`}
      disabled={remove.isPending}
      // A promise, since the row is gone before the answer comes, and with it what `mutate` would call.
      onClick={() =>
        void remove.mutateAsync(key).then(
          () => showToast({ text: 'Followed no longer', undo: () => save.mutate(followed as { question: string }) }),
          (error: Error) => showToast({ text: error.message }),
        )
      }
    >
      Delete
    </button>
  );
}

/** j and k go from one question to the next; each is a link, which Enter opens. */
function useRowCommands() {
  const move = (by: number) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.followed .open')];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.focus();
  };
  useCommands('question', { next: () => move(1), back: () => move(-1) });
}
