import { joinWords, nameDay, namePolarity, nameSource } from '../../logic/reader/describe-statement.ts';
import type { StatementNode } from '../../logic/reader/statement-tree.ts';
import { tellCue } from '../../logic/tell-cue.ts';
import { Doubt } from '../Doubt.tsx';
import type { Reading } from './reading.ts';

/** Who says it, the document's own word for how, whether it is denied, when, and how sure where there is doubt. */
export function StatementLine({ reading, node: { statement } }: { reading: Reading; node: StatementNode }) {
  const { record } = reading.document;
  const polarity = namePolarity(record.document.text, statement);
  const day = nameDay(statement);
  const isOpen = statement.review.state === 'proposed';
  return (
    <>
      <span className="nm" dir="auto">
        {nameSource(record, statement)}
      </span>{' '}
      <span className="cu" dir="auto">
        {tellCue(joinWords(record.document.text, statement.cue))}
      </span>
      {polarity ? <span className="pol">{polarity}</span> : null}
      {day ? <span className="when num"> · {day}</span> : null}{' '}
      {isOpen && statement.confidence !== null ? <Doubt confidence={statement.confidence} /> : null}
    </>
  );
}
