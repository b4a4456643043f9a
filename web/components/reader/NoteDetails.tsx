import { Link } from '@tanstack/react-router';
import type { Conflict, ReviewedStatement } from '../../../src/server/api-types.ts';
import { joinWords, MODE_WORDS, nameSource } from '../../logic/reader/describe-statement.ts';
import type { Setting } from '../../logic/reader/reading.ts';
import { flattenTree, type StatementNode } from '../../logic/reader/statement-tree.ts';

interface NoteDetailsProps {
  readonly setting: Setting;
  readonly node: StatementNode;
  readonly conflict: Conflict | undefined;
}

const CONFLICT_WORDS = {
  figure: 'Another figure for the same thing',
  date: 'Another date for the same event',
  quotation: 'The same words in another wording',
  denial: 'Denied elsewhere',
  role: 'Another role',
} as const;

/** What the focused note tells of a statement: how it is said, by whom and why so, its figures and dates, how sure. */
export function NoteDetails({ setting, node, conflict }: NoteDetailsProps) {
  const { statement } = node;
  return (
    <>
      <dl>
        <dt>Words</dt>
        <dd>
          {MODE_WORDS[statement.mode]}, {statement.act}
        </dd>
        <dt>Speaker</dt>
        <dd>
          <SpeakerReason setting={setting} statement={statement} />
        </dd>
        <Figures setting={setting} node={node} />
        <Dates setting={setting} statement={statement} />
        <dt>Sure</dt>
        <dd className="num">
          <Sureness statement={statement} />
        </dd>
        {statement.review.notes.map((note) => (
          <NoteText key={note.id} by={note.by} text={note.text} />
        ))}
      </dl>
      {conflict ? (
        <Link className="lnk" to="/conflicts/$conflict" params={{ conflict: conflict.id }}>
          <b>{CONFLICT_WORDS[conflict.kind as keyof typeof CONFLICT_WORDS] ?? 'Elsewhere it is told otherwise'}.</b> See
          both
        </Link>
      ) : null}
    </>
  );
}

function SpeakerReason({ setting, statement }: { setting: Setting; statement: ReviewedStatement }) {
  const words = joinWords(setting.document.text, statement.source);
  if (statement.speakers.length === 0) {
    return (
      <>
        no one named{' '}
        <span className="faint">
          {statement.sourceKind === 'unnamed' ? 'the source has no name' : 'the text does not tell'}
        </span>
      </>
    );
  }
  return (
    <>
      {statement.speakerReason ?? 'decided by a person'}{' '}
      {statement.speakerConfidence === null ? null : (
        <span className="faint num">{statement.speakerConfidence.toFixed(2)} </span>
      )}
      {words && words !== nameSource(setting, statement) ? (
        <span className="faint" dir="auto">
          as “{words.length > 60 ? `${words.slice(0, 59)}…` : words}”
        </span>
      ) : null}
    </>
  );
}

function Figures({ setting, node }: { setting: Setting; node: StatementNode }) {
  const ids = new Set(flattenTree([node]).map(({ statement }) => statement.id));
  const figures = setting.quantities.filter(({ statement }) => statement !== null && ids.has(statement));
  if (figures.length === 0) return null;
  return (
    <>
      <dt>Figures</dt>
      <dd className="num">
        {figures.map(({ id, span, measure }) => (
          <span key={id} className="part" dir="auto">
            {setting.document.text.slice(...span)}{' '}
            {measure ? <span className="faint">of {measure.text.replace(/\s+/g, ' ')}</span> : null}
          </span>
        ))}
      </dd>
    </>
  );
}

function Dates({ setting, statement }: { setting: Setting; statement: ReviewedStatement }) {
  const dates = setting.timexes.filter(({ span }) =>
    statement.content.some(([start, end]) => span[0] >= start && span[1] <= end),
  );
  if (dates.length === 0) return null;
  return (
    <>
      <dt>Dates</dt>
      <dd className="num">
        {dates.map(({ id, span, value }) => (
          <span key={id} className="part" dir="auto">
            {setting.document.text.slice(...span)} <span className="faint">{value}</span>
          </span>
        ))}
      </dd>
    </>
  );
}

function Sureness({ statement: { confidence, review } }: { statement: ReviewedStatement }) {
  if (review.state !== 'proposed') {
    const engine = confidence === null ? '' : `the engine had ${confidence.toFixed(2)}`;
    return (
      <>
        decided by {review.by ?? 'a person'} <span className="faint">{engine}</span>
      </>
    );
  }
  if (confidence === null) return <>not measured</>;
  return (
    <>
      {confidence.toFixed(2)}{' '}
      <span className="faint">of 100 like it, about {Math.round(confidence * 100)} are right</span>
    </>
  );
}

function NoteText({ by, text }: { by: string; text: string }) {
  return (
    <>
      <dt>{by}</dt>
      <dd dir="auto">{text}</dd>
    </>
  );
}
