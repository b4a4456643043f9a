import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient, type LspClient } from '../../src/lsp/client.suite.ts';
import type { Folders } from '../accuracy/measure-split.ts';
import { pickFigures } from '../figures.ts';
import { EDITING_SPLIT, type Result } from '../results.ts';

/** Drafts of about 1,000 words. */
export const EDITING_INPUT = 'data/attribution/polnear-dev.jsonl';
const DRAFTS = 5;
const WORDS = [900, 1100] as const;

/** From a change to its diagnostics, as an editor sees it: a word more in each paragraph of drafts of 1,000 words, one after the other. */
export async function measureEditing({
  shared,
  root,
  work,
}: Folders): Promise<Pick<Result, 'subject' | 'split' | 'figures' | 'run' | 'commands'>> {
  const startedAt = performance.now();
  const server = spawn(process.execPath, [join(root, 'bin', 'onrecord'), 'lsp'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const client = createClient(server.stdin, server.stdout);
  await client.start();
  const drafts = listDrafts(join(shared, EDITING_INPUT));
  const times: number[] = [];
  let processor = 0;
  for (const [at, text] of drafts.entries()) {
    const uri = pathToFileURL(join(work, `${at}.txt`)).href;
    client.open(uri, text);
    await client.findings(uri, 1);
    const before = readProcessorMs(server.pid!);
    times.push(...(await editEach(client, uri, text)));
    processor += readProcessorMs(server.pid!) - before;
  }
  await client.end();
  await once(server, 'exit');
  times.sort((a, b) => a - b);
  return {
    subject: 'editing',
    split: EDITING_SPLIT,
    figures: pickFigures('editing', {
      median: times[Math.floor(times.length / 2)],
      most: times[Math.floor(times.length * 0.95)],
      slowest: times.at(-1),
      processor: processor / times.length,
    }),
    run: {
      ...{ documents: drafts.length, sentences: times.length, seconds: (performance.now() - startedAt) / 1000 },
      peakMemoryMb: process.resourceUsage().maxRSS / 1024,
    },
    commands: ['npm run bench -- --shared ../shared --only editing'],
  };
}

const listDrafts = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).text as string)
    .filter((text) => isBetween(text.split(/\s+/).length))
    .slice(0, DRAFTS);

const isBetween = (words: number): boolean => WORDS[0] <= words && words <= WORDS[1];

/** Milliseconds of each change: a word behind the first one of a paragraph. */
async function editEach(client: LspClient, uri: string, text: string): Promise<readonly number[]> {
  const times: number[] = [];
  let version = 1;
  for (const [line, paragraph] of text.split('\n').entries()) {
    const at = paragraph.indexOf(' ');
    if (at < 0) continue;
    version += 1;
    const startedAt = performance.now();
    client.change(uri, version, { from: [line, at], to: [line, at], text: ' indeed' });
    await client.findings(uri, version);
    times.push(performance.now() - startedAt);
  }
  return times;
}

/** All that a process took of the processor so far; no number where the system does not tell. */
function readProcessorMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}

const TICK_MS = 10;
