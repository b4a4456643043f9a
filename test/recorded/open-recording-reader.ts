import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Engine } from '../../src/engine/engine.ts';
import { english } from '../../src/engine/lang/en/english.suite.ts';
import { type AnyComponent, createComponent } from '../../src/engine/layers/component.ts';
import { createReader } from '../../src/engine/reader.ts';
import { createReadings } from '../../src/engine/readings/readings.ts';
import { loadReaderModel } from '../../src/workspace/load-reader-model.ts';
import { hashInput, type RecordedLayers, renderHead, renderLine } from './recording.ts';

/**
 * The engine with the real model, which keeps what the model reads in each text and writes it to a recording. What was
 * recorded with the same model stays as it is, so that a machine whose sums are rounded otherwise changes no line but
 * those of new texts; a text that is not read any more goes.
 */
export async function openRecordingReader(path: string): Promise<Engine> {
  const model = await loadReaderModel();
  const head = renderHead(model.identity);
  const kept = await readLinesOf(path, head);
  const lines = new Map<string, string>();
  const real = createReadings(model);
  const readings: AnyComponent = createComponent({
    name: 'readings',
    requires: ['sentences', 'quotations'],
    provides: ['readings', 'nameReadings', 'wordReadings', 'phraseReadings', 'references', 'worth'],
    async run(document, layers) {
      const hash = hashInput(document.text, layers);
      const given = (await real.run(document, layers as never)) as RecordedLayers;
      lines.set(hash, kept.get(hash) ?? renderLine(hash, document.text, given));
      // After each text, since nobody tells which is the last one.
      writeFileSync(path, `${[head, ...[...lines.values()].sort()].join('\n')}\n`);
      return given;
    },
  });
  return createReader({ language: english, model, replace: [readings] });
}

/** Lines by their hash; none where another model gave them, or where all are to be made anew. */
async function readLinesOf(path: string, head: string): Promise<ReadonlyMap<string, string>> {
  if (process.env.ONRECORD_RECORD === 'all' || !existsSync(path)) return new Map();
  const [keptHead, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (keptHead !== head) return new Map();
  return new Map(lines.map((line) => [(JSON.parse(line) as [string])[0], line]));
}
