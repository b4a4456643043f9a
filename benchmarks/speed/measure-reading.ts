// npx tsx benchmarks/speed/measure-reading.ts --shared ../shared --other ../other [--rounds 3] [--documents 84]
// What reading takes, in turns with another checkout, which has to be built: seconds a document, of the processor and beside a
// busy process on each other core; a text of which one paragraph was changed; the command from its start to its first record.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OnrecordError } from '../../src/errors.ts';
import { runProgram } from '../run-program.ts';

const ROOT = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    shared: { type: 'string' },
    other: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    documents: { type: 'string', default: '84' },
  },
});
if (values.shared === undefined || values.other === undefined) {
  throw new OnrecordError('usage', '--shared and --other are needed.');
}
const articles = join(resolve(values.shared), 'data/attribution/polnear-dev.jsonl');
const checkouts = { today: ROOT, other: resolve(values.other) };
type Side = keyof typeof checkouts;

/** Figures of each round by what is measured, for both sides. */
const measured = new Map<string, Record<Side, number[]>>();

for (let round = 0; round < Number(values.rounds); round++) {
  for (const side of ['other', 'today'] as const) {
    const alone = readTimed(side, 'articles', values.documents);
    keep('processor seconds a document', side, alone.processor!);
    keep('seconds a document', side, alone.clock!);
    keep('peak MB', side, alone.megabytes!);
    const busy = startBusyProcesses();
    keep('seconds a document beside busy processes', side, readTimed(side, 'articles', '20').clock!);
    for (const child of busy) child.kill();
    const edits = readTimed(side, 'edits', values.documents);
    keep('a changed paragraph, processor milliseconds', side, 1000 * edits.processor!);
    keep('a changed paragraph, milliseconds', side, 1000 * edits.clock!);
    const cold = await startCold(side);
    keep('seconds to the first record', side, cold.clock);
    keep('processor seconds of the command', side, cold.processor);
  }
}

console.log(
  `${checkouts.other} at ${commitOf(checkouts.other)}, today ${commitOf(ROOT)}; medians of ${values.rounds} rounds\n`,
);
console.log('| what | other | today | today / other |\n| --- | ---: | ---: | ---: |');
for (const [what, { other, today }] of measured) {
  const [before, now] = [median(other), median(today)];
  console.log(`| ${what} | ${before.toPrecision(3)} | ${now.toPrecision(3)} | ${(now / before).toFixed(2)} |`);
}

function keep(what: string, side: Side, figure: number): void {
  const figures = measured.get(what) ?? { today: [], other: [] };
  figures[side].push(figure);
  measured.set(what, figures);
}

function readTimed(side: Side, task: 'articles' | 'edits', count: string): Readonly<Record<string, number>> {
  const program = join(import.meta.dirname, 'read-timed.mjs');
  return JSON.parse(runProgram(process.execPath, [program, checkouts[side], task, articles, count], ROOT));
}

function startBusyProcesses(): ChildProcess[] {
  return Array.from({ length: availableParallelism() - 1 }, () => spawn(process.execPath, ['-e', 'for (;;);']));
}

/** The filter with one short article, from its start: the seconds until its record begins, and those of the processor. */
async function startCold(side: Side): Promise<{ readonly clock: number; readonly processor: number }> {
  const [{ id, text }] = readFileSync(articles, 'utf8')
    .split('\n', 1)
    .map((line) => JSON.parse(line));
  const main = ['program/main.js', 'cli/main.js'].map((path) => join(checkouts[side], 'dist', path)).find(existsSync);
  const code = `process.argv.splice(1, 0, ''); await (await import(${JSON.stringify(main)})).main();
    process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error((user + system) / 1e6); });`;
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, 'extract']);
  child.stdin.end(`${JSON.stringify({ id, text })}\n`);
  let clock: number | null = null;
  let errors = '';
  child.stdout.on('data', () => {
    clock ??= (performance.now() - startedAt) / 1000;
  });
  child.stderr.on('data', (bytes) => {
    errors += bytes;
  });
  await new Promise((done) => child.on('close', done));
  if (clock === null)
    throw new OnrecordError('internal-error', `the filter of ${checkouts[side]} gave nothing: ${errors}`);
  return { clock, processor: Number(errors.trim().split('\n').at(-1)) };
}

function commitOf(folder: string): string {
  return spawnSync('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: folder, encoding: 'utf8' }).stdout.trim();
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1]!;
}
