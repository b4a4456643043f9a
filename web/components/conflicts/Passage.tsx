import { Link } from '@tanstack/react-router';
import type { ConflictDetail } from '../../../src/server/api-types.ts';
import { listPassage } from '../../logic/conflicts/list-passage.ts';
import { formatDay } from '../../logic/format-day.ts';
import { nameDocument } from '../../logic/name-document.ts';

interface PassageProps {
  readonly side: ConflictDetail['sides'][number];
  readonly stretch: ConflictDetail['texts'][number];
  /** What it says, where that is a value. */
  readonly value: string | null;
  /** Who tells whom, from the document inward. */
  readonly chain: readonly string[];
  readonly isLeft: boolean;
}

/** One side: its words with what differs marked, the text around them dimmed, and who tells it. */
export function Passage({ side, stretch, value, chain, isLeft }: PassageProps) {
  const { document } = stretch;
  const day = side.day ?? document.publishedAt;
  const place = `${document.publisher ?? nameDocument(document)}, ${document.publishedAt ? formatDay(document.publishedAt) : 'undated'}`;
  return (
    <section className="p" aria-label={isLeft ? 'The one passage' : 'The other passage'}>
      <div className="w">
        <bdi className="who">{side.actor ?? 'the document itself'}</bdi>
        <span className="num">{day ? formatDay(day) : 'undated'}</span>
      </div>
      {value === null ? null : <div className="val">{value}</div>}
      <q dir="auto">
        {listPassage(side, stretch).map(({ text, at, marks }) =>
          marks.includes('differing') ? (
            <mark key={at}>{text}</mark>
          ) : (
            <span key={at} className={marks.includes('passage') ? 'x' : undefined}>
              {text}
            </span>
          ),
        )}
      </q>
      <div className="lad">
        <Link
          className={isLeft ? 'left' : 'right'}
          to="/d/$document"
          params={{ document: side.document }}
          hash={side.id}
        >
          {place} <kbd>{isLeft ? 1 : 2}</kbd>
        </Link>
        {chain.map((name) => (
          <span key={name}>
            <i aria-hidden="true" />
            <bdi>{name}</bdi>
          </span>
        ))}
      </div>
    </section>
  );
}
