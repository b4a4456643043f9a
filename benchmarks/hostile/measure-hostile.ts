import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureReady } from '../../bin/setup.mjs';
import { createHostileFiles } from './create-hostile-files.ts';
import { measureFamily } from './process-family.ts';

/** So much processor time a file may take, the start of a process that takes over from an ended one included. */
const MOST_SECONDS = 10;
/** As it is built: run from the sources, each new process would load a compiler first. */
await ensureReady({ build: true });
const BUILT = new URL('../../dist/ingest/read-inputs.js', import.meta.url).href;
const { readInputs }: typeof import('../../src/ingest/read-inputs.ts') = await import(BUILT);

const ARTICLE = `<html><head><title>Talks fail</title></head><body><article><h1>Talks fail</h1><p>${'The talks between Harvia and Osmark failed on Friday. '.repeat(4)}</p></article></body></html>`;

interface Outcome {
  readonly name: string;
  readonly told: string;
  readonly bytes: number;
  readonly seconds: number;
  readonly isSound: boolean;
}

/**
 * Reads hostile files one after the other as `onrecord read` does at the door, with a good article behind each, and
 * tells of every one what became of it, in how much processor time of all processes; at the end the peak of their memory.
 */
async function measureHostile(): Promise<void> {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', default: '200' },
      seed: { type: 'string', default: '15' },
      worst: { type: 'string', default: '1' },
      from: { type: 'string', default: '1' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-hostile-'));
  const memory = watchMemory();
  const outcomes: Outcome[] = [];
  for (const { name, bytes } of createHostileFiles(Number(values.files), Number(values.seed), Number(values.worst))) {
    if (Number.parseInt(name, 10) < Number(values.from)) continue;
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const outcome = await measureOne(path, name, bytes.length);
    rmSync(path);
    outcomes.push(outcome);
    console.log(renderOutcome(outcome, memory.takePeak()));
  }
  rmSync(folder, { recursive: true });
  memory.stop();
  console.log(renderSummary(outcomes, memory.peak()));
}

async function measureOne(path: string, name: string, bytes: number): Promise<Outcome> {
  const before = measureFamily().seconds;
  const told = await readAll(path);
  const seconds = measureFamily().seconds - before;
  const isNamed = told.every((code) => code !== 'unnamed');
  const isRestRead = (await readArticle()) === 'read';
  return { name, told: summarize(told), bytes, seconds, isSound: isNamed && isRestRead && seconds <= MOST_SECONDS };
}

async function readAll(path: string): Promise<string[]> {
  const told: string[] = [];
  for await (const result of readInputs([path])) {
    if (result.ok) told.push('read');
    else told.push(result.error.input?.startsWith(path) ? result.error.code : 'unnamed');
  }
  return told;
}

async function readArticle(): Promise<string> {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(ARTICLE);
  }
  for await (const result of readInputs(['-'], { stdin: stdin() })) return result.ok ? 'read' : result.error.code;
  return 'nothing';
}

/** "took-too-long", "300000 read, 1 bad-document" */
function summarize(told: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of told) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => (told.length === 1 ? code : `${count} ${code}`)).join(', ');
}

function watchMemory() {
  let [peak, recent] = [0, 0];
  const look = (): void => {
    const { bytes } = measureFamily();
    [peak, recent] = [Math.max(peak, bytes), Math.max(recent, bytes)];
  };
  const timer = setInterval(look, 20);
  return {
    peak: () => peak,
    takePeak() {
      look();
      const taken = recent;
      recent = 0;
      return taken;
    },
    stop: () => clearInterval(timer),
  };
}

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e6 ? 3 : 0)} MB`;

function renderOutcome({ name, told, bytes, seconds, isSound }: Outcome, peak: number): string {
  return `| ${name} | ${inMegabytes(bytes)} | ${told} | ${seconds.toFixed(1)} | ${inMegabytes(peak)} |${isSound ? '' : ' **unsound**'}`;
}

function renderSummary(outcomes: readonly Outcome[], peak: number): string {
  const sound = outcomes.filter(({ isSound }) => isSound).length;
  const kinds = new Set(outcomes.map(({ name }) => name.replace(/^\d+-|\.\w+$/g, '')));
  const slowest = Math.max(...outcomes.map(({ seconds }) => seconds));
  return `\n${sound} of ${outcomes.length} files of ${kinds.size} kinds ended within ${MOST_SECONDS} s of processor time, told by name, and the rest read; slowest ${slowest.toFixed(1)} s; peak of all processes ${inMegabytes(peak)}`;
}

await measureHostile();
