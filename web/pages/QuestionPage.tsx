import { useParams } from '@tanstack/react-router';
import { AskedQuestion } from '../components/question/AskedQuestion.tsx';
import { readSlug } from '../logic/question-slug.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

/** A question that is followed, by its number. */
export function QuestionPage() {
  const { question: slug } = useParams({ from: '/q/$question' });
  const key = readSlug(slug);
  return key === null ? <NotFoundPage /> : <AskedQuestion key={key} saved={key} />;
}
