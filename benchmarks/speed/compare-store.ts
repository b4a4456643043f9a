// npx tsx benchmarks/speed/compare-store.ts --shared ../shared --other FOLDER [--commit HASH] [--rounds N] [--documents N] [--texts N]
// Reading documents into a store with today's code and with that of another commit, in the checkout FOLDER (made there as
// a worktree of --commit where it is absent), in turns: first with records that each commit's filter made beforehand, so
// that the store alone is timed, then `bin/onrecord read` over a folder of texts (60), with the engine. Medians over the
// rounds; the factor is the median of the rounds' factors, since two runs of one round see the same neighbours.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { DocumentInput } from '../../src/schema/document.ts';
import { runProgram } from '../run-program.ts';
import { type Checkout, prepareCheckout, readRecords } from './checkout.ts';
import type { Filling, Seconds } from './fill-store.ts';

const ARTICLES = 60;
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values } = parseArgs({
  options: {
    shared: { type: 'string' },
    other: { type: 'string' },
    commit: { type: 'string', default: 'a72808a' },
    rounds: { type: 'string', default: '5' },
    'engine-rounds': { type: 'string', default: '3' },
    documents: { type: 'string', default: '1000' },
    texts: { type: 'string', default: '60' },
    work: { type: 'string', default: join(tmpdir(), 'onrecord-measure') },
  },
});
if (values.shared === undefined || values.other === undefined) {
  console.error(
    'usage: compare-store.ts --shared ../shared --other FOLDER [--commit HASH] [--rounds N] [--engine-rounds N] [--documents N] [--texts N]',
  );
  process.exit(2);
}
mkdirSync(values.work, { recursive: true });
const input = join(resolve(values.shared), 'data', 'attribution', 'polnear-train.jsonl');
const checkouts = [prepareCheckout(root, values.other, values.commit), prepareCheckout(root, root)] as const;
const folder = mkdtempSync(join(values.work, 'compare-'));
try {
  console.log(`${checkouts[0].commit}, then ${checkouts[1].commit}`);
  const fillers = checkouts.map(createFiller);
  compare(`${values.documents} documents into the store`, fillers, Number(values.rounds));
  const texts = writeTexts();
  const readers = checkouts.map((checkout) => () => readTexts(checkout, texts));
  compare(`${values.texts} texts read, engine and store`, readers, Number(values['engine-rounds']));
} finally {
  rmSync(folder, { recursive: true });
}

/** Every other round begins with the other one. */
function compare(what: string, runs: readonly (() => Seconds)[], rounds: number): void {
  const times: [Seconds, Seconds][] = Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) return [runs[0]!(), runs[1]!()];
    const second = runs[1]!();
    return [runs[0]!(), second];
  });
  for (const measure of ['processor', 'wall'] as const) {
    const [before, now] = [0, 1].map((index) => median(times.map((pair) => pair[index]![measure])));
    const factor = median(times.map(([one, other]) => other[measure] / one[measure]));
    console.log(
      `${what}, ${measure} seconds: ${before!.toFixed(2)}, then ${now!.toFixed(2)}: ${factor.toFixed(3)} times (${rounds} rounds)`,
    );
  }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function createFiller(checkout: Checkout, index: number): () => Seconds {
  const records = join(folder, `records-${index}.jsonl`);
  const made = readRecords(checkout, { input, count: ARTICLES, work: values.work });
  writeFileSync(records, made.map((record) => JSON.stringify(record)).join('\n'));
  const tool = fileURLToPath(new URL('./fill-store.ts', import.meta.url));
  return () => {
    const path = join(folder, 'filled.db');
    const args = ['--import', 'tsx', tool, checkout.folder, path, records, values.documents];
    const { reading } = JSON.parse(runProgram(process.execPath, args, root).split('\n')[1]!) as Filling;
    console.error(
      `${checkout.commit}: ${reading.processor.toFixed(2)} s, ${(statSync(path).size / 1e6).toFixed(1)} MB`,
    );
    removeStore(path);
    return reading;
  };
}

function removeStore(path: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
}

function writeTexts(): string {
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  const lines = readFileSync(input, 'utf8').split('\n').slice(0, Number(values.texts));
  for (const [index, line] of lines.entries()) {
    writeFileSync(join(texts, `${index}.txt`), (JSON.parse(line) as DocumentInput).text);
  }
  return texts;
}

/** As users do it: start, engine and store, all processes and threads together. */
function readTexts({ folder: checkout, commit }: Checkout, texts: string): Seconds {
  const path = join(folder, 'read.db');
  const reports = join(folder, 'seconds');
  mkdirSync(reports);
  const startedAt = performance.now();
  const program = join(checkout, 'bin', 'onrecord');
  const report = new URL('./report-seconds.mjs', import.meta.url).href;
  runProgram(
    'env',
    [
      `ONRECORD_SECONDS_FOLDER=${reports}`,
      process.execPath,
      '--import',
      report,
      program,
      'read',
      '--json',
      '--store',
      path,
      texts,
    ],
    folder,
  );
  const wall = (performance.now() - startedAt) / 1000;
  const processor = readdirSync(reports).reduce(
    (sum, name) => sum + Number(readFileSync(join(reports, name), 'utf8')),
    0,
  );
  console.error(`${commit}: ${processor.toFixed(2)} s`);
  rmSync(reports, { recursive: true });
  removeStore(path);
  return { processor, wall };
}
