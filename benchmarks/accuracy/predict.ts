// npm run -s predict -- --task TASK --input GOLD.jsonl --output PRED.jsonl [--gold-statements] [--report REPORT.json]
// Runs the engine over a gold file without its answers and writes what benchmarks/scorers/score-TASK.mjs takes.
// The task bearing reads the documents of --documents FILE… into a store and finds in it what bears on each question of the input.
// The task ingest takes a folder of pages and stops at the door: no engine. The task stance takes pairs of a proposition and a passage.
// A report holds what the run took: documents, sentences, seconds of reading, peak memory of the whole process.
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { OnrecordError, toOnrecordError } from '../../src/errors.ts';
import { loadStanceModel } from '../../src/workspace/load-stance-model.ts';
import type { RunReport } from '../run-report.ts';
import { predictBearing } from './predict-bearing.ts';
import { type PredictOptions, predictLines } from './predict-lines.ts';
import { predictPages } from './predict-pages.ts';
import { predictStances } from './predict-stances.ts';
import { isTaskName, TASKS, type TaskName } from './tasks.ts';

const USAGE = `npm run -s predict -- --task TASK --input GOLD.jsonl --output PRED.jsonl [--gold-statements]
TASK is one of ${Object.keys(TASKS).join(', ')}; ingest, whose input is a folder of pages; stance, whose input is pairs; or bearing, with
--documents FILE… for the texts. --gold-statements goes with speakers only.`;

try {
  const { task, input, output, report, ...options } = readOptions(process.argv.slice(2));
  const run = await predict(task, input, output, options);
  if (report !== undefined) writeFileSync(report, `${JSON.stringify(run)}\n`);
} catch (error) {
  const { code, message, place, remedy } = toOnrecordError(error);
  console.error(`predict: ${place === null ? '' : `${place}: `}${message}${remedy === null ? '' : `\n${remedy}`}`);
  process.exitCode = code === 'internal-error' ? 1 : 2;
}

interface RunOptions extends Omit<PredictOptions, 'task'> {
  readonly task: TaskName | 'ingest' | 'stance' | 'bearing';
  readonly input: string;
  readonly output: string;
  readonly report: string | undefined;
  readonly documents: readonly string[];
}

function readOptions(args: string[]): RunOptions {
  const { values, positionals } = parseOptions(args);
  const { task, input, output, report, documents = [] } = values;
  const isTask = isTaskName(task) || task === 'ingest' || task === 'stance' || task === 'bearing';
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

async function predict(
  task: RunOptions['task'],
  input: string,
  output: string,
  { documents, ...options }: Omit<PredictOptions, 'task'> & Pick<RunOptions, 'documents'>,
) {
  if (task === 'ingest') return await writeLines(predictPages(input), output);
  if (task === 'stance') return await writeLines(predictStances(readLines(input), await loadStanceModel()), output);
  if (task === 'bearing') return await writeLines(predictBearing(readLines(input), documents), output);
  return await predictFile(input, output, { task, ...options });
}

/** Of what has no sentences. */
async function writeLines(predicted: AsyncIterable<string>, output: string): Promise<RunReport> {
  const startedAt = performance.now();
  const lines: string[] = [];
  for await (const line of predicted) lines.push(line);
  writeFileSync(output, `${lines.join('\n')}\n`);
  const seconds = (performance.now() - startedAt) / 1000;
  return { documents: lines.length, sentences: 0, seconds, peakMemoryMb: process.resourceUsage().maxRSS / 1024 };
}

async function predictFile(input: string, output: string, options: PredictOptions): Promise<RunReport> {
  const lines = readLines(input);
  const startedAt = performance.now();
  const file = openSync(output, 'w');
  let documents = 0;
  let sentences = 0;
  for await (const line of predictLines(lines, options)) {
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
