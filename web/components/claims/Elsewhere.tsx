import { Link } from '@tanstack/react-router';
import type { ClaimDetail, Conflict, DocumentSummary } from '../../../src/server/api-types.ts';
import { holdsEvidence, renderEvidence } from '../../logic/claims/evidence-text.ts';
import { cutSide } from '../../logic/conflicts/cut-side.ts';
import { formatDay } from '../../logic/format-day.ts';
import { nameDocument } from '../../logic/name-document.ts';
import { useConflictDocuments } from '../../queries/claims-query.ts';

const RELATIONS: Readonly<Record<Conflict['kind'], string>> = {
  figure: 'another value',
  date: 'another day',
  quotation: 'other words',
  denial: 'denied',
  role: 'another office',
};

interface ElsewhereProps {
  readonly detail: ClaimDetail;
  readonly evidence: string;
  readonly onTick: (line: string) => void;
}

/** What the record says of the same thing in other places; a tick makes it evidence. */
export function Elsewhere({ detail, evidence, onTick }: ElsewhereProps) {
  const { document, elsewhere } = detail;
  const { data: documents = {} } = useConflictDocuments(document.id, elsewhere.length > 0);
  return (
    <section className="sec">
      <h2>
        Elsewhere on the record{' '}
        <span>
          {elsewhere.length === 0
            ? 'nothing about the same thing'
            : `${elsewhere.length} ${elsewhere.length === 1 ? 'passage' : 'passages'}`}
        </span>
      </h2>
      {elsewhere.map((conflict) => {
        const side = conflict.sides.find((each) => each.document !== document.id) ?? conflict.sides[1];
        const place = tellPlace(documents[side.document], side.actor);
        const line = renderEvidence({ words: side.words, place });
        const id = `evidence-${conflict.id}`;
        return (
          <div className="ev" key={conflict.id}>
            <input
              type="checkbox"
              id={id}
              aria-label={`Use as evidence: ${side.words}`}
              checked={holdsEvidence(evidence, line)}
              onChange={() => onTick(line)}
            />
            <div>
              <label htmlFor={id} dir="auto">
                {cutSide(side).map(({ text, at, marks }) =>
                  marks.length > 0 ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
                )}
              </label>
              <div className="dim">
                <span className="rel">{RELATIONS[conflict.kind]}</span>{' '}
                <Link to="/d/$document" params={{ document: side.document }} hash={side.id}>
                  {place}
                </Link>
                {' · '}
                <Link to="/conflicts/$conflict" params={{ conflict: conflict.id }}>
                  {conflict.state === 'to-review' ? 'settle it' : conflict.state}
                </Link>
              </div>
            </div>
          </div>
        );
      })}
    </section>
  );
}

function tellPlace(document: DocumentSummary | undefined, actor: string | null): string {
  const title = document ? (document.publisher ?? nameDocument(document)) : 'another document';
  const day = document?.publishedAt ? formatDay(document.publishedAt) : null;
  return [title, day, actor].filter((part) => part !== null).join(', ');
}
