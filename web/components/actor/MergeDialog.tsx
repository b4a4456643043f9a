import { useState } from 'react';
import { count } from '../../../src/ask/brief/frames.ts';
import type { ActorDetail, MergePreview, RegistryActor } from '../../../src/server/api-types.ts';
import { useActors, useMergePreview } from '../../queries/actor-query.ts';
import { Dialog } from '../Dialog.tsx';
import { ProblemNote } from '../ProblemNote.tsx';

interface MergeDialogProps {
  readonly actor: ActorDetail;
  /** Who the other is; null where that is still to be said. */
  readonly other: string | null;
  readonly onChoose: (other: string | null) => void;
  readonly onMerge: (actors: readonly string[], isStanding: boolean) => void;
  readonly onClose: () => void;
}

/** Before and after of a merge: nothing happens before "Merge". */
export function MergeDialog({ actor, other, onChoose, onMerge, onClose }: MergeDialogProps) {
  const preview = useMergePreview(other === null ? [] : [actor.id, other]);
  const [isStanding, setIsStanding] = useState(false);
  if (other === null)
    return (
      <Dialog title={`Merge ${actor.name} with`} isOpen onClose={onClose}>
        <ActorSearch except={actor.id} onChoose={onChoose} />
      </Dialog>
    );
  return (
    <Dialog title="Merge: what changes" isOpen onClose={onClose}>
      {preview.error ? <ProblemNote error={preview.error} /> : null}
      {preview.data ? <Preview preview={preview.data} /> : <p role="status">Looking at what would change.</p>}
      <label className="standing">
        <input type="checkbox" checked={isStanding} onChange={(event) => setIsStanding(event.target.checked)} />
        Names without a full name stand for this actor too, also in documents to come
      </label>
      <div className="acts">
        <button
          type="button"
          className="btn pri"
          disabled={!preview.data}
          onClick={() => onMerge([actor.id, other], isStanding)}
        >
          Merge
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Not now <kbd>Esc</kbd>
        </button>
      </div>
    </Dialog>
  );
}

function Preview({ preview: { actors, names, documents, statements, changing } }: { preview: MergePreview }) {
  const [kept] = actors;
  return (
    <>
      <div className="pv">
        {actors.map((each) => (
          <div key={each.id}>
            <b>
              <bdi>{each.name}</bdi>
            </b>
            <span className="dim">{tellActor(each)}</span>
          </div>
        ))}
      </div>
      <ul className="after">
        <li>
          One actor, <b>{kept?.name}</b>, in {count(documents, 'document')} with {count(statements, 'statement')},
          called {names.join(', ')}.
        </li>
        <li>
          {changing.length === 0
            ? 'No statement changes its speaker.'
            : `${count(changing.length, 'statement')} ${changing.length === 1 ? 'changes its' : 'change their'} speaker:`}
        </li>
      </ul>
      <ul className="changing">
        {changing.slice(0, MOST_SHOWN).map(({ document, statement, from, words }) => (
          <li key={`${document.id} ${statement}`}>
            <q dir="auto">{words}</q>{' '}
            <span className="dim">
              {from.name}, {document.publisher ?? document.title}
            </span>
          </li>
        ))}
        {changing.length > MOST_SHOWN ? <li className="dim">and {changing.length - MOST_SHOWN} more</li> : null}
      </ul>
      <p className="dim">It is kept for documents read later, and can be undone from the journal.</p>
    </>
  );
}

const MOST_SHOWN = 8;

const tellActor = ({ kind, documents, mentions, statements, aliases }: RegistryActor): string =>
  [
    ...[kind, count(documents, 'document'), count(mentions, 'mention'), count(statements, 'statement')],
    ...(aliases.length > 0 ? [`also ${aliases.join(', ')}`] : []),
  ].join(' · ');

/** Looks for an actor of the store by name. */
function ActorSearch({ except, onChoose }: { except: string; onChoose: (id: string) => void }) {
  const [words, setWords] = useState('');
  const { data } = useActors(words.trim() ? { q: words.trim() } : {});
  const found = data?.pages.flatMap(({ items }) => items).filter(({ id }) => id !== except) ?? [];
  return (
    <>
      <label className="vh" htmlFor="merge-with">
        Name of the other actor
      </label>
      <input
        id="merge-with"
        className="field w-full"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        placeholder="A name"
        autoComplete="off"
      />
      <ul className="found">
        {found.slice(0, MOST_SHOWN).map((each) => (
          <li key={each.id}>
            <button type="button" onClick={() => onChoose(each.id)}>
              <b>
                <bdi>{each.name}</bdi>
              </b>{' '}
              <span className="dim">{tellActor(each)}</span>
            </button>
          </li>
        ))}
        {found.length === 0 ? <li className="dim">Nobody of that name.</li> : null}
      </ul>
    </>
  );
}
