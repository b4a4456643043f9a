import type { Span } from '../../schema/span.ts';
import { createComponent } from '../layers/component.ts';
import type { Layers } from '../layers/layers.ts';

type Part = 'source' | 'cue' | 'content';

const MARKS: Readonly<Record<string, Part>> = { '{': 'source', '⟦': 'cue', '«': 'content' };

/** `{Moss} ⟦denied⟧ «that it rained».`: what a model reads; "¦" parts one statement from the next. Gives the text, and a model of it. */
export function createMarkedModel(marked: string) {
  let text = '';
  const readings = marked.split('¦').map((statement): Layers['readings'][number] => {
    const parts: Record<Part, Span[]> = { source: [], cue: [], content: [] };
    for (const piece of statement.split(/(?=[{⟦«])|(?<=[}⟧»])/u)) {
      const part = MARKS[piece[0]!];
      const words = part ? piece.slice(1, -1) : piece;
      if (part) parts[part].push([text.length, text.length + words.length]);
      text += words;
    }
    return { by: 'model', ...parts, via: null, confidence: 0.9 };
  });
  const model = createComponent({
    name: 'readings',
    requires: [],
    provides: ['readings', 'nameReadings'],
    run: () => ({ readings: readings.filter(({ cue }) => cue.length > 0), nameReadings: [] }),
  });
  return { text, model };
}
