import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSample } from '../../../test/sample-record.ts';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { recordSchema } from '../../schema/record.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';
import { type CapturedOptions, runCaptured } from '../captured-io.suite.ts';

/** Correcting a document, by commands and by keys, as an editor would. */
const AT = '2031-03-06T08:00:00.000Z';
let folder: string;
let storePath: string;
const sample = createSample();
const run = (argv: readonly string[], options: CapturedOptions = {}) =>
  runCaptured(storePath, argv, { env: { ONRECORD_USER: 'Ada' }, ...options });
const json = async (...argv: string[]) => JSON.parse((await run([...argv, '--json'])).stdout);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-review-'));
  storePath = join(folder, 'store.db');
  const store = await openSqliteStore(storePath, { loadLanguage });
  const unsure = { s1: 0.9, s2: 0.4, s3: 0.7, s4: 0.6 } as const;
  const statements = sample.record.statements.map((each) => ({ ...each, confidence: unsure[each.id as 's1'] }));
  await store.addReading(sample.document, { ...sample.record, statements }, AT);
  await store.close();
});

afterEach(() => rm(folder, { recursive: true }));

describe('accept, reject, correct, add, note', () => {
  test('write an entry each, with who and why, and show what holds', async () => {
    const accepted = await run(['accept', 'vellmar', 's1', 'q1', '--reason', 'heard it']).then(({ code }) => code);
    // items of two layers are one entry
    expect(accepted).toBe(0);
    expect((await run(['reject', 'vellmar', 's2', '--by', 'Jan'])).stdout).toMatch(
      /^entry 2: reject “We lost|^entry 2: reject ““We lost/,
    );
    const shown = (await run(['show', 'vellmar', '--no-text', '--layer', 'statements', 'quantities'])).stdout;
    expect(shown).toContain('Of the statements people have judged: 1 accepted, 1 rejected.');
    expect(shown).toMatch(/s1 ✓ +Ilse Brandt/);
    expect(shown).toContain('accepted by Ada');
    expect(shown).toContain('q1 ✓');
    expect(shown).not.toContain('s2');
    const all = (await run(['show', 'vellmar', '--no-text', '--all'])).stdout;
    expect(all).toMatch(/s2 ⊘/);
    expect(all).toContain('rejected by Jan');
  });

  test('a correction by words and names changes what is shown, found, listed and exported', async () => {
    const { stdout, code } = await run([
      ...['correct', 'vellmar', 's3', '--speaker', 'Oran Teff', '--polarity', 'denied'],
      ...['--content', 'the ministry … known'],
    ]);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^entry 1: correct “.*” to content “the ministry had known”, polarity denied, speakers Oran Teff \(by Ada/,
      ),
    ]);
    const shown = (await run(['show', 'vellmar', '--no-text', '--layer', 'statements'])).stdout;
    expect(shown).toMatch(/s3 ✎ +Oran Teff/);
    expect(shown.replace(/\s+/g, ' ')).toContain(
      'before: content “Minister Oran Teff denied that the ministry had known”, polarity affirmed, speakers Harbour',
    );
    expect(
      (await json('search', '--speaker', 'Oran Teff')).map((hit: { statement: { id: string } }) => hit.statement.id),
    ).toEqual(expect.arrayContaining(['s3', 's4']));
    expect((await run(['list'])).stdout).toContain('1 corrected');
    const csv = (await run(['export', '--format', 'csv'])).stdout.split('\r\n');
    expect(csv[0]).toMatch(/,review,reviewedBy,/);
    expect(csv.find((row) => row.includes(',s3,'))).toMatch(/Oran Teff.*corrected,Ada,,ok,/);
  });

  test('a speaker whom nobody knows is named, and a speaker can be taken away', async () => {
    await run(['correct', 'vellmar', 's3', '--speaker', 'Vellmar Port Authority', '--speaker-kind', 'organization']);
    await run(['correct', 'vellmar', 's1', '--unnamed']);
    const { record } = await json('show', 'vellmar');
    const authority = record.actors.find((actor: { name: string }) => actor.name === 'Vellmar Port Authority');
    expect(authority.kind).toBe('organization');
    expect(record.statements.map((each: { speakers: string[] }) => each.speakers)).toEqual([
      [],
      ['a1'],
      [authority.id],
      ['a2'],
    ]);
  });

  test('figures and dates are put right', async () => {
    expect((await run(['correct', 'vellmar', 'q1', '--range', '1100..1300', '--modifier', 'about'])).code).toBe(0);
    expect(
      (await run(['correct', 'vellmar', 't1', '--value', '2031-03-05', '--from', '2031-03-05', '--to', '2031-03-05']))
        .code,
    ).toBe(0);
    const { record, reviews } = await json('show', 'vellmar');
    expect(record.quantities[0]).toMatchObject({ value: null, range: [1100, 1300], modifier: 'about' });
    expect(record.timexes[0]).toMatchObject({ value: '2031-03-05' });
    expect(reviews.timexes.t1).toMatchObject({ state: 'corrected', by: 'Ada' });
  });

  test('a missed statement is added, and found', async () => {
    expect((await run(['add', 'vellmar', '--content', '54 percent wanted it open', '--source', 'a survey'])).code).toBe(
      0,
    );
    expect((await run(['search', 'percent open'])).stdout).toContain('added by Ada');
  });

  test('notes stand beside', async () => {
    await run(['note', 'vellmar', 's1', '--text', 'ask her office']);
    await run(['note', 'vellmar', '--text', 'for Friday']);
    const shown = (await run(['show', 'vellmar', '--no-text'])).stdout;
    expect(shown).toContain('note by Ada: ask her office');
    expect(shown).toContain('Note by Ada: for Friday');
  });

  test.each<[string, string[], RegExp]>([
    ['an unknown item', ['accept', 'vellmar', 's99'], /no statement s99/],
    ['what is no item', ['accept', 'vellmar', 'first'], /no item of a document/],
    [
      'words that are not there',
      ['correct', 'vellmar', 's1', '--content', 'nothing of this'],
      /do not stand in the document/,
    ],
    ['a field of another layer', ['correct', 'vellmar', 't1', '--polarity', 'denied'], /Unrecognized key: "polarity"/],
    ['a correction of nothing', ['correct', 'vellmar', 's1'], /changes nothing/],
    ['a value that is no number', ['correct', 'vellmar', 'q1', '--value', 'many'], /no number/],
    ['nothing to undo', ['undo'], /nothing of Ada to undo/],
  ])('%s is told, and nothing is written', async (_what, argv, message) => {
    const { code, stderr } = await run(argv);
    expect([code, stderr]).toEqual([code, expect.stringMatching(message)]);
    expect(code).not.toBe(0);
    expect((await run(['journal'])).code).toBe(1);
  });
});

describe('journal and undo', () => {
  test('list what was said, of all and of a document, and take it back', async () => {
    await run(['reject', 'vellmar', 's2']);
    await run(['accept', 'vellmar', 's1'], { env: { ONRECORD_USER: 'Jan' } });
    expect((await run(['undo'])).stdout).toMatch(/^entry 3: undo entry 1 /);
    const { stdout } = await run(['journal', 'vellmar']);
    expect(stdout.split('\n').filter((line) => line.startsWith('entry'))).toHaveLength(3);
    expect(stdout).toContain('undone');
    expect((await run(['undo', '3'])).code).toBe(0);
    expect((await run(['search', 'grain'])).code).toBe(1);
    const lines = (await run(['journal', '--jsonl'])).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, action, isInForce }) => [id, action, isInForce])).toEqual([
      [1, 'reject', true],
      [2, 'accept', true],
      [3, 'undo', false],
      [4, 'undo', true],
    ]);
    expect(lines[0].targets[0].before.content).toEqual([[79, 124]]);
    expect((await run(['journal', '--lost'])).stderr).toContain('Everything that was said has its place.');
  });

  test('after another reading what is lost is counted and listed', async () => {
    await run(['note', 'vellmar', 's2', '--text', 'ask her']);
    await run(['accept', 'vellmar', 's1']);
    const store = await openSqliteStore(storePath, { loadLanguage });
    const { record } = sample;
    await store.addReading(
      sample.document,
      {
        ...record,
        engine: { ...record.engine, version: '9' },
        statements: [],
        claims: [],
        polls: [],
        quantities: record.quantities.map((each) => ({ ...each, statement: null })),
      },
      AT,
    );
    await store.close();
    expect((await run(['show', 'vellmar', '--no-text'])).stdout).toContain(
      '1 thing that people said has no place here',
    );
    const { stdout } = await run(['journal', '--lost']);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/^lost: entry 1: note .* no statement is found there any more/);
    expect((await run(['search', 'port'])).stdout).toContain('accepted by Ada');
  });
});

describe('export', () => {
  test('leaves rejected ones out unless asked, and keeps the published form', async () => {
    await run(['reject', 'vellmar', 's3']);
    await run(['correct', 'vellmar', 's1', '--polarity', 'not-said']);
    const line = JSON.parse((await run(['export'])).stdout);
    expect(line.record.statements.map(({ id, via }: { id: string; via: string | null }) => [id, via])).toEqual([
      ['s1', null],
      ['s2', null],
      ['s4', null],
    ]);
    expect(recordSchema.strict().parse(line.record)).toEqual(line.record);
    expect(line.reviews.statements.s1).toMatchObject({ state: 'corrected', before: { polarity: 'affirmed' } });
    const all = JSON.parse((await run(['export', '--all'])).stdout);
    expect(all.reviews.statements.s3.state).toBe('rejected');
    expect(all.record.statements).toHaveLength(4);
  });

  test('for training gives corrected records as the filter writes them, with the journal beside', async () => {
    expect((await run(['export', '--format', 'training'])).stdout).toBe('');
    expect(JSON.parse((await run(['export', 'vellmar', '--format', 'training'])).stdout).journal).toEqual([]);
    await run(['reject', 'vellmar', 's3']);
    await run(['correct', 'vellmar', 's1', '--speaker', 'Oran Teff']);
    const { journal, reviews, ...record } = JSON.parse((await run(['export', '--format', 'training'])).stdout);
    expect(recordSchema.strict().parse(record)).toEqual(record);
    expect(record.statements[0].speakers).toEqual(['a2']);
    expect(reviews.statements.s1.state).toBe('corrected');
    expect(journal.map(({ action }: { action: string }) => action)).toEqual(['reject', 'correct']);
  });
});

describe('review', () => {
  const review = (keys: readonly string[], ...more: string[]) =>
    run(['review', 'vellmar', ...more], { keys, isTerminal: true });
  const states = async () => {
    const { reviews, record } = await json('show', 'vellmar', '--all');
    return record.statements.map(({ id }: { id: string }) => reviews.statements?.[id]?.state ?? 'proposed');
  };

  test('walks through the doubtful, the least sure first, and writes every key at once', async () => {
    const { code, stdout } = await review(['a', 'x', 'e', 'speaker Oran Teff; denied']);
    expect(code).toBe(0);
    // 0.4, 0.6, 0.7; what is sure is passed over
    expect(await states()).toEqual(['proposed', 'accepted', 'corrected', 'rejected']);
    expect(stdout).toContain('3 entries written');
    expect(stdout).toMatch(/“We lost 1,200 tonnes of grain in one night,”/);
  });

  test('goes back, undoes, keeps notes, tells the keys and ends', async () => {
    const { stdout } = await review(['x', 'u', 'j', 'k', 'c', 'ask her', '?', 'z', 'a', 'q', 'x']);
    expect(await states()).toEqual(['proposed', 'accepted', 'proposed', 'proposed']);
    expect(stdout).toContain('undo entry 1');
    expect(stdout).toContain('edit: speaker NAME');
    expect((await run(['journal'])).stdout).toContain('ask her');
  });

  test('an edit that makes no sense is told, and the item stays', async () => {
    const { stdout } = await review(['e', 'speed 9', 'e', 'content nothing of this', 'e', '', 'a', 'q']);
    expect(stdout).toContain('"speed" is nothing that can be corrected here');
    expect(stdout).toContain('do not stand in the document');
    expect(await states()).toEqual(['proposed', 'accepted', 'proposed', 'proposed']);
  });

  test('what another said in the meantime is told, and nothing is lost', async () => {
    let hasSpoken = false;
    const { stdout } = await run(['review', 'vellmar'], {
      keys: ['a', 'j', 'q'],
      isTerminal: true,
      onWrite(text) {
        if (hasSpoken || !text.includes('a accept')) return;
        hasSpoken = true;
        other = run(['reject', 'vellmar', 's2'], { env: { ONRECORD_USER: 'Jan' } });
      },
      beforeKey: () => other,
    });
    expect(stdout).toContain('Jan has said "reject" of it in the meantime (entry 1');
    expect(await states()).toEqual(['proposed', 'rejected', 'proposed', 'proposed']);
  });
  let other: Promise<unknown> = Promise.resolve();

  test('is for a terminal only', async () => {
    expect(await run(['review', 'vellmar'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('this is no terminal'),
    });
  });

  test('of everything, and where nothing is left', async () => {
    await review([], '--all');
    expect((await review(['q'], '--below', '0.1')).stdout).toContain('Nothing is left to look at');
    const { stdout } = await review(['j', 'j', 'j', 'j', 'j', 'j', 'j', 'j'], '--all');
    expect(stdout).toContain('8 of 8');
  });
});
