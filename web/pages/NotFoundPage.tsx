import { Link } from '@tanstack/react-router';
import { usePage } from '../components/use-page.ts';

export function NotFoundPage() {
  usePage('everywhere', 'Not found');
  return (
    <main id="main" className="mx-auto max-w-[640px] px-7 py-20">
      <h1 className="title">Nothing is at this address</h1>
      <p className="mt-4 text-ink-2">
        It may have been moved or removed. <Link to="/">The Library</Link> has all documents.
      </p>
    </main>
  );
}
