// npm run -s predict -- --task TASK --input GOLD.jsonl --output PRED.jsonl [--gold-statements] [--report REPORT.json]
// Runs the engine over a gold file without its answers and writes what benchmarks/scorers/score-TASK.mjs takes.
// The task bearing reads the documents of --documents FILE… into a store and finds in it what bears on each question of the input.
// The task ingest takes a folder of pages and stops at the door: no engine.
// A report holds what the run took: documents, sentences, seconds of reading, peak memory of the whole process.
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { OnrecordError, toOnrecordError } from '../../src/errors.ts';
import type { RunReport } from '../run-report.ts';
import { predictBearing } from './predict-bearing.ts';
import { type PredictedLine, type PredictOptions, predictLines } from './predict-lines.ts';
import { predictPages } from './predict-pages.ts';
import { isTaskName, TASKS } from './tasks.ts';

const USAGE = `npm run -s predict -- --task TASK --input GOLD.jsonl --output PRED.jsonl [--gold-statements]
TASK is one of ${Object.keys(TASKS).join(', ')}; ingest, whose input is a folder of pages; or bearing, with --documents FILE… for the texts.
--gold-statements goes with speakers only.`;

try {
  const { task, input, output, report, documents, ...options } = readOptions(process.argv.slice(2));
  const run =
    task === 'ingest'
      ? await writeLines(output, predictPages(input))
      : task === 'bearing'
        ? await writeLines(output, predictBearing(readLines(input), documents))
        : await writeLines(output, predictLines(readLines(input), { task, ...options }));
  if (report !== undefined) writeFileSync(report, `${JSON.stringify(run)}\n`);
} catch (error) {
  const { code, message, place, remedy } = toOnrecordError(error);
  console.error(`predict: ${place === null ? '' : `${place}: `}${message}${remedy === null ? '' : `\n${remedy}`}`);
  process.exitCode = code === 'internal-error' ? 1 : 2;
}

interface RunOptions extends Omit<PredictOptions, 'task'> {
  readonly task: PredictOptions['task'] | 'ingest' | 'bearing';
  readonly input: string;
  readonly output: string;
  readonly report: string | undefined;
  readonly documents: readonly string[];
}

function readOptions(args: string[]): RunOptions {
  const { values, positionals } = parseOptions(args);
  const { task, input, output, report, documents = [] } = values;
  const isTask = isTaskName(task) || task === 'ingest' || task === 'bearing';
  if (!isTask || input === undefined || output === undefined) {
    throw new OnrecordError('usage', 'a task, an input and an output are needed.', { remedy: USAGE });
  }
  const withGoldStatements = values['gold-statements'];
  if (withGoldStatements && task !== 'speakers') {
    throw new OnrecordError('usage', '--gold-statements goes with speakers only.', { remedy: USAGE });
  }
  if ((task === 'bearing') !== documents.length > 0) {
    throw new OnrecordError('usage', '--documents goes with bearing, which needs them.', { remedy: USAGE });
  }
  return { task, input, output, report, withGoldStatements, documents: [...documents, ...positionals] };
}

function parseOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      // further files behind --documents FILE
      allowPositionals: true,
      options: {
        task: { type: 'string' },
        input: { type: 'string' },
        output: { type: 'string' },
        report: { type: 'string' },
        documents: { type: 'string', multiple: true },
        'gold-statements': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new OnrecordError('usage', (error as Error).message, { remedy: USAGE });
  }
}

async function writeLines(output: string, lines: AsyncIterable<PredictedLine>): Promise<RunReport> {
  const startedAt = performance.now();
  const file = openSync(output, 'w');
  let documents = 0;
  let sentences = 0;
  for await (const line of lines) {
    writeSync(file, `${line.json}\n`);
    documents += 1;
    sentences += line.sentences;
  }
  closeSync(file);
  const seconds = (performance.now() - startedAt) / 1000;
  return { documents, sentences, seconds, peakMemoryMb: process.resourceUsage().maxRSS / 1024 };
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OnrecordError('file-not-found', `${path} cannot be read (${code}).`, { input: path, cause: error });
  }
}
