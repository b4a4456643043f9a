import { useEffect, useState } from 'react';
import { usePage } from '../../components/use-page.ts';
import { useReadingWorker } from '../use-reading-worker.ts';
import type { GivenArticle, ReadArticle } from '../worker/messages.ts';
import { DemoReader } from './DemoReader.tsx';
import { GivePage } from './GivePage.tsx';

const NOTHING: GivenArticle = { text: '', title: '', publisher: '', publishedAt: '' };

/** Where an article is given, and where it is seen with its marks; the browser's Back leads from the second to the first. */
export function Demo() {
  const [article, setArticle] = useState(NOTHING);
  const [read, setRead] = useState<ReadArticle | null>(null);
  const [isShown, setIsShown] = useShown();
  const worker = useReadingWorker((done) => {
    setRead(done);
    setIsShown(true);
  });
  usePage('demo', (isShown && read?.record.document.title) || 'Try it');
  if (isShown && read) return <DemoReader key={read.record.id} read={read} onBack={() => window.history.back()} />;
  return <GivePage article={article} worker={worker} onChange={setArticle} />;
}

/** Whether the article is shown, as the browser's history has it. */
function useShown(): [boolean, (isShown: true) => void] {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const look = () => setIsShown((window.history.state as { isShown?: boolean } | null)?.isShown === true);
    window.addEventListener('popstate', look);
    return () => window.removeEventListener('popstate', look);
  }, []);
  return [
    isShown,
    () => {
      window.history.pushState({ isShown: true }, '');
      setIsShown(true);
      window.scrollTo(0, 0);
    },
  ];
}
