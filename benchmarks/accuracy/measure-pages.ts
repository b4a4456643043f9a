import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlReader } from '../../src/ingest/formats/read-html.ts';
import { DEFAULT_LIMITS } from '../../src/ingest/ingest.ts';
import { pickFigures } from '../figures.ts';
import { PAGES_SPLIT, type Result } from '../results.ts';
import { runProgram } from '../run-program.ts';
import type { RunReport } from '../run-report.ts';
import type { Folders } from './measure-split.ts';

/** The folder of pages and what each of them says, inside the shared folder. */
export const PAGES_INPUT = 'data/press/html';
export const PAGES_GOLD = 'data/press/press-dev.jsonl';

const SCORER = 'benchmarks/scorers/score-ingest.mjs';
const SIZE = 200 * 1024;
const ROUNDS = 5;

/** What is taken of whole pages, and how long a page takes to become text. */
export async function measurePages(
  folders: Folders,
): Promise<Pick<Result, 'subject' | 'split' | 'figures' | 'run' | 'commands'>> {
  const [predictions, report] = [join(folders.work, 'pages.jsonl'), join(folders.work, 'pages.json')];
  const [pages, gold] = [join(folders.shared, PAGES_INPUT), join(folders.shared, PAGES_GOLD)];
  const task = ['run', '-s', 'predict', '--', '--task', 'ingest'];
  runProgram('npm', [...task, '--input', pages, '--output', predictions, '--report', report], folders.root);
  const scores = JSON.parse(
    runProgram(process.execPath, [SCORER, gold, predictions, '--json'], folders.root),
  ) as object;
  return {
    subject: 'pages',
    split: PAGES_SPLIT,
    figures: pickFigures('pages', { ...scores, milliseconds: await timePages(pages) }),
    run: JSON.parse(readFileSync(report, 'utf8')) as RunReport,
    commands: [
      `npm ${task.join(' ')} --input ../shared/${PAGES_INPUT} --output PRED.jsonl`,
      `node ${SCORER} ../shared/${PAGES_GOLD} PRED.jsonl`,
    ],
  };
}

/** The median over the pages of the time that 200 KB of one take, each at its median over the rounds, after a warm-up. */
async function timePages(folder: string): Promise<number> {
  const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  const times = pages.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, page] of pages.entries()) {
      const milliseconds = await timePage(page);
      if (round > 0) times[index]!.push((milliseconds * SIZE) / page.length);
    }
  }
  return median(times.map(median));
}

async function timePage(page: Uint8Array): Promise<number> {
  const startedAt = performance.now();
  for await (const _ of htmlReader.read({
    origin: 'page.html',
    stream: streamOf(page),
    charset: null,
    url: null,
    limits: DEFAULT_LIMITS,
  }));
  return performance.now() - startedAt;
}

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
