import { useMemo, useRef } from 'react';
import { createSpecimen } from '../../logic/states/create-specimen.ts';
import type { MarkSpecimen } from '../../logic/states/mark-specimens.ts';
import { ArticleText } from '../reader/ArticleText.tsx';
import { createReading, voiceClassOf } from '../reader/reading.ts';
import { useClassOn } from '../reader/use-mark-classes.ts';
import { Example } from './Example.tsx';
import { SPECIMEN_HUES } from './specimen-hues.ts';

/** Words with one kind of mark, drawn by the Reader's own text. */
export function MarkExample({ specimen: { title, told, specimen, focused, layers = [], unfolded } }: MarkExampleProps) {
  const reading = useMemo(() => createReading(createSpecimen(specimen), SPECIMEN_HUES), [specimen]);
  const frame = useRef<HTMLDivElement>(null);
  const elements = useRef(new Map<string, HTMLElement[]>());
  const state = useMemo(() => ({ unfolded: { nested: true, doubtful: unfolded === true }, draft: null }), [unfolded]);
  useClassOn(elements, focused ?? null, 'on', reading);
  const top = reading.tops[0];
  const classes = ['reader', 'L-statements', ...layers.map((layer) => `L-${layer}`)];
  return (
    <Example title={title} told={told}>
      <div className={[...classes, top ? `F-${voiceClassOf(reading, top)}` : ''].join(' ')}>
        <div className="text">
          <ArticleText {...{ reading, state, frame, elements }} onDrag={() => undefined} />
        </div>
      </div>
    </Example>
  );
}

interface MarkExampleProps {
  readonly specimen: MarkSpecimen;
}
