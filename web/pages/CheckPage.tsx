import { useParams, useSearch } from '@tanstack/react-router';
import { CheckView } from '../components/check/CheckView.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { usePage } from '../components/use-page.ts';
import type { CheckSearch } from '../logic/check/check-search.ts';
import { nameDocument } from '../logic/name-document.ts';
import { useDocument } from '../queries/document-query.ts';
import '../styles/check.css';

/** The hour before publishing; `/check/DOCUMENT` opens the text of a document as the draft. */
export function CheckPage() {
  usePage('check', 'Check');
  const search: CheckSearch = useSearch({ strict: false });
  const { draft } = useParams({ strict: false }) as { draft?: string };
  return draft === undefined ? (
    <CheckView opened={null} search={search} />
  ) : (
    <CheckDocument key={draft} id={draft} search={search} />
  );
}

function CheckDocument({ id, search }: { readonly id: string; readonly search: CheckSearch }) {
  const { data, error, refetch } = useDocument(id);
  if (data) return <CheckView opened={{ text: data.record.document.text, name: nameDocument(data) }} search={search} />;
  return (
    <main id="main" className="mx-auto max-w-[720px] px-7 py-16">
      <h1 className="vh">Check</h1>
      {error ? <ProblemNote error={error} onRetry={() => void refetch()} /> : <p className="text-ink-3">Opening …</p>}
    </main>
  );
}
