import { Fragment, type ReactNode, type RefObject, useMemo, useRef } from 'react';
import { cutPieces, type Mark, type Piece } from '../../logic/reader/cut-pieces.ts';
import { Paragraph } from './Paragraph.tsx';
import { listMarks, type Reading } from './reading.ts';
import { useGripDrag } from './use-grip-drag.ts';
import { type ElementsById, useFoundElements } from './use-mark-classes.ts';
import type { Draft, ReaderState } from './use-reader-state.ts';

interface ArticleTextProps {
  readonly reading: Reading;
  /** What stands over the words; where the text begins with it, it is a part of them, marks and all. */
  readonly title: string | undefined;
  /** Between title and words. */
  readonly notice: ReactNode;
  readonly state: Pick<ReaderState, 'unfolded' | 'draft'>;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly elements: ElementsById;
  /** Without it no end can be dragged. */
  readonly onDrag: ((piece: number, end: 0 | 1, place: number, isExact: boolean) => void) | undefined;
}

/** The article's title and words. A block is drawn anew only where its marks changed. */
export function ArticleText(props: ArticleTextProps) {
  const { reading, title, notice, frame, elements, onDrag } = props;
  const { unfolded, draft } = props.state;
  const marks = useMemo(() => listMarks(reading, unfolded, draft), [reading, unfolded, draft]);
  const drawn = useRef(new Map<string, { signature: string; pieces: readonly Piece[]; reading: Reading }>());
  useFoundElements(frame, elements, marks);
  const onPointerDown = useGripDrag(onDrag);
  const { blocks, document } = reading.document.record;
  const isTitled = blocks[0] !== undefined && document.text.slice(...blocks[0].span).trim() === title?.trim();
  let count = 0;
  return (
    <div ref={frame} className="words" onPointerDown={onPointerDown}>
      {isTitled ? null : <h1 dir="auto">{title}</h1>}
      {isTitled ? null : notice}
      {blocks.map((block, at) => {
        const isTitle = isTitled && at === 0;
        const isCounted = block.kind === 'paragraph' && !isTitle;
        if (isCounted) count += 1;
        const own = marks.filter(({ span }) => span[0] < block.span[1] && span[1] > block.span[0]);
        return (
          <Fragment key={block.key}>
            <Paragraph
              reading={reading}
              kind={isTitle ? 'title' : block.kind}
              number={isCounted ? count : null}
              pieces={keepPieces(drawn.current, block, own, reading)}
              draft={draftWithin(draft, block.span)}
            />
            {isTitle ? notice : null}
          </Fragment>
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
