import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../accuracy/measure-split.ts';
import { pickFigures } from '../figures.ts';
import { runProgram } from '../run-program.ts';
import { SPLITS } from '../splits.ts';
import { PEERS, type PeerTask } from './peers.ts';
import type { PeerReport } from './run-peer.ts';

/** One peer on one set. */
export interface PeerRow {
  readonly task: PeerTask;
  readonly split: string;
  readonly peer: string;
  /** By name as in `FIGURES`; none where only the speed was measured. */
  readonly figures: Readonly<Record<string, number | null>>;
  readonly documentsPerSecond: number;
  readonly megabytesPerSecond: number;
  /** Documents that ended in an error, which count as empty. */
  readonly failures: number;
}

/** Those that read figures too. */
const WITH_QUANTITIES: ReadonlySet<string> = new Set(['compromise', 'onrecord', 'recognizers']);

/** What the speed of both together is measured on. */
const BOTH_SPLIT = 'timebank';

/** Every peer on every set of times and figures, one behind the other, by the scorers that measure ourselves. */
export function* measurePeers(folders: Folders): Generator<PeerRow> {
  const splits = SPLITS.filter(({ task }) => task === 'time' || task === 'quantity');
  for (const { task, name, input } of splits) {
    for (const peer of Object.keys(PEERS)) {
      if (task === 'time' || WITH_QUANTITIES.has(peer)) yield measure(peer, task as PeerTask, name, input, folders);
    }
  }
  const { name, input } = splits.find((split) => split.name === BOTH_SPLIT)!;
  for (const peer of WITH_QUANTITIES_IN_ORDER) yield measure(peer, 'both', name, input, folders);
}

const WITH_QUANTITIES_IN_ORDER = Object.keys(PEERS).filter((peer) => WITH_QUANTITIES.has(peer));

function measure(peer: string, task: PeerTask, split: string, input: string, folders: Folders): PeerRow {
  const { root, shared, work } = folders;
  const gold = join(shared, input);
  const output = join(work, 'peer.jsonl');
  const report = join(work, 'peer.json');
  const args = ['--peer', peer, '--task', task, '--input', gold, '--output', output, '--report', report];
  runProgram(process.execPath, ['--import', 'tsx', 'benchmarks/peers/run-peer.ts', ...args], root);
  const { name, documents, bytes, seconds, failures } = JSON.parse(readFileSync(report, 'utf8')) as PeerReport;
  return {
    task,
    split,
    peer: name,
    figures: task === 'both' ? {} : score(task, gold, output, root),
    documentsPerSecond: documents / seconds,
    megabytesPerSecond: bytes / 1e6 / seconds,
    failures,
  };
}

function score(task: 'time' | 'quantity', gold: string, output: string, root: string) {
  const printed = runProgram(process.execPath, [`benchmarks/scorers/score-${task}.mjs`, gold, output, '--json'], root);
  return pickFigures(task, JSON.parse(printed));
}
