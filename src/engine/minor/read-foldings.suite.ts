import type { Span } from '../../schema/span.ts';
import { attributions } from '../attribution/attributions.ts';
import { sentenceWords } from '../grammar/sentence-words.ts';
import { createComponent } from '../layers/component.ts';
import type { Layers, SpeakerChoice } from '../layers/layers.ts';
import { readLayers } from '../read-layers.suite.ts';
import { quotations } from '../segment/quotations.ts';
import { segmentation } from '../segment/segmentation.ts';
import { foldings } from './foldings.ts';

/** A reading in the words of the text, the first place where they stand. */
export interface GivenReading {
  readonly source?: string;
  readonly cue: string;
  readonly content: string;
  readonly via?: number;
  readonly confidence?: number;
}

/** For tests: what is folded of given readings, outside any model. A source speaks for the name in it, or for whom `means` says. */
export function readFoldings(
  text: string,
  given: readonly GivenReading[],
  {
    means = {},
    title = null,
  }: { readonly means?: Readonly<Record<string, string>>; readonly title?: string | null } = {},
): Layers {
  const place = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" does not stand in the text`);
    return [start, start + words.length];
  };
  const readings = given.map(({ source, cue, content, via = null, confidence = 0.9 }): Layers['readings'][number] => ({
    by: 'model',
    source: source === undefined ? [] : [place(source)],
    cue: [place(cue)],
    content: [place(content)],
    via,
    confidence,
  }));
  const model = createComponent({
    name: 'readings',
    requires: [],
    provides: ['readings', 'nameReadings'],
    run: () => ({ readings, nameReadings: [] }),
  });
  const speakers = createComponent({
    name: 'speakers',
    requires: ['attributions'],
    provides: ['speakers'],
    run: (document, layers) => ({
      speakers: layers.attributions.map(({ source }) => {
        const words = source.map((span) => document.text.slice(...span)).join(' ');
        return chooseSpeaker(means[words] ?? /\b(?:Moss|Lind|Interim|Kaldria)\b/.exec(words)?.[0]);
      }),
    }),
  });
  const components = [segmentation, sentenceWords, quotations, model, attributions, speakers, foldings];
  return readLayers(text, components, { title });
}

const chooseSpeaker = (actor: string | undefined): SpeakerChoice =>
  actor === undefined
    ? { actors: [], by: null, reason: null, sourceKind: 'unnamed', confidence: null }
    : { actors: [actor], by: 'speakers/named', reason: 'named in the source', sourceKind: 'named', confidence: 0.97 };
