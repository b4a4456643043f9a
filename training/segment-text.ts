import type { Layers } from '../src/engine/layers/layers.ts';
import { quotations } from '../src/engine/segment/quotations.ts';
import { segmentation } from '../src/engine/segment/segmentation.ts';
import { createReadingView } from '../src/text/reading-view.ts';
import { loadEnglish } from '../src/workspace/load-english.ts';

const english = await loadEnglish();

interface GoldText {
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

/** A gold text as the engine's reader sees it, with its sentences and quotations. */
export function segmentText({ text, title, published }: GoldText) {
  const view = createReadingView(text);
  const document = {
    text: view.text,
    title,
    publishedAt: published,
    publisher: null,
    language: english,
    turns: [],
    entries: [],
  };
  const layers = segmentation.run(document, { rawTurns: [], entries: [] } as unknown as Layers) as Layers;
  const quoted = (quotations.run(document, layers) as Layers).quotations;
  return { view, document, sentences: layers.sentences, quoted };
}
