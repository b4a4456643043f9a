import { documentInputSchema } from '../../src/schema/document.ts';
import { createTaskEngine } from '../accuracy/task-engine.ts';
import { predictQuantity } from '../accuracy/tasks/quantity.ts';
import { predictTime } from '../accuracy/tasks/time.ts';
import type { Peer } from './peer.ts';

/** Ourselves, with the parts of the engine that the task needs. */
export async function createOnrecord(): Promise<Peer> {
  const times = await createTaskEngine('time');
  const both = await createTaskEngine('quantity');
  const createInput = (text: string, published: string | null) =>
    documentInputSchema.parse({ id: 'x', text, publishedAt: published });
  return {
    name: `onrecord ${times.version}`,
    readTimes: async (text, publishedAt) => predictTime(await times.read(createInput(text, publishedAt))).times,
    readQuantities: async (text) => predictQuantity(await both.read(createInput(text, null))).quantities,
    readBoth: (text, publishedAt) => both.read(createInput(text, publishedAt)),
  };
}
