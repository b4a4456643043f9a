import { countNoun } from '../../logic/count-noun.ts';
import type { LibrarySearch } from '../../logic/library/library-search.ts';
import type { useFoundRows } from './use-library.ts';

interface FoundLineProps {
  readonly search: LibrarySearch;
  readonly found: Pick<ReturnType<typeof useFoundRows>, 'isOfStatements' | 'isLoading' | 'total'>;
  readonly isNarrowed: boolean;
  readonly onClear: () => void;
}

/** How many were found, and what hides the others. */
export function FoundLine({ search, found, isNarrowed, onClear }: FoundLineProps) {
  const { isOfStatements, isLoading, total } = found;
  if (!isOfStatements && !isNarrowed) return null;
  return (
    <div className="text-ink-2 mb-1 flex min-h-8 flex-wrap items-center gap-x-3">
      <p role="status" className="num">
        {isLoading
          ? '…'
          : isOfStatements || isNarrowed
            ? countNoun(total, isOfStatements ? 'statement' : 'document')
            : null}
        {search.in === 'texts' && search.q !== undefined ? ' with these words in the text' : null}
      </p>
      {isNarrowed ? (
        <button type="button" className="min-h-6 underline underline-offset-3" onClick={onClear}>
          clear the search
        </button>
      ) : null}
    </div>
  );
}
