import { memo, type ReactNode } from 'react';
import { joinWords, nameSource } from '../../logic/reader/describe-statement.ts';
import { isFolded, type StatementNode, type Unfolded } from '../../logic/reader/statement-tree.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { Ladder } from './Ladder.tsx';
import { type Reading, voiceClassOf } from './reading.ts';
import { StatementLine } from './StatementLine.tsx';

export interface NoteActions {
  readonly focus: (id: string) => void;
  readonly unfold: () => void;
}

interface NoteProps {
  readonly reading: Reading;
  readonly node: StatementNode;
  readonly unfolded: Unfolded;
  readonly isFocused: boolean;
  /** Not within reach of the voice that was picked. */
  readonly isDimmed: boolean;
  /** Whether people decide here, so that the note tells what they did. */
  readonly isReviewed: boolean;
  /** All that is known of it: of the focused note alone. */
  readonly details: ReactNode;
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
  reading,
  node,
  unfolded,
  isFocused,
  isDimmed,
  isReviewed,
  details,
  actions,
}: NoteProps) {
  const { statement } = node;
  const { id, review } = statement;
  if (isFolded(node, unfolded)) return <Ghost node={node} actions={actions} />;
  const classes = [
    'note',
    voiceClassOf(reading, node),
    STATE_CLASSES[review.state],
    isFocused && 'on',
    isDimmed && 'dimmed',
  ];
  const hidden = node.inner.filter((inner) => isFolded(inner, unfolded)).length;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the view's keys j, k and a to x do the same
    <article
      id={`note-${id}`}
      data-note={id}
      className={classes.filter((name) => name).join(' ')}
      tabIndex={isFocused ? 0 : -1}
      aria-label={[nameSource(reading.document.record, statement), ...(isReviewed ? [review.state] : [])].join(', ')}
      onClick={() => actions.focus(id)}
    >
      <div className="row">
        <div className="l">
          <StatementLine reading={reading} node={node} />
        </div>
        {isReviewed ? (
          <span className={`st ${review.state}`} title={review.state}>
            <Icon name={SIGNS[review.state] ?? 'proposed'} />
          </span>
        ) : null}
      </div>
      <Ladder reading={reading} nodes={node.inner} unfolded={unfolded} />
      <Change reading={reading} node={node} />
      {hidden > 0 ? (
        <button type="button" className="more" onClick={actions.unfold}>
          {hidden} nested, folded
        </button>
      ) : null}
      {isFocused ? (
        <div className="det">
          {details}
          <a className="vh" href={`#${id}`}>
            Back to the words
          </a>
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
function Change({ reading, node: { statement } }: { reading: Reading; node: StatementNode }) {
  const { record } = reading.document;
  const before = statement.review.state === 'corrected' ? statement.review.before : null;
  if (!before) return null;
  const speakers = before.speakers as readonly string[] | undefined;
  const content = before.content as readonly (readonly [number, number])[] | undefined;
  const nameOf = (id: string) => record.actors.find((actor) => actor.id === id)?.name ?? id;
  return (
    <>
      {speakers ? (
        <Old was={speakers.map(nameOf).join(', ') || 'no one named'} now={nameSource(record, statement)} />
      ) : null}
      {content ? (
        <Old was={joinWords(record.document.text, content)} now={joinWords(record.document.text, statement.content)} />
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
