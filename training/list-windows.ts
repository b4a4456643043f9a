// npx tsx training/list-windows.ts INPUT.jsonl COUNT > WINDOWS.jsonl
// What the model is handed of the first COUNT documents: every window's inputs, one a line, for static_scales.py.

import { readFileSync } from 'node:fs';
import { createReader } from '../src/engine/reader.ts';
import { documentInputSchema } from '../src/schema/document.ts';
import { loadEnglish } from '../src/workspace/load-english.ts';
import { loadReaderModel } from '../src/workspace/load-reader-model.ts';

const english = await loadEnglish();

const [input, count] = process.argv.slice(2) as [string, string];
const model = await loadReaderModel();
const reader = createReader({
  language: english,
  model: {
    ...model,
    session: {
      async run(inputs) {
        const line = Object.entries(inputs).map(([name, values]) => [name, [...values]]);
        process.stdout.write(`${JSON.stringify(Object.fromEntries(line))}\n`);
        return model.session.run(inputs);
      },
    },
  },
});
const lines = readFileSync(input, 'utf8').trimEnd().split('\n').slice(0, Number(count));
for (const line of lines) {
  const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
  await reader.read(documentInputSchema.parse({ id, text }));
}
