import { useRef, useState } from 'react';
import { Dialog } from '../components/Dialog.tsx';
import { AddDialog } from '../components/library/AddDialog.tsx';
import { DocumentList } from '../components/library/DocumentList.tsx';
import { Facets } from '../components/library/Facets.tsx';
import { FoundLine } from '../components/library/FoundLine.tsx';
import { HitList } from '../components/library/HitList.tsx';
import { LibraryHead } from '../components/library/LibraryHead.tsx';
import { EmptyLibrary, NoHit } from '../components/library/NothingThere.tsx';
import { ReadLines } from '../components/library/ReadLines.tsx';
import { RereadDialog } from '../components/library/RereadDialog.tsx';
import { SearchField } from '../components/library/SearchField.tsx';
import { TimeBars } from '../components/library/TimeBars.tsx';
import { useAdding } from '../components/library/use-adding.ts';
import { useFoundRows, useLibraryFacets, useLibrarySearch, useTimeBars } from '../components/library/use-library.ts';
import { useRows } from '../components/library/use-rows.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useCommands } from '../components/use-commands.ts';
import { usePage } from '../components/use-page.ts';
import { createDataPath } from '../logic/library/library-queries.ts';
import { changeSearch, isNarrowed, listChanges } from '../logic/library/library-search.ts';
import { nameDocument } from '../logic/name-document.ts';
import { useHues } from '../queries/voices-query.ts';
import { useWaiting } from '../queries/waiting-query.ts';
import '../styles/library.css';

export function LibraryPage() {
  usePage('library', 'Library');
  const field = useRef<HTMLInputElement>(null);
  const { search, change, type } = useLibrarySearch();
  const found = useFoundRows(search);
  const facets = useLibraryFacets(search);
  const bars = useTimeBars(found, facets);
  const { waiting } = useWaiting();
  const hues = useHues();
  const count = found.isOfStatements ? found.chains.length : found.rows.length;
  const { current, focus, enter } = useRows(count, createDataPath(search));
  const [isNarrowing, setNarrowing] = useState(false);
  const adding = useAdding(found.rows);
  const clear = () => change(Object.fromEntries(Object.keys(search).map((name) => [name, undefined])));
  useCommands('everywhere', { search: () => field.current?.focus() });
  useCommands('library', {
    clear,
    choose: () => {
      const row = found.isOfStatements ? undefined : found.rows[current];
      if (row) adding.choose(row.id);
    },
  });
  const isEmpty = !found.isLoading && !found.error && count === 0;
  const currentRow = found.isOfStatements ? undefined : found.rows[current];
  return (
    <main id="main" className="library">
      <aside className="facets" aria-label="Narrow the library">
        <Facets search={search} onChange={change} {...facets} />
      </aside>
      <div>
        <LibraryHead
          documents={waiting?.documents}
          statements={waiting?.statements}
          dataPath={createDataPath(search)}
          onAdd={adding.openAdd}
          onReread={adding.openReread}
          onNarrow={() => setNarrowing(true)}
        />
        <SearchField
          {...{ search, field }}
          onChange={(asked) => type(listChanges(asked))}
          onLeave={(asked) => {
            type(listChanges(asked));
            enter(createDataPath(changeSearch(search, listChanges(asked))));
          }}
        />
        {adding.error ? <ProblemNote error={adding.error} /> : null}
        <ReadLines reads={adding.reads} titles={adding.titles} onClose={adding.closeReads} />
        {found.error ? <ProblemNote error={found.error} onRetry={() => void found.refetch()} /> : null}
        {found.isOfStatements || isEmpty ? null : <TimeBars bars={bars} onPick={(from, to) => change({ from, to })} />}
        {isEmpty ? null : <FoundLine {...{ search, found }} isNarrowed={isNarrowed(search)} onClear={clear} />}
        {isEmpty && !isNarrowed(search) ? (
          <EmptyLibrary onAdd={adding.openAdd} onSamples={adding.readSamples} isBusy={adding.isBusy} />
        ) : isEmpty ? (
          <NoHit
            isOfTexts={!found.isOfStatements}
            onTexts={found.isOfStatements && search.q !== undefined ? () => change({ in: 'texts' }) : undefined}
            onClear={clear}
          />
        ) : found.isOfStatements ? (
          <HitList
            {...{ hues, current, focus, chains: found.chains, words: search.q ?? '', onMore: found.loadMore }}
            more={found.isLoading ? 6 : found.total - found.loaded}
          />
        ) : (
          <DocumentList
            {...{ hues, current, focus, rows: found.rows, onMore: found.loadMore }}
            {...{ chosen: adding.chosen, onChoose: adding.choose }}
            total={found.isLoading ? 6 : found.total}
          />
        )}
      </div>
      <AddDialog {...adding.addDialog} />
      <RereadDialog
        {...adding.rereadDialog}
        current={currentRow ? { id: currentRow.id, title: nameDocument(currentRow) } : null}
      />
      <Dialog title="Narrow the library" isOpen={isNarrowing} onClose={() => setNarrowing(false)}>
        <div className="facets">
          <Facets search={search} onChange={change} {...facets} />
        </div>
      </Dialog>
      {adding.isOver ? <div className="dropping">Drop to read</div> : null}
    </main>
  );
}
