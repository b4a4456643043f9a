import { Link } from '@tanstack/react-router';
import type { Outline, DocumentRow as Row } from '../../../src/server/api-types.ts';
import { countNoun } from '../../logic/count-noun.ts';
import { formatDay } from '../../logic/format-day.ts';
import { describeProgress } from '../../logic/library/review-progress.ts';
import { nameDocument } from '../../logic/name-document.ts';
import { type Hues, nameVoiceClass } from '../../logic/voice-hues.ts';
import { useDesk } from '../desk-context.ts';
import { VoiceStrip } from '../VoiceStrip.tsx';

interface DocumentRowProps {
  readonly row: Row;
  readonly hues: Hues;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}

const LOUDEST = 3;

/** A document of the Library: when, what, who speaks where, how much, and how far people have looked at it. */
export function DocumentRow({ row, hues, isCurrent, isChosen, onChoose }: DocumentRowProps) {
  const { setGloss } = useDesk();
  const title = nameDocument(row);
  return (
    <article className="doc">
      <Day row={row} />
      <div>
        <h2 dir="auto">
          <Link to="/d/$document" params={{ document: row.id }} tabIndex={isCurrent ? 0 : -1}>
            {title}
          </Link>
        </h2>
        {row.outline.lead === null ? null : (
          <p className="lead" dir="auto">
            {row.outline.lead}
          </p>
        )}
        <p className="more">
          <span>{row.publisher ?? 'no publisher'}</span>
          {row.byline.length ? <span>{row.byline.join(', ')}</span> : null}
          <span className="num">{countNoun(row.words, 'word')}</span>
          {row.version > 1 ? <span className="num">version {row.version}</span> : null}
        </p>
      </div>
      <div className="voices">
        <VoiceStrip outline={row.outline} hues={hues} />
        <Loudest outline={row.outline} hues={hues} />
      </div>
      <p className="counts">
        <Count count={row.statements} noun="statement" />
        <Count count={row.outline.figures} noun="figure" />
        {row.intake.verdict === 'ok' ? null : (
          <span
            className="text-warn relative z-1 block"
            onPointerEnter={() => setGloss(row.intake.reasons.join('; '))}
            onPointerLeave={() => setGloss(null)}
          >
            {row.intake.verdict === 'thin' ? 'little text' : 'doubtful text'}
          </span>
        )}
        <span className="block">{describeProgress(row)}</span>
      </p>
      <label className="choose">
        <input
          type="checkbox"
          checked={isChosen}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={`Choose “${title}”`}
          onChange={() => onChoose(row.id)}
        />
        <span aria-hidden="true">choose</span>
      </label>
    </article>
  );
}

function Day({ row: { publishedAt, outline } }: { row: Row }) {
  if (publishedAt !== null) {
    return (
      <p className="day">
        <time dateTime={publishedAt}>{formatDay(publishedAt)}</time>
      </p>
    );
  }
  return (
    <p className="day">
      undated
      {outline.notBefore ? <small>not before {formatDay(outline.notBefore)}</small> : null}
    </p>
  );
}

function Loudest({ outline, hues }: { outline: Outline; hues: Hues }) {
  const named = outline.voices.filter(({ actor }) => actor !== null);
  return (
    <p className="loud">
      {named.slice(0, LOUDEST).map(({ actor, name, statements }) => (
        <span key={actor} className="num">
          <i className={`dot ${nameVoiceClass(hues, actor)}`} aria-hidden="true" />
          <em dir="auto">{name}</em> {statements}
        </span>
      ))}
      <span className="num">own voice {Math.round(outline.ownVoice * 100)} %</span>
    </p>
  );
}

function Count({ count, noun }: { count: number; noun: string }) {
  return (
    <span className="block">
      <b>{count.toLocaleString('en')}</b> {count === 1 ? noun : `${noun}s`}
    </span>
  );
}
