import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { pickFigures } from '../figures.ts';
import { renderReliability } from '../render-reliability.ts';
import type { Result } from '../results.ts';
import { runProgram } from '../run-program.ts';
import type { RunReport } from '../run-report.ts';
import type { GoldSentence } from '../scorers/score-checkworthiness.mjs';
import { bestThreshold } from '../scorers/score-checkworthiness.mjs';
import { type Split, THRESHOLD_SPLIT } from '../splits.ts';

import { type Calibration, scoreCalibration } from './score-calibration.ts';

export interface Folders {
  readonly root: string;
  readonly shared: string;
  /** Where predictions go. */
  readonly work: string;
}

type Measurement = Pick<Result, 'subject' | 'split' | 'figures' | 'run' | 'commands'>;

/** The set whose calibration is drawn. */
const DRAWN_SPLIT = 'polnear-dev';

/** Predicts a set in a process of its own, so that time and peak memory are of that run, and scores the prediction. */
export function measureSplit(split: Split, folders: Folders, threshold?: number): Measurement {
  const { run, predictions } = predict(split, folders);
  const options = [...(split.options ?? []), ...(threshold === undefined ? [] : ['--threshold', String(threshold)])];
  const scorer = `benchmarks/scorers/score-${split.task}.mjs`;
  const gold = split.gold.map((path) => join(folders.shared, path));
  const printed = runProgram(process.execPath, [scorer, ...gold, predictions, ...options, '--json'], folders.root);
  return {
    subject: split.task,
    split: split.name,
    figures: pickFigures(split.task, { ...JSON.parse(printed), ...calibrate(split, folders, predictions) }),
    run,
    commands: [
      `npm run -s predict -- ${listPredictArguments(split, '../shared', 'PRED.jsonl').join(' ')}`,
      ['node', scorer, ...split.gold.map((path) => `../shared/${path}`), 'PRED.jsonl', ...options].join(' '),
    ],
  };
}

/** How well the confidences of statements keep their word; drawn in docs/ for one set. */
function calibrate(split: Split, { root, shared }: Folders, predictions: string): { calibration?: Calibration } {
  if (split.task !== 'attribution') return {};
  const gold = readLines(join(shared, split.input));
  const calibration = scoreCalibration(gold as never, readLines(predictions) as never);
  if (split.name === DRAWN_SPLIT) {
    writeFileSync(join(root, 'docs', 'reliability.svg'), renderReliability(calibration, split.name));
  }
  return { calibration };
}

/** The threshold with the best F1 on the part of the training data that the reader was not trained on. */
export function chooseThreshold(folders: Folders): number {
  const held = readLines(join(folders.shared, THRESHOLD_SPLIT.input)).filter((line) =>
    isHeldOut((line as GoldSentence).id),
  ) as GoldSentence[];
  const input = 'held-out.jsonl';
  writeFileSync(join(folders.work, input), held.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { predictions } = predict({ ...THRESHOLD_SPLIT, input }, { ...folders, shared: folders.work });
  const scored = readLines(predictions) as { id: string; score: number }[];
  return bestThreshold(held, new Map(scored.map(({ id, score }) => [id, score]))).threshold;
}

/** As `split_by_id` in training/split.py. */
const isHeldOut = (id: string): boolean => crc32(id) % 10 === 0;

function predict(split: Split, { root, shared, work }: Folders): { run: RunReport; predictions: string } {
  const predictions = join(work, 'predictions.jsonl');
  const report = join(work, 'report.json');
  const args = [...listPredictArguments(split, shared, predictions), '--report', report];
  runProgram(process.execPath, ['--import', 'tsx', 'benchmarks/accuracy/predict.ts', ...args], root);
  return { run: JSON.parse(readFileSync(report, 'utf8')) as RunReport, predictions };
}

const listPredictArguments = (split: Split, shared: string, output: string): readonly string[] => [
  ...['--task', split.task, '--input', join(shared, split.input), '--output', output],
  ...(split.withGoldStatements ? ['--gold-statements'] : []),
];

const readLines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
