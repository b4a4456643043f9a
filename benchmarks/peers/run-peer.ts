// node --import tsx benchmarks/peers/run-peer.ts --peer NAME --task time|quantity|both --input GOLD.jsonl --output PRED.jsonl --report REPORT.json
// Reads a set with one peer, in a process of its own: again and again for some seconds to warm up, then again and again
// for some seconds that are measured. So loading and warming up are left out for all alike.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseGoldLine } from '../accuracy/gold-line.ts';
import type { Peer } from './peer.ts';
import { PEERS, type PeerTask } from './peers.ts';

/** What reading a set once took. */
export interface PeerReport {
  readonly name: string;
  readonly documents: number;
  /** Of the texts, in UTF-8. */
  readonly bytes: number;
  /** Of processor time, so that what else the machine does is no matter. */
  readonly seconds: number;
  /** Documents that ended in an error, which count as empty. */
  readonly failures: number;
}

const { values } = parseArgs({
  options: Object.fromEntries(
    ['peer', 'task', 'input', 'output', 'report'].map((name) => [name, { type: 'string' as const }]),
  ),
});
const { peer: name, task, input, output, report } = values as Record<string, string>;
const peer = await PEERS[name!]!();
const documents = readFileSync(input!, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => parseGoldLine(line, { withStatements: false }).document);

/** Each reading of the set goes to its end, so a slow peer takes longer. */
const LEAST_SECONDS = 2;

/** Whoever takes longer for a set is measured by the first reading: warming up is nothing beside that. */
const SLOW_SECONDS = 5;

const first = await readForSeconds();
const { predictions, seconds } = first.seconds > SLOW_SECONDS ? first : await readForSeconds();
const failures = predictions.filter((prediction) => 'failed' in prediction).length;
writeFileSync(output!, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const measured: PeerReport = { name: peer.name, documents: documents.length, bytes, seconds, failures };
writeFileSync(report!, JSON.stringify(measured));

/** The predictions, and what one reading of the set took. */
async function readForSeconds(): Promise<{ predictions: object[]; seconds: number }> {
  const startedAt = process.cpuUsage();
  for (let readings = 1; ; readings++) {
    const predictions = await readAll();
    const { user, system } = process.cpuUsage(startedAt);
    const seconds = (user + system) / 1e6;
    if (seconds >= LEAST_SECONDS) return { predictions, seconds: seconds / readings };
  }
}

async function readAll(): Promise<object[]> {
  const read: object[] = [];
  for (const { id, text, publishedAt } of documents) {
    try {
      read.push({ id, ...(await readOne(peer, task as PeerTask, text, publishedAt)) });
    } catch {
      read.push({ id, failed: true });
    }
  }
  return read;
}

async function readOne(peer: Peer, task: PeerTask, text: string, publishedAt: string | null): Promise<object> {
  if (task === 'time') return { times: await peer.readTimes(text, publishedAt) };
  if (task === 'quantity') return { quantities: await peer.readQuantities!(text) };
  if (peer.readBoth) await peer.readBoth(text, publishedAt);
  else {
    await peer.readTimes(text, publishedAt);
    await peer.readQuantities!(text);
  }
  return {};
}
