import { Link } from '@tanstack/react-router';
import type { ClaimDetail } from '../../../src/server/api-types.ts';
import { holdsEvidence, renderEvidence } from '../../logic/claims/evidence-text.ts';
import { type ElsewherePassage, listElsewhere } from '../../logic/claims/list-elsewhere.ts';
import { countNoun } from '../../logic/count-noun.ts';

interface ElsewhereProps {
  readonly detail: ClaimDetail;
  readonly evidence: string;
  readonly onTick: (line: string) => void;
}

/** What the record says of the same thing in other places, and who has the same words; a tick makes it evidence. */
export function Elsewhere({ detail, evidence, onTick }: ElsewhereProps) {
  const passages = listElsewhere(detail);
  return (
    <section className="sec">
      <h2>
        Elsewhere on the record{' '}
        <span>{passages.length === 0 ? 'nothing about the same thing' : countNoun(passages.length, 'passage')}</span>
      </h2>
      {passages.map((passage) => (
        <Passage key={passage.id} {...{ passage, evidence, onTick }} />
      ))}
    </section>
  );
}

type PassageProps = Omit<ElsewhereProps, 'detail'> & { readonly passage: ElsewherePassage };

function Passage({ passage, evidence, onTick }: PassageProps) {
  const { words, pieces, place, relation, isOther, document, statement, conflict } = passage;
  const line = renderEvidence({ words, place });
  const id = `evidence-${passage.id}`;
  return (
    <div className="ev">
      <input
        type="checkbox"
        id={id}
        aria-label={`Use as evidence: ${words}`}
        checked={holdsEvidence(evidence, line)}
        onChange={() => onTick(line)}
      />
      <div>
        <label htmlFor={id} dir="auto">
          {pieces.map(({ text, at, marks }) =>
            marks.length > 0 ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
          )}
        </label>
        <div className="dim">
          <span className={isOther ? 'rel' : 'rel same'}>{relation}</span>{' '}
          <Link to="/d/$document" params={{ document }} hash={statement}>
            {place}
          </Link>
          {conflict ? (
            <>
              {' · '}
              <Link to="/conflicts/$conflict" params={{ conflict: conflict.id }}>
                {conflict.told}
              </Link>
            </>
          ) : null}
        </div>
      </div>
    </div>
  );
}
