import { ProblemError } from '../queries/request.ts';

/** What went wrong and what to do about it, as the server says it; the rest of the page stands. */
export function ProblemNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problem =
    error instanceof ProblemError ? error.problem : { title: 'Something went wrong', detail: String(error) };
  return (
    <div role="alert" className="problem">
      <p className="font-semibold">{problem.title}</p>
      {problem.detail ? <p>{problem.detail}</p> : null}
      {'remedy' in problem && problem.remedy ? <p className="text-ink-2">{problem.remedy}</p> : null}
      {onRetry ? (
        <button type="button" className="btn sm mt-2" onClick={onRetry}>
          Try again
        </button>
      ) : null}
    </div>
  );
}
