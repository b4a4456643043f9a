import { existsSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Folders } from '../accuracy/measure-split.ts';
import { pickFigures } from '../figures.ts';
import type { Result } from '../results.ts';
import { runProgram } from '../run-program.ts';
import { ASKED, type AskingTimes } from './asked-questions.ts';

/** The time of questions on a store of so many documents. Stores are made once (the largest takes half an hour) and kept for the next run. */
export function measureAsking(
  { root, shared }: Folders,
  { split, documents }: { readonly split: string; readonly documents: number },
): Pick<Result, 'subject' | 'split' | 'figures' | 'run' | 'commands'> {
  const store = join(tmpdir(), 'onrecord-measure', `asked-${documents}.db`);
  const make = (folder: string, output: string) => [
    ...['run', '-s', 'make-store', '--', String(documents), '--shared', folder, '--output', output, '--written'],
  ];
  if (!existsSync(store)) runProgram('npm', make(shared, store), root);
  const [load = 0] = loadavg();
  const firstSeconds = timeFirst(root, store);
  const tsx = ['--import', 'tsx', join(root, 'benchmarks', 'speed', 'time-asking.ts'), store];
  const times = JSON.parse(runProgram(process.execPath, tsx, root)) as AskingTimes;
  const { wall, processor, peakMemoryMb } = times;
  const figures = {
    ...{ firstSeconds, load, medianSeconds: pick(wall, 0.5), p95Seconds: pick(wall, 0.95) },
    ...{ processorSeconds: pick(processor, 0.5), processorP95: pick(processor, 0.95) },
  };
  return {
    ...{ subject: 'ask', split, figures: pickFigures('ask', figures) },
    run: { documents, sentences: 0, seconds: wall.reduce((sum, each) => sum + each, 0), peakMemoryMb },
    commands: [`npm ${make('../shared', 'FILE.db').join(' ')}`, 'npm run bench -- --shared ../shared --only ask'],
  };
}

function timeFirst(root: string, store: string): number {
  const ask = () =>
    runProgram(
      'sh',
      [
        '-c',
        '"$0" "$1" ask --json --store "$2" "$3" > /dev/null || test $? = 1',
        process.execPath,
        join(root, 'bin', 'onrecord'),
        store,
        ASKED[0]!,
      ],
      root,
    );
  // the program builds itself where sources are newer
  ask();
  const startedAt = performance.now();
  ask();
  return (performance.now() - startedAt) / 1000;
}

/** The value that such a share of all do not pass. */
const pick = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1]!;
