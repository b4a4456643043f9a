import { useNavigate, useSearch } from '@tanstack/react-router';
import type { QuestionSearch, SearchChange } from '../../logic/question-search.ts';
import { renderSlug } from '../../logic/question-slug.ts';
import { tellNews } from '../../logic/tell-news.ts';
import { useSaveQuestion } from '../../queries/questions-query.ts';
import { ProblemError } from '../../queries/request.ts';
import { useDesk } from '../desk-context.ts';
import { ProblemNote } from '../ProblemNote.tsx';
import { usePage } from '../use-page.ts';
import { QuestionLoading } from './QuestionLoading.tsx';
import { QuestionView } from './QuestionView.tsx';
import { UnclearQuestion } from './UnclearQuestion.tsx';
import { useAsked } from './use-asked.ts';
import '../../styles/question.css';

/** A question with its answer: one that is followed, by number, or the one that the address asks. */
export function AskedQuestion({ saved }: { saved: number | null }) {
  const search: QuestionSearch = useSearch({ strict: false });
  const asked = useAsked(saved, search);
  const { question, brief, error } = asked;
  usePage('question', question || 'Question');
  const navigate = useNavigate();
  const narrow = (change: SearchChange) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...change }) as never, replace: true });
  const problem = error instanceof ProblemError ? error.problem : null;
  return (
    <main id="main" className="question">
      {brief ? (
        <QuestionView
          brief={brief}
          search={search}
          leftOut={asked.leftOut}
          isOverridden={search.that !== undefined}
          news={asked.news ? { told: tellNews(asked.news), lines: asked.news.lines } : NO_NEWS}
          following={<Following isSaved={saved !== null && !asked.isNarrowed} question={question} search={search} />}
          onNarrow={narrow}
        />
      ) : problem?.code === 'unclear-question' ? (
        <>
          <h1 dir="auto">{question}</h1>
          <UnclearQuestion
            question={question}
            problem={problem}
            onAsk={(words) => void navigate({ to: '/q', search: { question: words } })}
            onWeigh={(that) => narrow({ that })}
          />
        </>
      ) : error ? (
        <>
          <h1 dir="auto">{question}</h1>
          <ProblemNote error={error} onRetry={asked.retry} />
        </>
      ) : (
        <QuestionLoading question={question} />
      )}
    </main>
  );
}

const NO_NEWS = { told: '', lines: [] };

interface FollowingProps {
  readonly isSaved: boolean;
  readonly question: string;
  readonly search: QuestionSearch;
}

/** Save follows the question as it is asked now. */
function Following({ isSaved, question, search }: FollowingProps) {
  const { showToast } = useDesk();
  const navigate = useNavigate();
  const save = useSaveQuestion();
  if (isSaved) return null;
  const follow = () =>
    save.mutate(
      { ...search, question },
      {
        onSuccess: ({ key }) => {
          showToast({ text: 'Saved. New documents are looked through for it.' });
          void navigate({ to: '/q/$question', params: { question: renderSlug(key, question) } });
        },
        onError: (error) => showToast({ text: error.message }),
      },
    );
  return (
    <button type="button" className="btn pri" disabled={save.isPending} onClick={follow}>
      {save.isPending ? 'Saving' : 'Save'}
    </button>
  );
}
