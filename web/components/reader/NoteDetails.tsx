import type { ReadDocument, ReviewedStatement } from '../../../src/server/api-types.ts';
import { joinWords, MODE_WORDS, nameSource } from '../../logic/reader/describe-statement.ts';
import { flattenTree, type StatementNode } from '../../logic/reader/statement-tree.ts';
import type { Reading } from './reading.ts';

interface NoteDetailsProps {
  readonly reading: Reading;
  readonly node: StatementNode;
}

/** What the focused note tells of a statement: how it is said, by whom and why so, its figures and dates, how sure. */
export function NoteDetails({ reading, node }: NoteDetailsProps) {
  const { record } = reading.document;
  const { statement } = node;
  return (
    <dl>
      <dt>Words</dt>
      <dd>
        {MODE_WORDS[statement.mode]}, {statement.act}
      </dd>
      <dt>Speaker</dt>
      <dd>
        <SpeakerReason reading={reading} statement={statement} />
      </dd>
      <Figures record={record} node={node} />
      <Dates record={record} statement={statement} />
      <dt>Sure</dt>
      <dd className="num">
        <Sureness statement={statement} />
      </dd>
      {statement.review.notes.map((note) => (
        <NoteText key={note.id} by={note.by} text={note.text} />
      ))}
    </dl>
  );
}

function SpeakerReason({ reading, statement }: { reading: Reading; statement: ReviewedStatement }) {
  const { record } = reading.document;
  const words = joinWords(record.document.text, statement.source);
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
      {words && words !== nameSource(record, statement) ? (
        <span className="faint" dir="auto">
          as “{words.length > 60 ? `${words.slice(0, 59)}…` : words}”
        </span>
      ) : null}
    </>
  );
}

function Figures({ record, node }: { record: ReadDocument['record']; node: StatementNode }) {
  const ids = new Set(flattenTree([node]).map(({ statement }) => statement.id));
  const figures = record.quantities.filter(({ statement }) => statement !== null && ids.has(statement));
  if (figures.length === 0) return null;
  return (
    <>
      <dt>Figures</dt>
      <dd className="num">
        {figures.map(({ id, span, measure }) => (
          <span key={id} className="part" dir="auto">
            {record.document.text.slice(...span)}{' '}
            {measure ? <span className="faint">of {measure.text.replace(/\s+/g, ' ')}</span> : null}
          </span>
        ))}
      </dd>
    </>
  );
}

function Dates({ record, statement }: { record: ReadDocument['record']; statement: ReviewedStatement }) {
  const dates = record.timexes.filter(({ span }) =>
    statement.content.some(([start, end]) => span[0] >= start && span[1] <= end),
  );
  if (dates.length === 0) return null;
  return (
    <>
      <dt>Dates</dt>
      <dd className="num">
        {dates.map(({ id, span, value }) => (
          <span key={id} className="part" dir="auto">
            {record.document.text.slice(...span)} <span className="faint">{value}</span>
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
