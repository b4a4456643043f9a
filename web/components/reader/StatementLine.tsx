import { joinWords, nameDay, namePolarity, nameSource } from '../../logic/reader/describe-statement.ts';
import type { Setting } from '../../logic/reader/reading.ts';
import type { StatementNode } from '../../logic/reader/statement-tree.ts';
import { tellCue } from '../../logic/tell-cue.ts';
import { Doubt } from '../Doubt.tsx';

/** Who says it, the document's own word for how, whether it is denied, when, and how sure where there is doubt. */
export function StatementLine({ setting, node: { statement } }: { setting: Setting; node: StatementNode }) {
  const polarity = namePolarity(setting.document.text, statement);
  const day = nameDay(statement);
  const isOpen = statement.review.state === 'proposed';
  return (
    <>
      <span className="nm" dir="auto">
        {nameSource(setting, statement)}
      </span>{' '}
      <span className="cu" dir="auto">
        {tellCue(joinWords(setting.document.text, statement.cue))}
      </span>
      {polarity ? <span className="pol">{polarity}</span> : null}
      {day ? <span className="when num"> · {day}</span> : null}{' '}
      {isOpen && statement.confidence !== null ? <Doubt confidence={statement.confidence} /> : null}
    </>
  );
}
