import { usePage } from '../components/use-page.ts';

export function QuestionPage() {
  usePage('question', 'Question');
  return <main id="main" className="mx-auto max-w-[1240px] px-7 py-9" />;
}
