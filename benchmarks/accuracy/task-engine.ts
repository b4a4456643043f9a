import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { sentenceWords } from '../../src/engine/grammar/sentence-words.ts';
import { type AnyComponent, createComponent } from '../../src/engine/layers/component.ts';
import type { Layers } from '../../src/engine/layers/layers.ts';
import type { ReaderModel } from '../../src/engine/model/reader-model.ts';
import { figures } from '../../src/engine/quantity/figures.ts';
import { quantities } from '../../src/engine/quantity/quantities.ts';
import { createReader } from '../../src/engine/reader.ts';
import { createReadings } from '../../src/engine/readings/readings.ts';
import { quotations } from '../../src/engine/segment/quotations.ts';
import { segmentation } from '../../src/engine/segment/segmentation.ts';
import { timexes } from '../../src/engine/timex/timexes.ts';
import { rawTurns } from '../../src/engine/turn/raw-turns.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { loadReaderModel } from '../../src/workspace/load-reader-model.ts';
import type { TaskName } from './tasks.ts';

const english = await loadEnglish();

/** What a task needs of the engine beside the model's readings, where that is little. */
const NEEDED: Readonly<Partial<Record<TaskName, readonly AnyComponent[]>>> = {
  time: [sentenceWords, timexes],
  quantity: [sentenceWords, timexes, figures, quantities],
  grammar: [],
};

/** What the model read of a text's words and of whom they mean. */
export type ModelWitness = Pick<Layers, 'wordReadings' | 'phraseReadings' | 'references'>;

const NOTHING_READ: ModelWitness = { wordReadings: [], phraseReadings: [], references: [] };

export interface TaskEngine extends Engine {
  /** What the model read of the text that was read last. */
  readings(): ModelWitness;
}

/** The engine for a task, so that what it took is what the task takes. Its records hold nothing else. */
export async function createTaskEngine(task: TaskName): Promise<TaskEngine> {
  const model = await loadReaderModel();
  const needed = NEEDED[task];
  let readings = NOTHING_READ;
  const witness = createComponent({
    name: 'witness',
    requires: ['wordReadings', 'phraseReadings', 'references'],
    provides: [],
    run(_document, given) {
      readings = given;
      return {};
    },
  });
  const engine = needed
    ? createPart(model, [witness, ...needed])
    : createReader({ language: english, model, replace: [witness] });
  return { ...engine, readings: () => readings };
}

function createPart(model: ReaderModel, needed: readonly AnyComponent[]): Engine {
  const components = [rawTurns, segmentation, quotations, createReadings(model), ...needed];
  return createEngine([...components, createSilence(components)], english);
}

const LAYERS = ['quotations', 'turns', 'actors', 'statements', 'timexes', 'quantities', 'polls', 'claims'] as const;

/** Gives the layers of a record that nobody else gives, empty. */
function createSilence(others: readonly AnyComponent[]): AnyComponent {
  const given = new Set(others.flatMap(({ provides }) => provides));
  const provides = [...LAYERS, 'publishedAt' as const].filter((layer) => !given.has(layer));
  return createComponent({
    name: 'silence',
    requires: [],
    provides,
    run: () => Object.fromEntries(provides.map((layer) => [layer, layer === 'publishedAt' ? null : []])) as never,
  });
}
