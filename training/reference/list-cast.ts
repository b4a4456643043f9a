// Whom the engine finds in texts, and where: what made pairs are made from. usage: list-cast.ts TEXTS.jsonl OUT.jsonl
// TEXTS: {"id","text"} a line. OUT: {"id","text","names":[{"span","cluster","kind","name"}]}, in the order of the text.

import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createDocument } from '../../src/engine/create-document.suite.ts';
import { createReader } from '../../src/engine/reader.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { loadReaderModel } from '../../src/workspace/load-reader-model.ts';

const [input, output] = process.argv.slice(2);
if (!input || !output) throw new Error('usage: list-cast.ts TEXTS.jsonl OUT.jsonl');
const reader = createReader({ model: await loadReaderModel(), language: await loadEnglish() });
const out = openSync(output, 'w');
for (const line of readFileSync(input, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const { actors } = await reader.read(createDocument(text, { id, language: 'en' }));
  const names = actors
    .flatMap((actor) =>
      actor.mentions.map(({ span, form }) => ({ span, form, cluster: actor.id, kind: actor.kind, name: actor.name })),
    )
    .sort((a, b) => a.span[0] - b.span[0]);
  writeSync(out, `${JSON.stringify({ id, text, names })}\n`);
}
closeSync(out);
