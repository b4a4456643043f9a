import type { ConflictPage } from '../../../src/server/api-types.ts';
import { type ConflictSearch, KIND_NAMES, STATE_NAMES } from '../../logic/conflicts/conflict-search.ts';
import { createPath } from '../../logic/library/library-queries.ts';

interface ListHeadProps {
  readonly page: ConflictPage | undefined;
  readonly search: ConflictSearch;
  readonly onChange: (search: ConflictSearch) => void;
}

/** How much is to be settled, and which of it is shown. */
export function ListHead({ page, search, onChange }: ListHeadProps) {
  const count = (state: string) => page?.states.find(({ value }) => value === state)?.count ?? 0;
  const all = page?.states.reduce((sum, each) => sum + each.count, 0) ?? 0;
  return (
    <header>
      <h1>Conflicts</h1>
      <p className="dim" role="status">
        {page
          ? `${count('to-review')} to review, ${all - count('to-review')} settled. Two passages that cannot both be taken as they stand.`
          : ' '}
      </p>
      {all > 0 ? (
        <div className="narrow">
          <label>
            <span className="vh">Kind</span>
            <select
              className="field"
              value={search.kind ?? ''}
              onChange={({ target }) => onChange(change(search, 'kind', target.value))}
            >
              <option value="">all kinds</option>
              {page?.kinds.map(({ value, count: found }) => (
                <option key={value} value={value}>
                  {KIND_NAMES[value as keyof typeof KIND_NAMES]} ({found})
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="vh">State</span>
            <select
              className="field"
              value={search.state ?? ''}
              onChange={({ target }) => onChange(change(search, 'state', target.value))}
            >
              <option value="">settled or not</option>
              {page?.states.map(({ value, count: found }) => (
                <option key={value} value={value}>
                  {STATE_NAMES[value as keyof typeof STATE_NAMES]} ({found})
                </option>
              ))}
            </select>
          </label>
          <a href={createPath('/api/conflicts', { ...search })}>JSON</a>
        </div>
      ) : null}
    </header>
  );
}

function change(search: ConflictSearch, name: keyof ConflictSearch, value: string): ConflictSearch {
  const { [name]: _, ...rest } = search;
  return value === '' ? rest : ({ ...rest, [name]: value } as ConflictSearch);
}
