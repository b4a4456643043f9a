import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RegistryActor } from '../../../src/server/api-types.ts';
import { type ActorSort, type ActorsSearch, KINDS } from '../../logic/actor-search.ts';
import { useActors, useVoices } from '../../queries/actor-query.ts';
import { ProblemNote } from '../ProblemNote.tsx';
import { useCommands } from '../use-commands.ts';
import { usePage } from '../use-page.ts';
import '../../styles/actor.css';

const ROW = 45;

/** All actors of the store: those who say most first. */
export function ActorList() {
  usePage('actor', 'Actors');
  const search: ActorsSearch = useSearch({ from: '/a' });
  const navigate = useNavigate();
  const found = useActors(search);
  const actors = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = found.data?.pages[0]?.total ?? null;
  const change = (part: { readonly [Name in keyof ActorsSearch]?: ActorsSearch[Name] | undefined }) =>
    void navigate({ to: '/a', search: (before: object) => ({ ...before, ...part }) as never, replace: true });
  return (
    <main id="main" className="actor actors">
      <h1>Actors</h1>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span className="vh">Name</span>
          <input
            className="field"
            type="search"
            placeholder="A name"
            defaultValue={search.q ?? ''}
            onChange={(event) => change({ q: event.target.value.trim() || undefined })}
          />
        </label>
        <label>
          <span className="vh">Kind</span>
          <select
            className="field"
            value={search.kind ?? ''}
            onChange={(event) => change({ kind: KINDS.find((kind) => kind === event.target.value) })}
          >
            <option value="">all kinds</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kind}
              </option>
            ))}
          </select>
        </label>
        <span className="dim" role="status">
          {total === null ? '' : `${total.toLocaleString('en')} ${total === 1 ? 'actor' : 'actors'}`}
        </span>
      </form>
      {found.error ? <ProblemNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      <ActorTable
        actors={actors}
        total={total}
        sort={search.sort ?? 'statements'}
        onSort={(sort) => change({ sort })}
        onEnd={() => {
          if (found.hasNextPage && !found.isFetchingNextPage) void found.fetchNextPage();
        }}
      />
      {total === 0 ? (
        <p className="none">{search.q || search.kind ? 'Nobody is called so.' : 'Nobody is on the record yet.'}</p>
      ) : null}
    </main>
  );
}

interface ActorTableProps {
  readonly actors: readonly RegistryActor[];
  readonly total: number | null;
  readonly sort: ActorSort;
  readonly onSort: (sort: ActorSort) => void;
  readonly onEnd: () => void;
}

const SORTED = [
  ['name', 'Name', 'ascending'],
  ['statements', 'Statements', 'descending'],
  ['documents', 'Documents', 'descending'],
] as const;

/** Only the rows near the window are drawn. */
function ActorTable({ actors, total, sort, onSort, onEnd }: ActorTableProps) {
  const { data: voices = [] } = useVoices();
  const hues = new Map(voices.map(({ actor, hue }) => [actor.id, hue]));
  const frame = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((frame.current?.offsetTop ?? 0) + ROW), []);
  const list = useWindowVirtualizer({
    ...{ count: actors.length, estimateSize: () => ROW, overscan: 20, scrollMargin: top },
  });
  const drawn = list.getVirtualItems();
  const [above, below] = [(drawn[0]?.start ?? top) - top, list.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top)];
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (actors.length > 0 && last >= actors.length - 20) onEnd();
  });
  useRowCommands();
  return (
    <table ref={frame} aria-rowcount={total ?? -1}>
      <thead>
        <tr>
          {SORTED.map(([name, label, direction]) => (
            <th key={name} scope="col" className={name} {...(sort === name ? { 'aria-sort': direction } : {})}>
              <button type="button" onClick={() => onSort(name)}>
                {label}
              </button>
            </th>
          ))}
          <th scope="col" className="kind">
            Kind
          </th>
          <th scope="col" className="also">
            Role, other names
          </th>
        </tr>
      </thead>
      <tbody>
        {above > 0 ? (
          <tr>
            <td colSpan={5} style={{ height: above, padding: 0 }} />
          </tr>
        ) : null}
        {drawn.map(({ index }) => {
          const { id, name, kind, statements, documents, roles, aliases } = actors[index]!;
          return (
            <tr key={id} aria-rowindex={index + 2}>
              <th scope="row" className="name">
                <Link to="/a/$actor" params={{ actor: id }} className={`open v${hues.get(id) ?? 0}`}>
                  <i className="dot" aria-hidden="true" />
                  <bdi>{name}</bdi>
                </Link>
              </th>
              <td className="num">{statements.toLocaleString('en')}</td>
              <td className="num">{documents.toLocaleString('en')}</td>
              <td className="kind">{kind}</td>
              <td className="also">{[...roles.slice(0, 2), ...aliases.slice(0, 3)].join(', ')}</td>
            </tr>
          );
        })}
        {below > 0 ? (
          <tr>
            <td colSpan={5} style={{ height: below, padding: 0 }} />
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

/** j and k go from one name to the next; each is a link, which Enter opens. */
function useRowCommands() {
  const move = (by: number) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.actors .open')];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  };
  useCommands('actor', { next: () => move(1), back: () => move(-1) });
}
