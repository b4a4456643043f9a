import { Fragment, memo } from 'react';
import type { Block } from '../../../src/schema/block.ts';
import type { Piece } from '../../logic/reader/cut-pieces.ts';
import { nameInitials, nameSource, nameStatement } from '../../logic/reader/describe-statement.ts';
import { Grip } from './Grip.tsx';
import { type Reading, voiceClassOf } from './reading.ts';
import type { Draft } from './use-reader-state.ts';

interface ParagraphProps {
  readonly reading: Reading;
  readonly kind: Block['kind'] | 'title';
  readonly number: number | null;
  /** The same object as long as nothing in the block has changed. */
  readonly pieces: readonly Piece[];
  readonly draft: Draft | null;
}

const TAGS = { title: 'h1', paragraph: 'p', heading: 'h2', 'list-item': 'p' } as const;

/** A block of the article in its pieces. Focus, hover, voice and layers toggle classes on these, and draw nothing anew. */
export const Paragraph = memo(function Paragraph({ reading, kind, number, pieces, draft }: ParagraphProps) {
  const Tag = TAGS[kind];
  return (
    <Tag dir="auto" className={kind === 'list-item' ? 'item' : undefined}>
      {number === null ? null : <span className="pn" aria-hidden="true" data-number={number} />}
      {pieces.map((piece) => (
        <Fragment key={piece.start}>
          <Grips draft={draft} place={piece.start} end={0} />
          <PieceSpan reading={reading} piece={piece} />
          <Grips draft={draft} place={piece.end} end={1} />
          <Initials reading={reading} piece={piece} />
        </Fragment>
      ))}
    </Tag>
  );
});

function PieceSpan({ reading, piece }: { reading: Reading; piece: Piece }) {
  const [outer, inner] = piece.content.map((id) => reading.nodes.get(id)).filter((node) => node !== undefined);
  const classes = [
    ...(outer ? ['c', voiceClassOf(reading, outer), outer.statement.minor && 'low'] : []),
    ...[piece.isFirst && 'first', piece.isLast && 'last', inner && 'n', piece.source.length > 0 && 'src'],
    ...[
      piece.cue.length > 0 && 'cue',
      piece.figure && figureClass(reading, piece.figure),
      piece.date && 't',
      piece.actor && 'a',
    ],
  ].filter((name) => name);
  return (
    <span
      {...(classes.length > 0 ? { className: classes.join(' ') } : {})}
      {...(inner ? { style: { '--n': `var(--${voiceClassOf(reading, inner).replace('vu', 'v0')})` } as object } : {})}
      data-s={piece.start}
      data-c={piece.content.join(' ') || undefined}
      data-p={[...piece.source, ...piece.cue, ...piece.place].join(' ') || undefined}
      data-q={piece.figure ?? undefined}
      data-t={piece.date ?? undefined}
      data-a={piece.actor ?? undefined}
    >
      {reading.document.record.document.text.slice(piece.start, piece.end)}
    </span>
  );
}

/** A figure of the document's own voice that somebody might ask about: a share, a sum, a count from a hundred. */
function figureClass({ document }: Reading, id: string): string {
  const figure = document.record.quantities.find((quantity) => quantity.id === id);
  const isBare =
    figure?.statement === null &&
    (figure.kind === 'percent' || figure.kind === 'money' || (figure.kind === 'count' && (figure.value ?? 0) >= 100));
  return isBare ? 'q bare' : 'q';
}

function Grips({ draft, place, end }: { draft: Draft | null; place: number; end: 0 | 1 }) {
  return draft?.content.map((span, at) =>
    span[end] === place ? <Grip key={`${span[0]}-${end}`} piece={at} end={end} /> : null,
  );
}

/** The speaker's initials behind the last words of a statement: seen on a narrow screen and in print, heard everywhere, never copied. */
function Initials({ reading, piece }: { reading: Reading; piece: Piece }) {
  return piece.content.map((id) => {
    const node = reading.nodes.get(id);
    if (node?.depth !== 0 || node.statement.content.at(-1)?.[1] !== piece.end) return null;
    const { record } = reading.document;
    return (
      // biome-ignore lint/a11y/useAnchorContent: its label is heard; words inside would be copied with the text
      <a
        key={id}
        href={`#note-${id}`}
        tabIndex={-1}
        className={`ini ${voiceClassOf(reading, node)}`}
        data-ini={nameInitials(nameSource(record, node.statement))}
        data-c={id}
        aria-label={nameStatement(record, node.statement)}
      />
    );
  });
}
