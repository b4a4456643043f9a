import type { ClaimSearch, ClaimSet } from '../../logic/claims/claim-search.ts';
import { createPath } from '../../logic/library/library-queries.ts';

const SETS: readonly (readonly [ClaimSet, string])[] = [
  ['all', 'All'],
  ['figures', 'With figures'],
  ['own', 'No source'],
  ['conflict', 'In conflict'],
  ['unrated', 'Not rated'],
];

interface QueueHeadProps {
  readonly search: ClaimSearch;
  readonly total: number | null;
  /** The name of whom the queue is narrowed to. */
  readonly speaker: string | null;
  readonly onChange: (search: ClaimSearch) => void;
}

export function QueueHead({ search, total, speaker, onChange }: QueueHeadProps) {
  const chosen = search.set ?? 'all';
  return (
    <header className="qh">
      <h1>
        Claims{' '}
        <span role="status">{total === null ? '' : `${total.toLocaleString('en')}, most worth checking first`}</span>
      </h1>
      <fieldset className="tabs" aria-label="Which claims">
        {SETS.map(([set, label]) => (
          <button
            type="button"
            key={set}
            aria-pressed={set === chosen}
            onClick={() => onChange({ ...without(search, 'set'), ...(set !== 'all' && { set }) })}
          >
            {label}
          </button>
        ))}
        {search.speaker ? (
          <button type="button" aria-pressed="true" onClick={() => onChange(without(search, 'speaker'))}>
            said by {speaker ?? search.speaker} <span aria-hidden="true">×</span>
          </button>
        ) : null}
        <a className="data" href={createPath('/api/claims', { ...search })}>
          JSON
        </a>
      </fieldset>
    </header>
  );
}

function without<Key extends keyof ClaimSearch>(search: ClaimSearch, key: Key): Omit<ClaimSearch, Key> {
  const { [key]: _, ...rest } = search;
  return rest;
}
