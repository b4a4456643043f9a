import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadLanguage } from '../engine/lang/en/english.suite.ts';
import { createStubStanceModel } from '../engine/stance/stub-stance-model.suite.ts';
import { OnrecordError } from '../errors.ts';
import type { IngestedDocument, IngestResult } from '../ingest/ingest.ts';
import type { DocumentInput } from '../schema/document.ts';
import { type OnRecord, SCHEMA_VERSION } from '../schema/record.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { completeRecord } from '../text/complete-record.fixture.ts';
import { createWorkspace } from './create-workspace.ts';
import type { ReadOptions, ReadResult, RereadChoice, WorkspaceParts } from './workspace-contract.ts';

/** The workspace's own part: what it does with ingest, engine and store. Engine and ingest are stood in for; the store is real. */
let folder: string;
let store: Store;
let readTexts: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-workspace-'));
  store = await openSqliteStore(join(folder, 'store.db'), { loadLanguage });
  readTexts = [];
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

function createParts(results: readonly IngestResult[], more: Partial<WorkspaceParts> = {}): WorkspaceParts {
  return {
    store,
    identifyEngine: async () => ({ schemaVersion: SCHEMA_VERSION, version: '0.1.0', models: {} }),
    async *ingest() {
      yield* results;
    },
    createReaders: (jobs = 1) => ({
      lookAhead: jobs * 2,
      read: async (document) => readAsOneStatement(document),
      close: async () => {},
    }),
    loadStance: async () => createStubStanceModel(),
    loadLanguage,
    now: () => '2031-03-06T08:00:00.000Z',
    ...more,
  };
}

/** A record as an engine might make it, with the first word as the speaker. The text "bad" cannot be read. */
async function readAsOneStatement(document: DocumentInput, version = '0.1.0'): Promise<OnRecord> {
  for (let turns = document.text.length % 5; turns > 0; turns--) await new Promise(setImmediate);
  readTexts.push(document.text);
  if (document.text === 'bad') throw new Error('out of luck');
  const end = document.text.indexOf(' ');
  return completeRecord({
    id: document.id,
    engine: { version, models: {} },
    document: {
      title: document.title,
      publishedAt: {
        value: document.publishedAt ?? null,
        basis: document.publishedAt ? 'given' : 'none',
        notBefore: null,
      },
      language: 'en',
      text: document.text,
    },
    actors: [
      {
        id: 'a1',
        name: document.text.slice(0, end),
        kind: 'person',
        aliases: [],
        roles: [],
        mentions: [{ span: [0, end], form: 'name', kind: 'person' }],
        standsFor: null,
        confidence: null,
      },
    ],
    statements: [
      {
        id: 's1',
        source: [[0, end]],
        cue: [],
        content: [[end + 1, document.text.length]],
        mode: 'indirect',
        act: 'speech',
        speakers: ['a1'],
        speakerBy: null,
        speakerReason: null,
        speakerConfidence: null,
        sourceName: null,
        sourceKind: 'named',
        via: null,
        polarity: 'affirmed',
        contentPolarity: 'affirmed',
        saidAt: null,
        saidOn: null,
        minor: false,
        minorBy: null,
        minorReason: null,
        confidence: null,
      },
    ],
  });
}

const ingested = (text: string, more: Partial<IngestedDocument> = {}): IngestResult => ({
  ok: true,
  document: {
    givenId: null,
    text,
    title: null,
    byline: [],
    publisher: null,
    publishedAt: null,
    url: null,
    language: null,
    origin: `${text.trim().replaceAll(/\s/g, '-')}.txt`,
    format: 'txt',
    ...more,
  },
});

async function readAll(parts: WorkspaceParts, options?: ReadOptions): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of createWorkspace(parts).readInputs(['ignored'], options)) results.push(result);
  return results;
}

const textsOf = (count: number) =>
  Array.from({ length: count }, (_each, n) => `Speaker${n} says ${'so '.repeat(n % 7)}`);

describe('readInputs', () => {
  test('stores documents in the order of the inputs, however many are read at once', async () => {
    const texts = textsOf(30);
    const results = await readAll(createParts(texts.map((text) => ingested(text))), { jobs: 4 });
    expect(results.map(({ status }) => status)).toEqual(texts.map(() => 'added'));
    const stored: string[] = [];
    for (const id of await store.listDocumentIds()) stored.push((await store.readDocument(id))!.record.document.text);
    expect(stored).toEqual(texts);
  });

  test('tells what each document gave', async () => {
    const [result] = await readAll(createParts([ingested('Ann says so', { title: 'Talks' })]));
    expect(result).toEqual({
      status: 'added',
      id: expect.stringMatching(/^[0-9a-f]{20}$/),
      version: 1,
      previous: null,
      because: [],
      annotations: null,
      origin: 'Ann-says-so.txt',
      title: 'Talks',
      publisher: null,
      publishedAt: null,
      publishedBasis: null,
      intake: { verdict: 'ok', reasons: [] },
      folded: 0,
      statements: 1,
      speakers: ['Ann'],
    });
  });

  test('a text that was read already does not reach the engine', async () => {
    const parts = createParts([ingested('Ann says so'), ingested('Ben says so')]);
    const [first] = await readAll(parts);
    readTexts = [];
    const again = await readAll(parts);
    expect(again.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    expect(again[0]).toMatchObject({ id: (first as { id: string }).id });
    expect(readTexts).toEqual([]);
    expect((await store.count()).documents).toBe(2);
  });

  test('the same text twice in one run is one document', async () => {
    const results = await readAll(createParts([ingested('Ann says so'), ingested('Ann says so')]), { jobs: 2 });
    expect(results.map(({ status }) => status)).toEqual(['added', 'unchanged']);
  });

  test('a newer engine reads again', async () => {
    await readAll(createParts([ingested('Ann says so')]));
    const newer = createParts([ingested('Ann says so')], {
      identifyEngine: async () => ({ schemaVersion: SCHEMA_VERSION, version: '0.2.0', models: {} }),
      createReaders: () => ({
        lookAhead: 1,
        read: (document) => readAsOneStatement(document, '0.2.0'),
        close: async () => {},
      }),
    });
    expect((await readAll(newer)).map(({ status }) => status)).toEqual(['read-again']);
    expect((await readAll(newer)).map(({ status }) => status)).toEqual(['unchanged']);
  });

  test('a changed text at one address is a new version, and names the one before', async () => {
    const url = 'https://example.org/a';
    const results = await readAll(createParts([ingested('Ann says so', { url }), ingested('Ann says no', { url })]));
    expect(results[1]).toMatchObject({
      status: 'new-version',
      version: 2,
      previous: (results[0] as { id: string }).id,
    });
  });

  test('an id that the input gave is the id of the record', async () => {
    await readAll(createParts([ingested('Ann says so', { givenId: 'paper-7' })]));
    const [id] = await store.listDocumentIds();
    expect((await store.readDocument(id!))!.record.id).toBe('paper-7');
  });

  test('what fails is told in its place, with the input it came from, and the rest is read', async () => {
    const refused = new OnrecordError('binary-file', 'No text.', { input: 'x.txt' });
    const results = await readAll(
      createParts([
        ingested('Ann says so'),
        { ok: false, origin: 'x.txt', error: refused },
        ingested('bad', { origin: 'bad.txt' }),
        ingested('Ben says so'),
      ]),
      { jobs: 2 },
    );
    expect(results.map(({ status }) => status)).toEqual(['added', 'failed', 'failed', 'added']);
    expect(results[1]).toMatchObject({ origin: 'x.txt', error: refused });
    expect(results[2]).toMatchObject({ origin: 'bad.txt', error: { code: 'internal-error', input: 'bad.txt' } });
  });

  test('a store that fails ends the run, and what was read before stays', async () => {
    let added = 0;
    const failing: Store = {
      ...store,
      addReading: (...reading) => {
        if (++added === 3) throw new OnrecordError('store-full', 'The disk is full.');
        return store.addReading(...reading);
      },
    };
    const parts = createParts(
      textsOf(6).map((text) => ingested(text)),
      { store: failing },
    );
    await expect(readAll(parts)).rejects.toMatchObject({ code: 'store-full' });
    expect((await store.count()).documents).toBe(2);
  });

  test('an interrupt leaves whole documents, and the next run reads the rest', async () => {
    const controller = new AbortController();
    const parts = createParts(textsOf(20).map((text) => ingested(text)));
    const seen: ReadResult[] = [];
    for await (const result of createWorkspace(parts).readInputs([], { jobs: 2, signal: controller.signal })) {
      seen.push(result);
      if (seen.length === 5) controller.abort();
    }
    expect(seen.length).toBeLessThan(12);
    expect((await store.count()).documents).toBe(seen.length);
    const statuses = (await readAll(parts)).map(({ status }) => status);
    expect(statuses).toEqual([...seen.map(() => 'unchanged'), ...Array(20 - seen.length).fill('added')]);
  });

  test('closes the readers, also when nobody takes the rest', async () => {
    let closed = 0;
    const base = createParts([]);
    const createReaders = (jobs?: number) => ({ ...base.createReaders(jobs), close: async () => void closed++ });
    const parts = createParts(
      textsOf(9).map((text) => ingested(text)),
      { createReaders },
    );
    for await (const _ of createWorkspace(parts).readInputs([])) break;
    expect(closed).toBe(1);
  });
});

describe('rereadDocuments', () => {
  const readAgain = async (parts: WorkspaceParts, choice: RereadChoice) => {
    const statuses: string[] = [];
    for await (const { status } of createWorkspace(parts).rereadDocuments(choice)) statuses.push(status);
    return statuses;
  };

  test('reads what another engine read, from the store, and goes on where it was left', async () => {
    await readAll(createParts([ingested('Ann says so'), ingested('Ben says so')]));
    const newer = createParts([], {
      identifyEngine: async () => ({ schemaVersion: SCHEMA_VERSION, version: '0.2.0', models: {} }),
      createReaders: () => ({
        lookAhead: 1,
        read: (document) => readAsOneStatement(document, '0.2.0'),
        close: async () => {},
      }),
    });
    const [first] = await store.listDocumentIds();
    expect(await readAgain(newer, [first!])).toEqual(['read-again']);
    expect(await readAgain(newer, 'stale')).toEqual(['read-again']);
    expect(await readAgain(newer, 'stale')).toEqual([]);
    expect(await readAgain(newer, [first!])).toEqual(['unchanged']);
    expect((await store.listDocuments()).map(({ engineVersion }) => engineVersion)).toEqual(['0.2.0', '0.2.0']);
  });
});

describe('the other questions', () => {
  test('statements of an actor are theirs alone, the oldest first', async () => {
    await readAll(
      createParts([
        ingested('Ann says later', { publishedAt: '2031-02-01' }),
        ingested('Annabel says so'),
        ingested('Ann says early', { publishedAt: '2031-01-01' }),
      ]),
    );
    const workspace = createWorkspace(createParts([]));
    const anns = (await workspace.findActors('Ann')).filter(({ name }) => name === 'Ann').map(({ id }) => id);
    await workspace.decide({ action: 'join', actors: anns, isStanding: true }, { by: 'an editor', reason: null });
    const ann = (await workspace.findActors('Ann')).find(({ name }) => name === 'Ann')!;
    const hits = await workspace.listStatementsOf(ann.id);
    expect(hits.map(({ content }) => content[0]!.exact)).toEqual(['says early', 'says later']);
    expect(hits.every(({ speakers }) => speakers[0]!.name === 'Ann')).toBe(true);
  });

  test('the export gives all documents, or those named, one at a time', async () => {
    await readAll(createParts(textsOf(4).map((text) => ingested(text))));
    const workspace = createWorkspace(createParts([]));
    const collect = async (ids?: readonly string[]) => {
      const texts: string[] = [];
      for await (const { record } of workspace.exportDocuments(ids)) texts.push(record.document.text);
      return texts;
    };
    expect(await collect()).toEqual(textsOf(4));
    const [, second] = await store.listDocumentIds();
    expect(await collect([second!])).toEqual([textsOf(4)[1]]);
  });
});
