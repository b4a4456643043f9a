import { useSearch } from '@tanstack/react-router';
import { AskedQuestion } from '../components/question/AskedQuestion.tsx';
import { QuestionList } from '../components/question/QuestionList.tsx';

/** The questions that are followed; with `?question=` the answer to one that is not. */
export function QuestionsPage() {
  const { question } = useSearch({ from: '/q' });
  return question === undefined ? <QuestionList /> : <AskedQuestion key={question} saved={null} />;
}
