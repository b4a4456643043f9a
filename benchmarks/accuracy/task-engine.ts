import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { sentenceWords } from '../../src/engine/grammar/sentence-words.ts';
import { type AnyComponent, createComponent } from '../../src/engine/layers/component.ts';
import { figures } from '../../src/engine/quantity/figures.ts';
import { quantities } from '../../src/engine/quantity/quantities.ts';
import { createReader } from '../../src/engine/reader.ts';
import { segmentation } from '../../src/engine/segment/segmentation.ts';
import { timexes } from '../../src/engine/timex/timexes.ts';
import { rawTurns } from '../../src/engine/turn/raw-turns.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { loadReaderModel } from '../../src/workspace/load-reader-model.ts';
import type { TaskName } from './tasks.ts';

const english = await loadEnglish();

/** What a task needs of the engine, where that is little: no model is loaded or asked then. */
const NEEDED: Readonly<Partial<Record<TaskName, readonly AnyComponent[]>>> = {
  time: [rawTurns, segmentation, sentenceWords, timexes],
  quantity: [rawTurns, segmentation, sentenceWords, timexes, figures, quantities],
};

/** The engine for a task, so that what it took is what the task takes. Its records hold nothing else. */
export async function createTaskEngine(task: TaskName): Promise<Engine> {
  const needed = NEEDED[task];
  if (!needed) return createReader({ language: english, model: await loadReaderModel() });
  return createEngine([...needed, createSilence(needed)], english);
}

const LAYERS = ['quotations', 'turns', 'actors', 'statements', 'timexes', 'quantities', 'polls', 'claims'] as const;

/** Gives the layers of a record that nobody else gives, empty. */
function createSilence(others: readonly AnyComponent[]): AnyComponent {
  const given = new Set(others.flatMap(({ provides }) => provides));
  const provides = LAYERS.filter((layer) => !given.has(layer));
  return createComponent({
    name: 'silence',
    requires: [],
    provides,
    run: () => Object.fromEntries(provides.map((layer) => [layer, []])) as never,
  });
}
