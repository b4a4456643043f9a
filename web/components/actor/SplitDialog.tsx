import { type ReactNode, useState } from 'react';
import { count } from '../../../src/ask/brief/frames.ts';
import type { ActorDetail, StatementHit } from '../../../src/server/api-types.ts';
import { Dialog } from '../Dialog.tsx';

interface SplitDialogProps {
  readonly actor: ActorDetail;
  readonly hits: readonly StatementHit[];
  readonly onSplit: (documents: readonly string[], names: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Ticks what belongs to somebody else: names, or statements, which go by document. */
export function SplitDialog({ actor, hits, onSplit, onClose }: SplitDialogProps) {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const [documents, setDocuments] = useState<ReadonlySet<string>>(new Set());
  const moving = hits.filter(({ document }) => documents.has(document.id)).length;
  const isAll = documents.size === actor.documentList.length;
  return (
    <Dialog title={`Split ${actor.name}`} isOpen onClose={onClose}>
      <p className="dim">Tick what belongs to somebody else.</p>
      {actor.names.length > 1 ? (
        <fieldset className="ticks">
          <legend>Names</legend>
          {actor.names.map(({ text, mentions }) => (
            <Tick key={text} isOn={names.has(text)} onTick={() => setNames(toggle(names, text))}>
              <bdi>{text}</bdi> <span className="dim">{count(mentions, 'time')}</span>
            </Tick>
          ))}
        </fieldset>
      ) : null}
      <fieldset className="ticks">
        <legend>Statements, by document</legend>
        {actor.documentList.map(({ id, title, publisher }) => {
          const said = hits.filter(({ document }) => document.id === id);
          return (
            <Tick key={id} isOn={documents.has(id)} onTick={() => setDocuments(toggle(documents, id))}>
              <bdi>{title ?? id}</bdi>{' '}
              <span className="dim">
                {[publisher, count(said.length, 'statement')].filter(Boolean).join(', ')}
                {said[0] ? `: “${said[0].content[0]?.exact.slice(0, 60)}…”` : ''}
              </span>
            </Tick>
          );
        })}
      </fieldset>
      <p role="status">
        {documents.size > 0 ? `${count(moving, 'statement')} go to somebody else. ` : ''}
        {names.size > 0 ? `${count(names.size, 'name')} kept apart. ` : ''}
        {isAll ? 'One document at least must stay.' : ''}
      </p>
      <div className="acts">
        <button
          type="button"
          className="btn pri"
          disabled={documents.size + names.size === 0 || isAll || names.size === actor.names.length}
          onClick={() => onSplit([...documents], [...names])}
        >
          Split
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Not now <kbd>Esc</kbd>
        </button>
      </div>
    </Dialog>
  );
}

interface TickProps {
  readonly isOn: boolean;
  readonly onTick: () => void;
  readonly children: ReactNode;
}

function Tick({ isOn, onTick, children }: TickProps) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={onTick} />
      <span>{children}</span>
    </label>
  );
}

function toggle(set: ReadonlySet<string>, each: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(each)) next.add(each);
  return next;
}
