import { countNoun } from '../../logic/count-noun.ts';
import type { LibrarySearch } from '../../logic/library/library-search.ts';
import type { ChangeSearch, useFoundRows } from './use-library.ts';

interface SortLineProps {
  readonly search: LibrarySearch;
  readonly found: Pick<ReturnType<typeof useFoundRows>, 'isOfStatements' | 'isLoading' | 'total'>;
  readonly isNarrowed: boolean;
  readonly onClear: () => void;
  readonly onChange: ChangeSearch;
}

/** How many were found, what hides the others, and in which order they stand. */
export function SortLine({ search, found, isNarrowed, onClear, onChange }: SortLineProps) {
  const { isOfStatements, isLoading, total } = found;
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
      {isOfStatements || total < 2 ? null : (
        <label className="ml-auto flex items-center gap-2 text-[13.5px]">
          Order
          <select
            className="field h-7 px-1"
            value={search.sort ?? 'newest'}
            onChange={({ target }) => onChange({ sort: target.value === 'added' ? 'added' : undefined })}
          >
            <option value="newest">newest first</option>
            <option value="added">last added first</option>
          </select>
        </label>
      )}
    </div>
  );
}
