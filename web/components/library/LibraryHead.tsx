import { countNoun } from '../../logic/count-noun.ts';

interface LibraryHeadProps {
  readonly documents: number | undefined;
  readonly statements: number | undefined;
  readonly dataPath: string;
  readonly onAdd: () => void;
  readonly onReread: () => void;
  /** Opens what narrows the library, where it does not stand beside it. */
  readonly onNarrow: () => void;
}

/** The title line: what there is, where its data is, and what brings more. */
export function LibraryHead({ documents, statements, dataPath, onAdd, onReread, onNarrow }: LibraryHeadProps) {
  return (
    <div className="head">
      <div className="flex-1">
        <h1>Library</h1>
        <p>
          {documents === undefined || statements === undefined ? (
            '…'
          ) : (
            <>
              {countNoun(documents, 'document')}, {countNoun(statements, 'statement')}, all on this machine{' '}
              <a className="ml-2 text-[13px]" href={dataPath}>
                JSON
              </a>
            </>
          )}
        </p>
      </div>
      <div className="flex flex-wrap gap-4">
        <button type="button" className="btn only-narrow" onClick={onNarrow}>
          Narrow
        </button>
        <button type="button" className="btn" onClick={onReread}>
          Read again <kbd>r</kbd>
        </button>
        <button type="button" className="btn pri" onClick={onAdd}>
          Add <kbd>n</kbd>
        </button>
      </div>
    </div>
  );
}
