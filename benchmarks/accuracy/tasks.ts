import type { OnRecord } from '../../src/schema/record.ts';
import type { ModelWitness } from './task-engine.ts';
import { predictActors } from './tasks/actors.ts';
import { predictAttribution } from './tasks/attribution.ts';
import { predictCheckworthiness } from './tasks/checkworthiness.ts';
import { predictCoreference } from './tasks/coreference.ts';
import { predictGrammar } from './tasks/grammar.ts';
import { predictPress } from './tasks/press.ts';
import { predictQuantity } from './tasks/quantity.ts';
import { predictQuotations } from './tasks/quotations.ts';
import { predictSpeakers } from './tasks/speakers.ts';
import { predictTime } from './tasks/time.ts';

/** What a scorer takes for one record, but for its id. */
export type Prediction = Readonly<Record<string, unknown>>;

/** From a record, and from what the model reads of its words, to what the task's scorer takes. */
export const TASKS = {
  attribution: predictAttribution,
  speakers: predictSpeakers,
  time: predictTime,
  quantity: predictQuantity,
  actors: predictActors,
  checkworthiness: predictCheckworthiness,
  press: predictPress,
  coreference: predictCoreference,
  quotations: predictQuotations,
  grammar: predictGrammar,
} as const satisfies Record<string, (record: OnRecord, readings: ModelWitness) => Prediction>;

export type TaskName = keyof typeof TASKS;

export const isTaskName = (name: unknown): name is TaskName => typeof name === 'string' && Object.hasOwn(TASKS, name);
