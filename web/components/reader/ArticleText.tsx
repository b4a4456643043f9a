import { type RefObject, useMemo, useRef } from 'react';
import { cutPieces, type Mark, type Piece } from '../../logic/reader/cut-pieces.ts';
import { Paragraph } from './Paragraph.tsx';
import { listMarks, type Reading } from './reading.ts';
import { useGripDrag } from './use-grip-drag.ts';
import { type ElementsById, useFoundElements } from './use-mark-classes.ts';
import type { Draft, ReaderState } from './use-reader-state.ts';

interface ArticleTextProps {
  readonly reading: Reading;
  readonly state: Pick<ReaderState, 'unfolded' | 'draft'>;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly elements: ElementsById;
  /** Without it no end can be dragged. */
  readonly onDrag: ((piece: number, end: 0 | 1, place: number, isExact: boolean) => void) | undefined;
}

/** The article's words. A block is drawn anew only where its marks changed. */
export function ArticleText({ reading, state: { unfolded, draft }, frame, elements, onDrag }: ArticleTextProps) {
  const marks = useMemo(() => listMarks(reading, unfolded, draft), [reading, unfolded, draft]);
  const drawn = useRef(new Map<string, { signature: string; pieces: readonly Piece[]; reading: Reading }>());
  useFoundElements(frame, elements, marks);
  const onPointerDown = useGripDrag(onDrag);
  const { document, title } = { document: reading.document.record, title: reading.document.title?.trim() };
  let count = 0;
  return (
    <div ref={frame} className="words" onPointerDown={onPointerDown}>
      {document.blocks.map((block, at) => {
        if (at === 0 && document.document.text.slice(...block.span).trim() === title) return null;
        if (block.kind === 'paragraph') count += 1;
        const own = marks.filter(({ span }) => span[0] < block.span[1] && span[1] > block.span[0]);
        return (
          <Paragraph
            key={block.key}
            reading={reading}
            kind={block.kind}
            number={block.kind === 'paragraph' ? count : null}
            pieces={keepPieces(drawn.current, block, own, reading)}
            draft={draftWithin(draft, block.span)}
          />
        );
      })}
    </div>
  );
}

/** The pieces of the last time, as the same object, if the marks are the same. */
function keepPieces(
  drawn: Map<string, { signature: string; pieces: readonly Piece[]; reading: Reading }>,
  { key, span }: { key: string; span: readonly [number, number] },
  marks: readonly Mark[],
  reading: Reading,
): readonly Piece[] {
  const signature = marks.map((mark) => `${mark.kind}${mark.id}:${mark.span}`).join();
  const old = drawn.get(key);
  if (old?.signature === signature) return old.pieces;
  const pieces = cutPieces(span, marks);
  drawn.set(key, { signature, pieces, reading });
  return pieces;
}

const draftWithin = (draft: Draft | null, [from, to]: readonly [number, number]): Draft | null =>
  draft?.content.some(([start, end]) => start < to && end > from) ? draft : null;
