import type { Engine } from '../../src/engine/engine.ts';
import type { ReaderModel } from '../../src/engine/model/reader-model.ts';
import { createReader } from '../../src/engine/reader.ts';
import { toOnrecordError } from '../../src/errors.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { loadReaderModel } from '../../src/workspace/load-reader-model.ts';
import { createGoldAttributions } from './gold-attributions.ts';
import { type GoldLine, parseGoldLine } from './gold-line.ts';
import { createTaskEngine } from './task-engine.ts';
import { TASKS, type TaskName } from './tasks.ts';

const english = await loadEnglish();

export interface PredictOptions {
  readonly task: TaskName;
  /** Hand in the gold's statements, without their answers, in place of the engine's own. */
  readonly withGoldStatements: boolean;
}

export interface PredictedLine {
  /** A line of JSON for the task's scorer. */
  readonly json: string;
  readonly sentences: number;
}

/** Reads the lines of a gold file one by one and predicts each. A line that cannot be read ends it: a benchmark leaves nothing out. */
export async function* predictLines(lines: Iterable<string>, options: PredictOptions): AsyncGenerator<PredictedLine> {
  const { task, withGoldStatements } = options;
  const model = withGoldStatements ? await loadReaderModel() : null;
  const engine = await createTaskEngine(task);
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (!line.trim()) continue;
    const gold = readLine(line, number, options);
    const reader = model ? createGoldReader(model, gold) : engine;
    const record = await reader.read(gold.document);
    const prediction = TASKS[task](record, engine.readings());
    yield { json: JSON.stringify({ id: record.id, ...prediction }), sentences: record.sentences.length };
  }
}

function readLine(line: string, number: number, { withGoldStatements }: PredictOptions): GoldLine {
  try {
    return parseGoldLine(line, { withStatements: withGoldStatements });
  } catch (error) {
    throw toOnrecordError(error, { place: `line ${number}` });
  }
}

const createGoldReader = (model: ReaderModel, gold: GoldLine): Engine =>
  createReader({ language: english, model, replace: [createGoldAttributions(gold.document.text, gold.statements)] });
