import type { OnRecord } from '../../../src/schema/record.ts';
import type { Span } from '../../../src/schema/span.ts';
import { createReadingView } from '../../../src/text/reading-view.ts';
import type { ModelWitness } from '../task-engine.ts';

/** Words with their classes and base noun phrases, which no record has: the engine's own layers, in the text as given. */
export function predictGrammar({ document }: OnRecord, { wordReadings, phraseReadings }: ModelWitness) {
  const { toOriginal } = createReadingView(document.text);
  return {
    tokens: wordReadings.map(({ span, wordClass }) => [...toOriginal(span), wordClass]),
    phrases: phraseReadings.map(({ span }): Span => toOriginal(span)),
  };
}
