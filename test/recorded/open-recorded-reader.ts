import type { Engine } from '../../src/engine/engine.ts';
import { english } from '../../src/engine/lang/en/english.suite.ts';
import { type AnyComponent, createComponent } from '../../src/engine/layers/component.ts';
import type { Layers, ReadableDocument } from '../../src/engine/layers/layers.ts';
import { createStubModel } from '../../src/engine/model/stub-model.suite.ts';
import { createReader } from '../../src/engine/reader.ts';
import { describeText, hashInput, type RecordedLayers, readRecording, recordingPathOf } from './recording.ts';

/**
 * The engine with readings of the model that were recorded beside the test file (`X.test.ts` has `X.readings.jsonl`), so
 * that no processor changes what rules are given. For tests of rules; what the model itself gives is asked for by
 * `test/shipped-model.test.ts`. A text without a recording fails the test that reads it, and says what to do:
 * `npm run record-readings`.
 * @param testUrl `import.meta.url` of the test file.
 */
export async function openRecordedReader(testUrl: string): Promise<Engine> {
  const path = recordingPathOf(testUrl);
  if (process.env.ONRECORD_RECORD !== undefined) {
    const { openRecordingReader } = await import('./open-recording-reader.ts');
    return openRecordingReader(path);
  }
  const { models, texts } = await readRecording(path);
  const model = { ...createStubModel(), identity: models };
  return createReader({ language: english, model, replace: [createRecordedReadings(texts)] });
}

const createRecordedReadings = (texts: ReadonlyMap<string, RecordedLayers>): AnyComponent =>
  createComponent({
    name: 'readings',
    requires: ['sentences', 'quotations'],
    provides: ['readings', 'nameReadings', 'wordReadings', 'phraseReadings', 'references', 'worth'],
    run: (document, layers) => findRecorded(texts, document, layers),
  });

function findRecorded(
  texts: ReadonlyMap<string, RecordedLayers>,
  { text }: ReadableDocument,
  layers: Pick<Layers, 'sentences' | 'quotations'>,
): RecordedLayers {
  const recorded = texts.get(hashInput(text, layers));
  if (recorded) return recorded;
  throw new Error(
    `nothing is recorded for ${describeText(text)}: it is new, or its words, sentences or quotations have changed. ` +
      'Record what the model reads in it with: npm run record-readings',
  );
}
