import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSample } from '../test/sample-record.ts';
import { english } from './engine/lang/en/english.suite.ts';
import { createReader, createReaderModel } from './engine.ts';
import * as door from './index.ts';
import { createWorkspace } from './workspace/create-workspace.ts';
import { guardWorkspace } from './workspace/guard-workspace.ts';

/** What programs in JavaScript may hand in: whatever it is, they get an answer or an OnrecordError with a code. */
let folder = '';
let workspace: door.Workspace;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-door-'));
  workspace = await door.openWorkspace({ storePath: join(folder, 'store.db') });
});
afterAll(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true });
});

/** Calls it, and takes whatever comes of a stream; null where it went well. */
async function callOn(call: () => unknown): Promise<unknown> {
  try {
    const answer = await call();
    if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer) {
      for await (const _each of answer as AsyncIterable<unknown>) break;
    }
    return null;
  } catch (error) {
    return error;
  }
}

const DOCUMENT = createSample().document;

const model = { identity: {}, tokenizer: {}, settings: {}, session: { runtime: null } };

describe('what cannot be taken is told with a code', () => {
  test.each<[string, string, (given: typeof door) => unknown]>([
    ['a text in the place of a list', 'bad-argument', ({ readInputs }) => readInputs('a.txt' as never)],
    ['a list of numbers', 'bad-argument', ({ readInputs }) => readInputs([1] as never)],
    ['nothing', 'bad-argument', ({ readInputs }) => readInputs(undefined as never)],
    ['a limit out of range', 'bad-argument', ({ readInputs }) => readInputs([], { limits: { fileBytes: -1 } })],
    [
      'a limit that is no number',
      'bad-argument',
      ({ readInputs }) => readInputs([], { limits: { textLength: Number.NaN } }),
    ],
    [
      'a limit that nobody knows',
      'bad-argument',
      ({ readInputs }) => readInputs([], { limits: { bytes: 1 } as never }),
    ],
    ['no stream', 'bad-argument', ({ extractRecords }) => extractRecords('{}' as never)],
    ['a stream of objects', 'bad-argument', ({ extractRecords }) => extractRecords(streamOf({}) as never)],
    ['no jobs', 'bad-argument', ({ extractRecords }) => extractRecords(streamOf('') as never, { jobs: 0 })],
    ['no threads', 'bad-argument', ({ openReader }) => openReader({ threads: 0 })],
    ['another folder', 'model-damaged', ({ loadReaderModel }) => loadReaderModel({ folder: '/nonexistent' })],
    ['no path', 'bad-argument', ({ openWorkspace }) => openWorkspace({} as never)],
    ['no options', 'bad-argument', ({ openWorkspace }) => openWorkspace(undefined as never)],
    ['a path that cannot be', 'store-failed', ({ openWorkspace }) => openWorkspace({ storePath: 'a\u0000b' })],
    ['no model', 'bad-argument', () => createReader({} as never)],
    ['no vocabulary', 'bad-argument', () => createReaderModel({ ...model, vocabulary: 5 } as never)],
    ['no reader options', 'bad-argument', () => createReader(undefined as never)],
    [
      'a component that is none',
      'bad-argument',
      () => createReader({ language: english, model, replace: [{}] } as never),
    ],
  ])('%s: %s', async (_what, code, call) => {
    expect(await callOn(() => call(door))).toMatchObject({ name: 'OnrecordError', code, remedy: expect.any(String) });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'One.'],
    ['a document without its fields', { text: 'One.' }],
    ['a text that is none', { ...DOCUMENT, text: 5 }],
    ['a byline that is no list', { ...DOCUMENT, byline: 'A. Writer' }],
    ['a day that is none', { ...DOCUMENT, publishedAt: '2031-02-30' }],
    ['a title that is left out', { ...DOCUMENT, title: undefined }],
    ['turns that are none', { ...DOCUMENT, turns: [{ span: [0] }] }],
  ])('the reader refuses %s', async (_what, document) => {
    const reader = createReader({ language: english, model } as never);
    expect(await callOn(() => reader.read(document as never))).toMatchObject({ code: 'bad-document' });
  });

  test('a chunk of text in a stream is as good as its bytes', async () => {
    const results: unknown[] = [];
    for await (const result of door.readInputs(['-'], { stdin: streamOf('One.') as never })) results.push(result);
    expect(results).toMatchObject([{ ok: true, document: { text: 'One.' } }]);
  });

  test('whatever a method of the workspace is given, it answers or throws an OnrecordError', async () => {
    const methods = Object.keys(workspace).filter((name) => name !== 'close') as (keyof door.Workspace)[];
    expect(methods.length).toBeGreaterThan(20);
    const given = fc.oneof(
      { weight: 3, arbitrary: fc.anything({ maxDepth: 2 }) },
      fc.constantFrom<unknown>('a', '', 'stale', 0, 1, -1, null, undefined, {}, [], ['a'], { by: 'ed', reason: null }),
      fc.constantFrom<unknown>(
        { words: null, limit: 1 },
        { id: 'a', record: {}, place: {}, seen: 0 },
        { action: 'join' },
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...methods), fc.array(given, { maxLength: 4 }), async (name, args) => {
        const error = await callOn(() => (workspace[name] as (...given: unknown[]) => unknown)(...args));
        if (error !== null && !(error instanceof door.OnrecordError)) throw error;
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  test('a fault of ours has a code too', async () => {
    const store = { findDocuments: () => Promise.reject(new TypeError('oops')) };
    const guarded = guardWorkspace(createWorkspace({ store } as never));
    await expect(guarded.findDocuments('a')).rejects.toMatchObject({ code: 'internal-error', message: 'oops' });
  });
});

async function* streamOf(chunk: unknown): AsyncGenerator<unknown> {
  yield chunk;
}
