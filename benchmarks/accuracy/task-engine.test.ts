import { expect, test } from 'vitest';
import { createReader } from '../../src/engine/reader.ts';
import { documentInputSchema } from '../../src/schema/document.ts';
import { loadReaderModel } from '../../src/workspace/load-reader-model.ts';
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
    const whole = createReader({ model: await loadReaderModel() });
    const part = await createTaskEngine(task);
    expect(part.components.length).toBeLessThan(whole.components.length);
    expect(TASKS[task](await part.read(DOCUMENT))).toEqual(TASKS[task](await whole.read(DOCUMENT)));
  },
);
