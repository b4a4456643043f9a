import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { OnrecordError } from '../../src/errors.ts';
import type { Folders } from '../accuracy/measure-split.ts';
import { pickFigures } from '../figures.ts';
import type { FILTER_SPLITS, Result } from '../results.ts';
import { runProgram } from '../run-program.ts';
import { FILTER_INPUT } from '../splits.ts';

/** The filter as users run it: built, from a cold start, documents on standard input, records on standard output. */
export async function measureFilter(
  folders: Folders,
  { split, jobs }: (typeof FILTER_SPLITS)[number],
): Promise<Pick<Result, 'subject' | 'split' | 'figures' | 'run' | 'commands'>> {
  const program = join(folders.root, 'bin', 'onrecord');
  // Builds where that is needed, which is not the filter's time.
  runProgram(process.execPath, [program, '--version'], folders.root);
  const memory = join(folders.work, 'memory');
  mkdirSync(memory, { recursive: true });

  const command = ['extract', ...(jobs > 1 ? ['--jobs', String(jobs)] : [])];
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  const child = spawn(process.execPath, [program, ...command], {
    stdio: [openSync(join(folders.shared, FILTER_INPUT), 'r'), 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: `--import ${new URL('./report-memory.mjs', import.meta.url)}`,
      ONRECORD_MEMORY_FOLDER: memory,
    },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let firstRecordSeconds: number | null = null;
  let documents = 0;
  let sentences = 0;
  for await (const line of createInterface({ input: child.stdout! })) {
    firstRecordSeconds ??= seconds();
    documents += 1;
    sentences += countSentences(line);
  }
  const code = await ended;
  if (code !== 0) throw new OnrecordError('internal-error', `bin/onrecord extract ended with code ${code}`);
  const allSeconds = seconds();
  return {
    subject: 'filter',
    split,
    figures: pickFigures('filter', { firstRecordSeconds, allSeconds }),
    run: { documents, sentences, seconds: allSeconds, peakMemoryMb: sumMemory(memory) },
    commands: [`bin/onrecord ${command.join(' ')} < ../shared/${FILTER_INPUT} > RECORDS.jsonl`],
  };
}

const countSentences = (line: string): number => (JSON.parse(line) as { sentences: unknown[] }).sentences.length;

const sumMemory = (folder: string): number =>
  readdirSync(folder)
    .map((name) => Number(readFileSync(join(folder, name), 'utf8')) / 1024)
    .reduce((sum, megabytes) => sum + megabytes, 0);
