interface EmptyLibraryProps {
  readonly onAdd: () => void;
  readonly onSamples: () => void;
  readonly isBusy: boolean;
}

/** A library without a document. */
export function EmptyLibrary({ onAdd, onSamples, isBusy }: EmptyLibraryProps) {
  return (
    <div className="none">
      <p>Nothing is on the record yet. Drop an article here.</p>
      <p className="mt-5 flex flex-wrap gap-3 font-sans text-[14.5px]">
        <button type="button" className="btn pri" onClick={onAdd}>
          Add <kbd>n</kbd>
        </button>
        <button type="button" className="btn" onClick={onSamples} disabled={isBusy}>
          Read the five sample articles
        </button>
      </p>
    </div>
  );
}

interface NoHitProps {
  readonly isOfTexts: boolean;
  /** Absent where there are no words that texts could hold. */
  readonly onTexts: (() => void) | undefined;
  readonly onClear: () => void;
}

/** A search that found nothing. */
export function NoHit({ isOfTexts, onTexts, onClear }: NoHitProps) {
  return (
    <div className="none">
      <p>{isOfTexts ? 'No document fits.' : 'Nobody is on record with these words.'}</p>
      <p className="mt-5 flex flex-wrap gap-3 font-sans text-[14.5px]">
        {onTexts ? (
          <button type="button" className="btn" onClick={onTexts}>
            Search the full texts
          </button>
        ) : null}
        <button type="button" className="btn" onClick={onClear}>
          Clear the search <kbd>Esc</kbd>
        </button>
      </p>
    </div>
  );
}
