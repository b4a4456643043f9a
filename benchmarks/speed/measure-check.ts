// tsx measure-check.ts --shared ../shared --store FILE.db [--drafts N] [--words N] [--output FILE.jsonl] [--work FOLDER]
// Checks so many drafts against a store, as `onrecord check --store` does: processor seconds and seconds. Drafts are made as the documents
// of `make-store` are, of another seed, and read once: what is timed is what the store finds and what the rules hold against
// it. Their readings are kept in the work folder. With --output the findings are written, a line for each draft, to compare two runs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { DocumentInput } from '../../src/schema/document.ts';
import type { OnRecord } from '../../src/schema/record.ts';
import { checkDraft } from '../../src/workspace/check/check-draft.ts';
import { findProject } from '../../src/workspace/check/find-config.ts';
import { openBackground } from '../../src/workspace/check/open-background.ts';
import type { ReadDocument } from '../../src/workspace/check/read-checkable.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { openReader } from '../../src/workspace/open-reader.ts';
import { mixDocuments } from '../mixing/mix-documents.ts';
import { prepareCheckout, readRecords } from './checkout.ts';

/** Another than that of stores. */
const SEED = 77;
const ARTICLES = 120;

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    store: { type: 'string' },
    drafts: { type: 'string', default: '200' },
    words: { type: 'string', default: '800' },
    output: { type: 'string' },
    work: { type: 'string', default: join(tmpdir(), 'onrecord-measure') },
  },
});
if (values.store === undefined) throw new Error('which store? --store FILE.db, as `npm run make-store` makes it');
const [count, words] = [Number(values.drafts), Number(values.words)];

const drafts = await keepDrafts();
const startTimer = () => {
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(before);
    return `${((user + system) / 1e6).toFixed(1)} processor seconds, ${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  };
};
const language = await loadEnglish();
const tellAll = startTimer();
const background = await openBackground(values.store, language);
console.log(`store opened: ${tellAll()}`);
const project = await findProject(dirname(resolve(values.store)));
const held = { language, sources: [], background };
const results: string[] = [];
for (const draft of drafts) {
  const { result } = await checkDraft(draft, project, held, { cwd: root });
  results.push(JSON.stringify({ path: draft.path, ...result }));
}
console.log(`${drafts.length} drafts checked, with that: ${tellAll()}`);
await background.close();
if (values.output !== undefined) writeFileSync(values.output, `${results.join('\n')}\n`);

async function keepDrafts(): Promise<readonly ReadDocument[]> {
  const path = join(values.work, `check-drafts-${count}-${words}.jsonl`);
  if (!existsSync(path)) {
    mkdirSync(values.work, { recursive: true });
    writeFileSync(path, await readDrafts());
  }
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReadDocument);
}

async function readDrafts(): Promise<string> {
  const input = join(resolve(values.shared), 'data', 'attribution', 'polnear-train.jsonl');
  const articles = readRecords(prepareCheckout(root, root), { input, count: ARTICLES, work: values.work });
  const engine = await openReader();
  const tell = startTimer();
  const lines: string[] = [];
  for (const draft of writeDrafts(articles)) {
    const { id: path, text: source } = draft;
    const record = await engine.read(draft);
    lines.push(JSON.stringify({ ok: true, path, format: 'txt', record, lines: null, times: null, source }));
  }
  console.log(`${lines.length} drafts of ${words} words read: ${tell()}`);
  return lines.join('\n');
}

/** Paragraphs of mixed documents until a draft has its words. */
function* writeDrafts(articles: readonly OnRecord[]): Generator<DocumentInput> {
  let paragraphs: string[] = [];
  let number = 0;
  for (const { record } of mixDocuments(articles, count * 20, SEED)) {
    for (const { span } of record.blocks) {
      paragraphs.push(record.document.text.slice(...span));
      const text = paragraphs.join('\n\n');
      if (text.split(/\s+/).length < words) continue;
      const publishedAt = record.document.publishedAt.value;
      yield {
        ...{ id: `draft-${++number}.txt`, text, title: null, publishedAt, url: null, publisher: null },
        ...{ byline: [], language: null },
      };
      if (number === count) return;
      paragraphs = [];
    }
  }
}
