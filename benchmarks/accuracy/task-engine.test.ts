import { expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { documentInputSchema } from '../../src/schema/document.ts';
import { openRecordedReader } from '../../test/recorded/open-recorded-reader.ts';
import { createTaskEngine } from './task-engine.ts';
import { TASKS } from './tasks.ts';

const DOCUMENT = documentInputSchema.parse({
  id: 'd1',
  text: 'Maria Okon said on Friday that about 40 percent of 2,500 workers had left for $3 million a year.',
  publishedAt: '2021-06-04',
});

test.each(['time', 'quantity'] as const)(
  'what %s needs of the engine gives what the whole of it gives',
  async (task) => {
    const whole = await openRecordedReader(import.meta.url);
    const part = await createTaskEngine(task);
    expect(part.components.length).toBeLessThan(whole.components.length);
    const predict = async (engine: Engine) => TASKS[task](await engine.read(DOCUMENT));
    expect(await predict(part)).toEqual(await predict(whole));
  },
);
