import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IngestResult } from '../../src/ingest/ingest.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import { createHostileFiles, HOSTILE_KINDS } from './create-hostile-files.ts';

const ARTICLE = `<html><head><title>Talks fail</title></head><body><article><h1>Talks fail</h1><p>${'The talks between Harvia and Osmark failed on Friday. '.repeat(4)}</p></article></body></html>`;
/** So few of the bytes and of the time of the measurement; memory as there. */
const [WORST, LIMITS] = [0.01, { parseTimeoutMs: 1500 }];
/** A good article behind so many hostile files. */
const BETWEEN = 10;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-hostile-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file of each hostile kind is read or told by name, and the articles between them are read', async () => {
  const paths: string[] = [];
  for (const { name, bytes } of createHostileFiles(Object.keys(HOSTILE_KINDS).length, 7, WORST)) {
    paths.push(await write(name, bytes));
    if (paths.length % BETWEEN === 0) paths.push(await write(`${name}.good.html`, ARTICLE));
  }
  const told = new Map<string, string>();
  for await (const result of readInputs(paths, { limits: LIMITS })) told.set(findPath(paths, result), describe(result));
  expect([...told.keys()]).toEqual(paths);
  expect([...told].filter(([path, code]) => path.endsWith('.good.html') && code !== 'read')).toEqual([]);
  // A fault of ours, or a process that ended without a word, would be neither read nor told.
  expect([...told].filter(([, code]) => code === 'internal-error' || code === 'parser-ended')).toEqual([]);
});

async function write(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** The input that a document or an error names, which may be a part of it: "feed.rss#3". */
function findPath(paths: readonly string[], result: IngestResult): string {
  const named = result.ok ? result.document.origin : result.error.input;
  return paths.find((path) => named === path || named?.startsWith(`${path}#`) || named?.startsWith(`${path}:`)) ?? '?';
}

function describe(result: IngestResult): string {
  return result.ok ? 'read' : result.error.code;
}
