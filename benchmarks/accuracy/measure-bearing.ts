import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pickFigures } from '../figures.ts';
import { BEARING_SPLIT, type Result } from '../results.ts';
import { runProgram } from '../run-program.ts';
import type { RunReport } from '../run-report.ts';
import type { Folders } from './measure-split.ts';

/** The questions, and the files that hold the documents in which they are searched. */
export const BEARING_INPUT = 'data/stance/news-dev-questions.jsonl';
export const BEARING_DOCUMENTS = [
  'data/press/press-dev.jsonl',
  'data/attribution/polnear-dev.jsonl',
  'data/attribution/re3d-dev-statements.jsonl',
];

const SCORER = 'benchmarks/scorers/score-bearing.mjs';

/** How much of what bears on a proposition is found among all documents of all questions. */
export function measureBearing({
  root,
  shared,
  work,
}: Folders): Pick<Result, 'subject' | 'split' | 'figures' | 'run' | 'commands'> {
  const [predictions, report] = [join(work, 'bearing.jsonl'), join(work, 'bearing.json')];
  const predict = (folder: string, output: string) => [
    ...['run', '-s', 'predict', '--', '--task', 'bearing', '--input', join(folder, BEARING_INPUT), '--output', output],
    ...['--documents', ...BEARING_DOCUMENTS.map((path) => join(folder, path))],
  ];
  runProgram('npm', [...predict(shared, predictions), '--report', report], root);
  const gold = join(shared, BEARING_INPUT);
  return {
    subject: 'bearing',
    split: BEARING_SPLIT,
    figures: pickFigures(
      'bearing',
      JSON.parse(runProgram(process.execPath, [SCORER, gold, predictions, '--json'], root)),
    ),
    run: JSON.parse(readFileSync(report, 'utf8')) as RunReport,
    commands: [
      `npm ${predict('../shared', 'PRED.jsonl').join(' ')}`,
      `node ${SCORER} ../shared/${BEARING_INPUT} PRED.jsonl`,
    ],
  };
}
