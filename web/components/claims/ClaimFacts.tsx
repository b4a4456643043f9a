import type { ClaimDetail, ReviewedStatement } from '../../../src/server/api-types.ts';
import { describeFigure } from '../../logic/describe-figure.ts';
import { formatDay } from '../../logic/format-day.ts';
import { joinWords } from '../../logic/join-words.ts';
import { Doubt } from '../Doubt.tsx';
import { nameSpeakers } from './ClaimRow.tsx';

/** Who says it, in which verb, and what its figures and dates come to. */
export function ClaimFacts({ detail, onSpeaker }: { detail: ClaimDetail; onSpeaker: (id: string) => void }) {
  const { quantities, timexes, around, isOwnVoice, speakers } = detail;
  const statement = detail.statement as ReviewedStatement | null;
  const wordsAt = ([start, end]: readonly [number, number]) =>
    around.exact.slice(start - around.span[0], end - around.span[0]);
  const cue = statement && joinWords(statement.cue.map(wordsAt));
  return (
    <dl className="facts">
      <dt>Said by</dt>
      <dd>
        <bdi className="font-semibold">{nameSpeakers(detail)}</bdi> {cue ? <i className="font-serif">{cue}</i> : null}
        {isOwnVoice ? <span className="dim"> no source is named in the text</span> : null}{' '}
        {statement ? <Doubt confidence={statement.confidence} /> : null}{' '}
        {speakers[0] ? (
          <button type="button" className="only" onClick={() => onSpeaker(speakers[0]!.id)}>
            only theirs
          </button>
        ) : null}
      </dd>
      {quantities.length > 0 ? (
        <>
          <dt>Figures</dt>
          <dd className="num">
            {quantities.map((quantity) => (
              <div key={quantity.id}>
                {describeFigure(quantity, wordsAt(quantity.span))}
                {quantity.measure ? (
                  <span className="dim"> of {quantity.measure.text.replace(/\s+/g, ' ')}</span>
                ) : null}
              </div>
            ))}
          </dd>
        </>
      ) : null}
      {timexes.length > 0 ? (
        <>
          <dt>Dates</dt>
          <dd className="num">
            {timexes.map(({ id, span, from, to, value }) => (
              <div key={id}>
                {wordsAt(span)} <span className="dim">{tellDays(from, to) ?? value}</span>
              </div>
            ))}
          </dd>
        </>
      ) : null}
    </dl>
  );
}

function tellDays(from: string | null, to: string | null): string | null {
  if (from === null) return null;
  return to === null || to === from ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
}
