// What the reader's scores say of each statement that it finds, and whether the gold has it: what calibrate.py fits.
// usage: list-signs.ts MODEL_FOLDER GOLD.jsonl OUT.jsonl

import { readFileSync, writeFileSync } from 'node:fs';
import { createContentJudge } from '../benchmarks/accuracy/content-judge.ts';
import { createPieceSequence, spansOf } from '../src/engine/model/piece-sequence.ts';
import { readSequence } from '../src/engine/readings/statements/read-sequence.ts';
import type { Span } from '../src/schema/span.ts';
import { loadReaderModel } from '../src/workspace/load-reader-model.ts';
import { segmentText } from './segment-text.ts';

interface GoldArticle {
  readonly published: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly statements: readonly { readonly content: Span[] }[];
}

const [folder, goldPath, outPath] = process.argv.slice(2);
if (!folder || !goldPath || !outPath) throw new Error('usage: list-signs.ts MODEL_FOLDER GOLD.jsonl OUT.jsonl');
const model = await loadReaderModel({ folder: `${folder}/` });
const rows: string[] = [];
for (const line of readFileSync(goldPath, 'utf8').split('\n')) {
  if (line.trim()) rows.push(...(await listSigns(JSON.parse(line) as GoldArticle)));
}
writeFileSync(outPath, rows.join(''));

async function listSigns({ text, title, published, statements }: GoldArticle): Promise<string[]> {
  const { view, document, sentences, quoted } = segmentText({ text, title, published });
  const sequence = createPieceSequence(model.tokenizer, view.text, sentences, quoted);
  const all = sequence.pieces.map((_, index) => index);
  const isRight = createContentJudge(
    text,
    statements.map(({ content }) => content),
  );
  return (await readSequence(model, document, sequence, quoted)).map(({ content, signs }) => {
    const spans = content.flatMap((run) => spansOf(sequence, all.slice(...run))).map(view.toOriginal);
    return `${JSON.stringify({ ...signs, right: Number(isRight(spans)) })}\n`;
  });
}
