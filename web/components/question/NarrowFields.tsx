import type { Brief } from '../../../src/ask/brief/brief.ts';
import { tellDay } from '../../../src/ask/brief/frames.ts';
import type { QuestionSearch, SearchChange } from '../../logic/question-search.ts';

export interface NarrowFieldsProps {
  readonly brief: Brief;
  readonly search: QuestionSearch;
  /** Lines of the whole brief that are left out; null where that is not known. */
  readonly leftOut: number | null;
  readonly onNarrow: (change: SearchChange) => void;
}

/** Narrows the brief by day, publisher and speaker, and says what that leaves out. */
export function NarrowFields({ brief, search, leftOut, onNarrow }: NarrowFieldsProps) {
  const { from, to, publisher, actor } = search;
  const told = [
    from ? `from ${tellDay(from)}` : '',
    to ? `to ${tellDay(to)}` : '',
    publisher ? `in ${publisher}` : '',
    actor ? `by ${brief.positions.find(({ actorId }) => actorId === actor)?.actor ?? 'one speaker'}` : '',
  ].filter(Boolean);
  const speakers = brief.positions.flatMap((each) => (each.actorId ? [[each.actorId, each.actor] as const] : []));
  return (
    <details className="narrow-by">
      <summary>
        {told.length === 0 ? 'Narrow by day, publisher, speaker' : `Only ${told.join(', ')}`}
        {leftOut ? `: ${leftOut} of its lines left out` : ''}
      </summary>
      <div>
        <label>
          From
          <input
            className="field"
            type="date"
            value={from ?? ''}
            onChange={(event) => onNarrow({ from: event.target.value || undefined })}
          />
        </label>
        <label>
          To
          <input
            className="field"
            type="date"
            value={to ?? ''}
            onChange={(event) => onNarrow({ to: event.target.value || undefined })}
          />
        </label>
        <Choice
          label="Publisher"
          value={publisher}
          options={[...new Set([...brief.coverage.publishers, ...(publisher ? [publisher] : [])])].map((name) => [
            name,
            name,
          ])}
          onChoose={(chosen) => onNarrow({ publisher: chosen })}
        />
        <Choice
          label="Speaker"
          value={actor}
          options={[...new Map([...(actor ? [[actor, 'this speaker'] as const] : []), ...speakers])]}
          onChoose={(chosen) => onNarrow({ actor: chosen })}
        />
        {told.length > 0 ? (
          <button
            type="button"
            className="btn"
            onClick={() => onNarrow({ from: undefined, to: undefined, publisher: undefined, actor: undefined })}
          >
            All of it
          </button>
        ) : null}
      </div>
    </details>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select className="field" value={value ?? ''} onChange={(event) => onChoose(event.target.value || undefined)}>
        <option value="">all</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
