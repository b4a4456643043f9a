import { Fragment, memo } from 'react';
import type { DrawnBlock } from '../../logic/reader/draw-blocks.ts';
import type { DrawnPiece } from '../../logic/reader/draw-piece.ts';
import { Grip } from './Grip.tsx';

const TAGS = { paragraph: 'p', heading: 'h2', 'list-item': 'p' } as const;

/** A block of the article in its pieces. Focus, hover, voice and layers toggle classes on these, and draw nothing anew. */
export const Paragraph = memo(function Paragraph({ block: { kind, number, pieces } }: { block: DrawnBlock }) {
  const Tag = TAGS[kind];
  return (
    <Tag dir="auto" className={kind === 'list-item' ? 'item' : undefined}>
      {number === null ? null : <span className="pn" aria-hidden="true" data-number={number} />}
      {pieces.map((piece) => (
        <Fragment key={piece.start}>
          {drawGrips(piece, 0)}
          {drawWords(piece)}
          {drawGrips(piece, 1)}
          {drawInitials(piece)}
        </Fragment>
      ))}
    </Tag>
  );
});

// Functions and not components: a paragraph is drawn as a whole or not at all, and some have a hundred pieces.

const drawWords = ({ start, text, className, underline, content, around, figure, date, actor }: DrawnPiece) => (
  <span
    className={className}
    style={underline === undefined ? undefined : ({ '--n': `var(--${underline})` } as object)}
    data-s={start}
    data-c={content}
    data-p={around}
    data-q={figure}
    data-t={date}
    data-a={actor}
  >
    {text}
  </span>
);

const drawGrips = ({ grips }: DrawnPiece, side: 0 | 1) =>
  grips.map((grip) => (grip.end === side ? <Grip key={`${grip.piece}:${side}`} {...grip} /> : null));

/** Seen on a narrow screen and in print, heard everywhere, never copied. */
const drawInitials = ({ initials }: DrawnPiece) =>
  initials.map(({ id, voice, letters, label }) => (
    // biome-ignore lint/a11y/useAnchorContent: its label is heard; words inside would be copied with the text
    <a
      key={id}
      href={`#note-${id}`}
      tabIndex={-1}
      className={`ini ${voice}`}
      data-ini={letters}
      data-c={id}
      aria-label={label}
    />
  ));
