import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { StatementHit } from '../../../src/server/api-types.ts';
import { cutMatches } from '../../logic/cut-matches.ts';
import { formatDay } from '../../logic/format-day.ts';
import { joinExact } from '../../logic/join-words.ts';
import type { Chain } from '../../logic/library/group-chains.ts';
import { nameDocument } from '../../logic/name-document.ts';
import { tellCue } from '../../logic/tell-cue.ts';
import { type Hues, nameVoiceClass } from '../../logic/voice-hues.ts';
import { Doubt } from '../Doubt.tsx';

interface HitRowProps {
  readonly chain: Chain<StatementHit>;
  /** What was looked for. */
  readonly words: string;
  readonly hues: Hues;
  readonly isCurrent: boolean;
}

/** A statement that was found: when and where, who tells us, of whom, and the exact words, which lead to their place. */
export function HitRow({ chain, words, hues, isCurrent }: HitRowProps) {
  const hit = chain.at(-1) ?? chain[0];
  const { document, statement } = hit;
  return (
    <article className="hitrow">
      <p className="day">
        <span className="num">{hit.at === null ? 'undated' : formatDay(hit.at)}</span>
        <small>{document.publisher ?? nameDocument(document)}</small>
      </p>
      <div>
        <p className="chain">
          {chain.map((each, at) => (
            <Fragment key={each.statement.id}>
              {at ? <Arrow /> : null}
              <Rung hit={each} hues={hues} />
            </Fragment>
          ))}
          <Doubt confidence={statement.confidence} />
        </p>
        <Link
          to="/d/$document"
          params={{ document: document.id }}
          hash={statement.id}
          tabIndex={isCurrent ? 0 : -1}
          dir="auto"
        >
          {hit.content.map(({ span, exact }, at) => (
            <Fragment key={span[0]}>
              {at ? ' … ' : null}
              <Words text={exact} words={words} />
            </Fragment>
          ))}
        </Link>
      </div>
    </article>
  );
}

function Rung({ hit: { speakers, source, cue, statement }, hues }: { hit: StatementHit; hues: Hues }) {
  const [speaker] = speakers;
  const told = joinExact(source);
  const isNamed = statement.sourceKind === 'named' || statement.sourceKind === 'author';
  return (
    <>
      <b className={nameVoiceClass(hues, speaker?.id ?? null, isNamed || speaker !== undefined)} dir="auto">
        {speakers.length
          ? speakers.map(({ name }) => name).join(', ')
          : statement.sourceName || told || 'no source given'}
      </b>
      {cue.length ? <i dir="auto">{tellCue(joinExact(cue))}</i> : null}
      {statement.polarity === 'affirmed' ? null : (
        <span className="chip">{statement.polarity === 'denied' ? 'denied' : 'not said'}</span>
      )}
    </>
  );
}

const Arrow = () => (
  <span>
    <span aria-hidden="true">→</span>
    <span className="vh">tells of</span>
  </span>
);

function Words({ text, words }: { text: string; words: string }) {
  let from = 0;
  return cutMatches(text, words).map((piece) => {
    const at = from;
    from += piece.text.length;
    return piece.isMatch ? <mark key={at}>{piece.text}</mark> : <Fragment key={at}>{piece.text}</Fragment>;
  });
}
