import { memo } from 'react';
import type { Conflict } from '../../../src/server/api-types.ts';
import { joinWords, nameSource } from '../../logic/reader/describe-statement.ts';
import type { Draft } from '../../logic/reader/draft.ts';
import type { Setting } from '../../logic/reader/reading.ts';
import { isFolded, type StatementNode, type Unfolded } from '../../logic/reader/statement-tree.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { FoundAgain } from './FoundAgain.tsx';
import { Ladder } from './Ladder.tsx';
import { NoteDetails } from './NoteDetails.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { StatementLine } from './StatementLine.tsx';

export interface NoteActions {
  readonly focus: (id: string) => void;
  readonly accept: () => void;
  readonly reject: () => void;
  readonly edit: () => void;
  readonly keep: () => void;
  readonly leave: () => void;
  readonly changeDraft: (part: Partial<Draft>) => void;
  readonly unfold: () => void;
}

interface NoteProps {
  readonly setting: Setting;
  readonly node: StatementNode;
  readonly unfolded: Unfolded;
  readonly isFocused: boolean;
  /** Not within reach of the voice that was picked. */
  readonly isDimmed: boolean;
  readonly draft: Draft | null;
  readonly conflict: Conflict | undefined;
  readonly actions: NoteActions;
}

const SIGNS: Readonly<Record<string, IconName>> = {
  proposed: 'proposed',
  accepted: 'accepted',
  corrected: 'corrected',
  rejected: 'rejected',
  added: 'corrected',
};

/** A statement in the margin: one line at rest, all that is known of it in focus. */
export const Note = memo(function Note({
  setting,
  node,
  unfolded,
  isFocused,
  isDimmed,
  draft,
  conflict,
  actions,
}: NoteProps) {
  const { statement } = node;
  const { id, review } = statement;
  if (isFolded(node, unfolded)) return <Ghost node={node} actions={actions} />;
  const classes = ['note', node.voice, STATE_CLASSES[review.state], isFocused && 'on', isDimmed && 'dimmed'];
  const hidden = node.inner.filter((inner) => isFolded(inner, unfolded)).length;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the view's keys j, k and a to x do the same
    <article
      id={`note-${id}`}
      data-note={id}
      className={classes.filter((name) => name).join(' ')}
      tabIndex={isFocused ? 0 : -1}
      aria-label={`${nameSource(setting, statement)}, ${review.state}`}
      onClick={() => actions.focus(id)}
    >
      <div className="row">
        <div className="l">
          <StatementLine setting={setting} node={node} />
        </div>
        <span className={`st ${review.state}`} title={review.state}>
          <Icon name={SIGNS[review.state] ?? 'proposed'} />
        </span>
      </div>
      <Ladder setting={setting} nodes={node.inner} unfolded={unfolded} />
      <Change setting={setting} node={node} />
      <FoundAgain how={statement.review.how} />
      {hidden > 0 ? (
        <button type="button" className="more" onClick={actions.unfold}>
          {hidden} nested, folded
        </button>
      ) : null}
      {isFocused ? (
        <div className="det">
          {draft !== null ? (
            <NoteEditor
              setting={setting}
              node={node}
              draft={draft}
              onChange={actions.changeDraft}
              onKeep={actions.keep}
              onLeave={actions.leave}
            />
          ) : (
            <>
              <NoteDetails setting={setting} node={node} conflict={conflict} />
              <Acts actions={actions} />
              <a className="vh" href={`#${id}`}>
                Back to the words
              </a>
            </>
          )}
        </div>
      ) : null}
    </article>
  );
});

const STATE_CLASSES: Readonly<Record<string, string>> = {
  accepted: 'acc',
  corrected: 'acc',
  added: 'acc',
  rejected: 'rej',
};

function Acts({ actions }: { actions: NoteActions }) {
  return (
    <div className="acts">
      <button type="button" className="btn sm pri" onClick={actions.accept}>
        Accept <kbd>a</kbd>
      </button>
      <button type="button" className="btn sm" onClick={actions.edit}>
        Edit <kbd>e</kbd>
      </button>
      <button type="button" className="btn sm" onClick={actions.reject}>
        Reject <kbd>x</kbd>
      </button>
    </div>
  );
}

/** What is folded leaves one faint line at its place. */
function Ghost({ node: { statement }, actions }: { node: StatementNode; actions: NoteActions }) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key l unfolds all of them
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <div className="note ghost vu" data-note={statement.id} onClick={() => actions.focus(statement.id)}>
      {statement.minorReason ?? 'folded'}{' '}
      {statement.confidence === null ? null : <span className="num">{statement.confidence.toFixed(2)}</span>}
    </div>
  );
}

/** What a person changed, old → new. */
function Change({ setting, node: { statement } }: { setting: Setting; node: StatementNode }) {
  const { actors, document } = setting;
  const before = statement.review.state === 'corrected' ? statement.review.before : null;
  if (!before) return null;
  const speakers = before.speakers as readonly string[] | undefined;
  const content = before.content as readonly (readonly [number, number])[] | undefined;
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
  return (
    <>
      {speakers ? (
        <Old was={speakers.map(nameOf).join(', ') || 'no one named'} now={nameSource(setting, statement)} />
      ) : null}
      {content ? (
        <Old was={joinWords(document.text, content)} now={joinWords(document.text, statement.content)} />
      ) : null}
    </>
  );
}

function Old({ was, now }: { was: string; now: string }) {
  if (was === now) return null;
  return (
    <div className="was" dir="auto">
      <del>{was}</del> → <ins>{now}</ins>
    </div>
  );
}
