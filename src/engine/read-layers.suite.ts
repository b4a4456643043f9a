import { createReadingView } from '../text/reading-view.ts';
import { english } from './lang/en/english.suite.ts';
import type { AnyComponent } from './layers/component.ts';
import type { Layers, ReadableDocument } from './layers/layers.ts';

/** For tests: the layers that some components, in the order given, make of a text. */
export function readLayers(
  text: string,
  components: readonly AnyComponent[],
  given: Partial<Omit<ReadableDocument, 'text'>> = {},
): Layers {
  const document: ReadableDocument = {
    text: createReadingView(text).text,
    language: english,
    title: null,
    publishedAt: null,
    publisher: null,
    turns: [],
    entries: [],
    ...given,
  };
  const layers: Partial<Layers> = { rawTurns: [], entries: [], wordReadings: [], phraseReadings: [], references: [] };
  for (const component of components) Object.assign(layers, component.run(document, layers as Layers));
  return layers as Layers;
}
