import { useMemo, useRef } from 'react';
import { drawBlocks } from '../../logic/reader/draw-blocks.ts';
import { createReading } from '../../logic/reader/reading.ts';
import { createSpecimen } from '../../logic/states/create-specimen.ts';
import type { MarkSpecimen } from '../../logic/states/mark-specimens.ts';
import { ArticleText } from '../reader/ArticleText.tsx';
import { useClassOn } from '../reader/use-mark-classes.ts';
import { Example } from './Example.tsx';
import { SPECIMEN_HUES } from './specimen-hues.ts';

/** Words with one kind of mark, drawn by the Reader's own text. */
export function MarkExample({ specimen: { title, told, specimen, focused, layers = [], unfolded } }: MarkExampleProps) {
  const reading = useMemo(() => createReading(createSpecimen(specimen), SPECIMEN_HUES), [specimen]);
  const { blocks } = useMemo(
    () => drawBlocks(reading, { nested: true, doubtful: unfolded === true }, null),
    [reading, unfolded],
  );
  const frame = useRef<HTMLDivElement>(null);
  const elements = useRef(new Map<string, HTMLElement[]>());
  useClassOn(elements, focused ?? null, `on F-${reading.tops[0]?.voice ?? 'vu'}`, blocks);
  return (
    <Example title={title} told={told}>
      <div className={['reader', 'L-statements', ...layers.map((layer) => `L-${layer}`)].join(' ')}>
        <div className="text">
          <ArticleText {...{ blocks, frame, elements }} onDrag={() => undefined} />
        </div>
      </div>
    </Example>
  );
}

interface MarkExampleProps {
  readonly specimen: MarkSpecimen;
}
