import { useParams } from '@tanstack/react-router';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { Reader } from '../components/reader/Reader.tsx';
import { usePage } from '../components/use-page.ts';
import { useDocument } from '../queries/document-query.ts';
import '../styles/reader.css';

export function ReaderPage() {
  const { document: id } = useParams({ from: '/d/$document' });
  const { data: document, error, refetch } = useDocument(id);
  usePage('reader', document?.title ?? 'Reader');
  if (document) return <Reader key={document.id} document={document} />;
  return (
    <main id="main" className="mx-auto max-w-[720px] px-7 py-16">
      {error ? <ProblemNote error={error} onRetry={() => void refetch()} /> : <p className="text-ink-3">Opening …</p>}
    </main>
  );
}
