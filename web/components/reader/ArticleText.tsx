import { memo, type RefObject } from 'react';
import type { DrawnBlock } from '../../logic/reader/draw-blocks.ts';
import { Paragraph } from './Paragraph.tsx';
import { type ElementsById, useFoundElements } from './use-found-elements.ts';
import { useGripDrag } from './use-grip-drag.ts';

interface ArticleTextProps {
  readonly blocks: readonly DrawnBlock[];
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly elements: ElementsById;
  readonly onDrag: (piece: number, end: 0 | 1, place: number, isExact: boolean) => void;
}

/** The article's words. A block is drawn anew only where it looks otherwise. */
export const ArticleText = memo(function ArticleText({ blocks, frame, elements, onDrag }: ArticleTextProps) {
  useFoundElements(frame, elements, blocks);
  const onPointerDown = useGripDrag(onDrag);
  return (
    <div ref={frame} className="words" onPointerDown={onPointerDown}>
      {blocks.map((block) => (
        <Paragraph key={block.key} block={block} />
      ))}
    </div>
  );
});
