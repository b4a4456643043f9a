import type { Brief } from '../../../src/ask/brief/brief.ts';
import type { AnsweredQuestion } from '../../../src/server/api-types.ts';
import { isNarrowed, type QuestionSearch } from '../../logic/question-search.ts';
import { useBrief } from '../../queries/brief-query.ts';
import { useAnswer, useQuestions } from '../../queries/questions-query.ts';

interface Asked {
  readonly question: string;
  readonly brief: Brief | undefined;
  readonly news: AnsweredQuestion['news'] | undefined;
  /** Lines that the address leaves out of a question that is followed; null where that is not known. */
  readonly leftOut: number | null;
  readonly isNarrowed: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The answer to show: the one that is kept of a question that is followed, or one that is asked for anew. */
export function useAsked(saved: number | null, search: QuestionSearch): Asked {
  const answer = useAnswer(saved);
  const { data: followed } = useQuestions();
  const kept = followed?.find(({ key }) => key === saved);
  const question = saved === null ? (search.question ?? '') : (answer.data?.question ?? kept?.question ?? '');
  const isOther = saved === null || isNarrowed(search);
  const asAsked: QuestionSearch = {
    ...(kept?.asked.that ? { that: kept.asked.that } : {}),
    ...(kept?.asked.since ? { from: kept.asked.since } : {}),
    ...(kept?.asked.until ? { to: kept.asked.until } : {}),
    ...(kept?.asked.publisher ? { publisher: kept.asked.publisher } : {}),
    ...search,
  };
  const other = useBrief(isOther && question ? question : null, asAsked);
  const shown = isOther ? other : answer;
  const brief = isOther ? other.data : answer.data?.brief;
  const whole = answer.data?.brief.coverage.lines;
  return {
    ...{ question, brief, isNarrowed: isOther, error: shown.error, retry: () => void shown.refetch() },
    news: isOther ? undefined : answer.data?.news,
    leftOut: isOther && whole !== undefined && other.data ? Math.max(0, whole - other.data.coverage.lines) : null,
  };
}
