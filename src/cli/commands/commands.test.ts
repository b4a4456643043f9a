import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSample } from '../../../test/sample-record.ts';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';
import { type CapturedOptions, runCaptured } from '../captured-io.suite.ts';

/** Commands that ask a store. It holds the sample, an article full of controls, and nothing else. */
const CONTROL = /[\p{Cc}\p{Bidi_Control}]/u;
const NASTY_ID = 'f00df00df00df00df00d';
const NASTY = '\u001b[2J\u009b31m\u202e\u200f\u061c\u0007';

let folder: string;
let storePath: string;
const sample = createSample();
const run = (argv: readonly string[], options?: CapturedOptions) => runCaptured(storePath, argv, options);
const withoutLayout = (text: string) => text.replaceAll('\n', '');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-cli-'));
  storePath = join(folder, 'store.db');
  const store = await openSqliteStore(storePath, { loadLanguage });
  await store.addReading(sample.document, sample.record, '2031-03-06T08:00:00.000Z');
  const nasty = makeNasty();
  await store.addReading(nasty.document, nasty.record, '2031-03-06T08:00:01.000Z');
  await store.close();
});

afterAll(() => rm(folder, { recursive: true }));

function makeNasty(): typeof sample {
  const { document, record } = createSample();
  const text = `${document.text}${NASTY}`;
  const end = record.document.text.length;
  return {
    document: {
      ...document,
      id: NASTY_ID,
      textHash: 'f00d'.repeat(16),
      text,
      title: `Nasty ${NASTY} title`,
      url: `https://example.org/${NASTY}`,
      origin: `nasty${NASTY}.html`,
      publisher: NASTY,
      byline: [NASTY],
    },
    record: {
      ...record,
      id: NASTY_ID,
      document: { ...record.document, text, title: `Nasty ${NASTY} title` },
      actors: record.actors.map((actor) => ({ ...actor, name: `Nasty ${actor.name}${NASTY}`, aliases: [NASTY] })),
      statements: record.statements.map((statement) =>
        statement.id === 's2'
          ? { ...statement, content: [[end, text.length]] as const, speakerReason: NASTY }
          : statement,
      ),
      quantities: record.quantities.map((quantity) => ({ ...quantity, unit: NASTY })),
      timexes: record.timexes.map((timex) => ({ ...timex, value: NASTY })),
    },
  };
}

describe('list', () => {
  test('shows what is in the store, a line each', async () => {
    const { code, stdout } = await run(['list']);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(/^id +date +said +title +publisher$/);
    expect(stdout).toMatch(
      new RegExp(
        `^${sample.document.id.slice(0, 8)} +2031-03-05 +4 +Vellmar keeps its port closed +The Northern Courier$`,
        'm',
      ),
    );
  });

  test('--json gives the documents under the names of the record', async () => {
    const { stdout } = await run(['list', '--json']);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({
        id: sample.document.id,
        title: 'Vellmar keeps its port closed',
        publishedAt: '2031-03-05',
        byline: ['A. Writer'],
        statements: 4,
        version: 1,
      }),
    );
  });

  test('words choose; none that fits is 1', async () => {
    expect((await run(['list', 'vellmar', 'grain', '--limit', '1'])).stdout.trim().split('\n')).toHaveLength(2);
    expect(await run(['list', 'zeppelin'])).toMatchObject({ code: 1, stdout: '' });
    expect(await run(['list', 'zeppelin', '--json'])).toMatchObject({ code: 1, stdout: '[]\n' });
  });
});

describe('show', () => {
  test('shows a page: what it is, what is said, and how much else there is', async () => {
    const { code, stdout } = await run(['show', 'vellmar keeps']);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "Vellmar keeps its port closed
      6b78d6b9 · The Northern Courier · by A. Writer · 2031-03-05 (given)

      4 statements
      s1  Ilse Brandt  said · 2031-03-04
          The port of Vellmar will stay closed
      s2  Ilse Brandt  told
          “We lost 1,200 tonnes of grain in one night,”
      s3  Harbour Institute  According to
          Minister Oran Teff denied that the ministry had known
      s4  Oran Teff  denied · reported by Harbour Institute (s3)
          the ministry had known

      --text              the text, 54 words, with its statements marked
      --full              text, statements, 1 date, 3 figures, 1 poll, 3 actors, 2 claims
      --verbose           where each stands, and why it is read so
      "
    `);
  });

  test('--full --verbose shows header, text with numbers, and every layer', async () => {
    expect((await run(['show', 'vellmar keeps', '--full', '--verbose'])).stdout).toMatchInlineSnapshot(`
      "Vellmar keeps its port closed
      by A. Writer · The Northern Courier · 2031-03-05 (given) · version 1
      https://example.org/vellmar · news/vellmar.html
      id 6b78d6b9d15c9bb01b63 · 54 words · read 2031-03-06 by engine 0.1.0

      [s1] stands behind the content of statement s1

      The port of Vellmar will stay closed[s1], Mayor Ilse Brandt said on 4 March 2031.

      “We lost 1,200 tonnes of grain in one night,”[s2] Brandt told reporters. According to the Harbour
      Institute, Minister Oran Teff denied that the ministry had known[s3][s4].

      In a survey, 54 percent wanted it open and 46 percent did not.

      How sure the engine is was not measured for this version.

      Statements (4)
      s1  Ilse Brandt  said · 2031-03-04
          The port of Vellmar will stay closed
          speech · indirect · ¶1:0–36 · 2031-03-04, as its sentence tells
          source “Mayor Ilse Brandt” · cue “said”
      s2  Ilse Brandt  told
          “We lost 1,200 tonnes of grain in one night,”
          speech · direct · ¶2:79–124
          source “Brandt” · cue “told” · surname of a1 (0.97)
      s3  Harbour Institute  According to
          Minister Oran Teff denied that the ministry had known
          speech · indirect · ¶2:184–237
          source “the Harbour Institute” · cue “According to”
      s4  Oran Teff  denied · reported by Harbour Institute (s3)
          the ministry had known
          speech · indirect · ¶2:215–237
          source “Minister Oran Teff” · cue “denied”

      Dates and durations (1)
          value       days        type  basis     words
      t1  2031-03-04  2031-03-04  date  explicit  4 March 2031

      Figures (3)
          value  unit     in  at  words
      q1  1,200  t, down  s2      1,200 tonnes [grain]
      q2     54  percent          54 percent
      q3     46  percent          46 percent

      Polls (1)
      p1  54 percent (q2) + 46 percent (q3) = 100 percent

      Actors (3)
          name               kind          said  named  roles and other names
      a1  Ilse Brandt        person           2      2  Mayor; also Brandt
      a2  Oran Teff          person           1      1  Minister
      a3  Harbour Institute  organization     1      1

      Claims, the 10 most worth checking (2)
      0.90  In a survey, 54 percent wanted it open and 46 percent did not.  c2, own voice
      0.80  “We lost 1,200 tonnes of grain in one night,”  c1, Ilse Brandt in s2
      "
    `);
  });

  test('--text shows the text alone, --no-text all but the text', async () => {
    const text = (await run(['show', 'vellmar keeps', '--text'])).stdout;
    expect(text).toMatch(/had known\[s3\]\[s4\]/);
    expect(text).not.toMatch(/Statements|Figures/);
    const record = (await run(['show', 'vellmar keeps', '--no-text'])).stdout;
    expect(record).toMatch(/Statements \(4\)[\s\S]*Claims, the 10 most worth checking \(2\)/);
    expect(record).not.toMatch(/told reporters/);
  });

  test('finds by the beginning of an id and by address', async () => {
    for (const reference of [sample.document.id.slice(0, 6), 'https://example.org/vellmar', 'vellmar.html']) {
      const { code, stdout } = await run(['show', reference, '--json']);
      expect(code, reference).toBe(0);
      expect(JSON.parse(stdout).id).toBe(sample.document.id);
    }
  });

  test('--no-text and --layer show less', async () => {
    const { stdout } = await run(['show', sample.document.id, '--no-text', '--layer', 'polls', 'timexes']);
    expect(stdout).toMatch(/Polls \(1\)/);
    expect(stdout).toMatch(/2031-03-04/);
    expect(stdout).not.toMatch(/Statements|\[s1\]|told reporters/);
  });

  test('--json gives the stored document with its record, byte for byte what was added', async () => {
    const { stdout } = await run(['show', sample.document.id, '--json']);
    expect(JSON.parse(stdout).record).toEqual(sample.record);
    const some = JSON.parse((await run(['show', sample.document.id, '--json', '--layer', 'polls'])).stdout);
    expect(Object.keys(some.record)).toEqual(['id', 'engine', 'document', 'polls']);
  });

  test('several that fit are listed, and are a failure', async () => {
    const twins = join(folder, 'twins.db');
    const store = await openSqliteStore(twins, { loadLanguage });
    for (const n of [1, 2]) {
      const { document, record } = createSample();
      const text = `${document.text} ${n}`;
      const twin = { ...document, text, textHash: String(n).repeat(64), url: null, origin: `${n}.txt` };
      await store.addReading(twin, { ...record, document: { ...record.document, text } }, '2031-03-06T08:00:00.000Z');
    }
    await store.close();
    const { code, stdout, stderr } = await run(['show', 'vellmar', '--store', twins]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^onrecord: vellmar: 2 documents in the store fit\. Name one by its id:\nid .*\n22222222 .*\n11111111 /,
    );
    const json = JSON.parse((await run(['show', 'vellmar', '--store', twins, '--json'])).stderr);
    expect(json.error.code).toBe('ambiguous-document');
    expect(json.error.candidates).toHaveLength(2);
  });

  test('none that fits is 1, told in one line', async () => {
    expect(await run(['show', 'zeppelin'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'onrecord: zeppelin: No document in the store fits. `onrecord list` shows what there is.\n',
    });
  });
});

describe('search', () => {
  test('finds statements by their words, with speaker, day and document', async () => {
    const { code, stdout } = await run(['search', '"grain in one night"']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        '2031-03-05  Ilse Brandt  told · the article’s day',
        '            “We lost 1,200 tonnes of grain in one night,”',
        `            s2 of ${sample.document.id.slice(0, 8)} · The Northern Courier · Vellmar keeps its port closed`,
        '',
      ].join('\n'),
    );
  });

  test('a denial is told as one', async () => {
    expect((await run(['search', 'ministry', 'known', '--speaker', 'Oran Teff'])).stdout).toMatch(
      /Oran Teff +denied · the article’s day/,
    );
  });

  test('days bound it', async () => {
    const found = async (...bounds: string[]) =>
      JSON.parse((await run(['search', 'stay closed', '--json', ...bounds])).stdout).length;
    expect(await found('--from', '2031-03-04', '--to', '2031-03-04')).toBe(2);
    expect(await found('--from', '2031-03-05')).toBe(0);
    expect(await found('--to', '2031-03-03')).toBe(0);
  });

  test('nothing found is 1; nothing to search for is a failure; a day that is none is told', async () => {
    expect(await run(['search', 'zeppelin'])).toEqual({ code: 1, stdout: '', stderr: 'Nothing found.\n' });
    expect((await run(['search'])).code).toBe(2);
    const { code, stderr } = await run(['search', 'x', '--from', '2031-02-30']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^onrecord: Option '--from <day>' argument '2031-02-30' is invalid\. It must be a day/);
  });

  test('an odd query is words, never syntax', async () => {
    for (const query of ['"', 'a AND', '(*', 'content:x', "'; drop table statements; --", '-x']) {
      expect((await run(['search', '--', query])).code, query).toBeLessThanOrEqual(1);
    }
  });
});

describe('actor', () => {
  test('shows names, roles, counts and statements, the oldest first', async () => {
    const { code, stdout } = await run(['actor', 'ilse brandt']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Ilse Brandt {2}person · [a-z0-9]{8}\nin 1 document, mentioned 2 times, 2 statements\n\nNames\n/,
    );
    expect(stdout).toMatch(/^ {2}Brandt +1 +1$/m);
    expect(stdout).toMatch(/^ {2}Mayor +2031-03-05 +2031-03-05 +1$/m);
    expect(stdout).toMatch(/^ {2}2031-03 +2 {2}1 direct$/m);
    expect(stdout.indexOf('s1 of')).toBeLessThan(stdout.indexOf('s2 of'));
  });

  test('--json gives the actor with the statements', async () => {
    const [actor] = JSON.parse((await run(['actor', 'Oran Teff', '--json'])).stdout);
    expect(actor).toMatchObject({ name: 'Oran Teff', kind: 'person', statementCount: 1 });
    expect(actor.statements[0].statement.id).toBe('s4');
  });

  test('several are told apart in a table; an unknown one is 1', async () => {
    expect((await run(['actor', 't'])).code).toBeLessThanOrEqual(1);
    expect(await run(['actor', 'Nobody', 'Known'])).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('export', () => {
  test('jsonl: a document a line, with the words of every span', async () => {
    const { code, stdout } = await run(['export']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual([sample.document.id, NASTY_ID]);
    expect(lines[0].record).toEqual(sample.record);
    expect(lines[0].evidence.statements.s2.content[0].exact).toBe('“We lost 1,200 tonnes of grain in one night,”');
  });

  test('csv: a statement a row under one head, behind a byte-order mark where it goes into a file', async () => {
    const argv = ['export', sample.document.id, '--format', 'csv'];
    const { stdout } = await run(argv);
    expect((await run(argv, { isTerminal: true })).stdout).toMatch(/^document,/);
    const rows = stdout.trimEnd().split('\r\n');
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^\uFEFFdocument,title,publisher,publishedAt,url,alsoIn,statement,speakers,/);
    expect(rows[2]).toContain('"“We lost 1,200 tonnes of grain in one night,”"');
    expect((await run([...argv, '--no-bom'])).stdout).toBe(stdout.slice(1));
  });

  test('csv: also figures, claims and actors', async () => {
    const table = async (name: string) =>
      (await run(['export', sample.document.id, '--format', 'csv', '--table', name])).stdout.trim().split('\r\n');
    expect((await table('figures'))[1]).toContain('"1,200 tonnes",1200,');
    expect(await table('claims')).toHaveLength(3);
    expect((await table('actors'))[1]).toContain('Ilse Brandt,person,Brandt,Mayor,2,2');
    expect((await run(['export', '--table', 'polls'])).code).toBe(2);
  });

  test('a file gets the exact words, a terminal their visible form', async () => {
    const argv = ['export', 'f00d', '--format', 'csv'];
    expect((await run(argv)).stdout).toContain(NASTY);
    expect((await run(argv, { isTerminal: true })).stdout.replaceAll('\r\n', '')).not.toMatch(CONTROL);
  });
});

describe('every command', () => {
  const commands = [
    ['list'],
    ['show', 'f00d'],
    ['search', '--speaker', 'Nasty Ilse Brandt'],
    ['search', 'stay', 'closed'],
    ['actor', 'nasty'],
    ['actor', `no${NASTY}body`],
    ['show', NASTY],
    [NASTY],
    ['list', `--${NASTY}`],
    ['export', 'f00d'],
  ];

  test.each(commands)('%j prints no control of any input', async (...argv) => {
    for (const options of [{}, { isTerminal: true, columns: 60, env: { NO_COLOR: '1' } }]) {
      const { stdout, stderr } = await run(argv, options);
      expect(withoutLayout(stdout)).not.toMatch(CONTROL);
      expect(withoutLayout(stderr)).not.toMatch(CONTROL);
      if (argv[0] === 'show' || argv[0] === 'list') continue;
      const json = await run([...argv, '--json'], options);
      expect(withoutLayout(json.stdout + json.stderr)).not.toMatch(CONTROL);
    }
  });

  test.each([
    [{ isTerminal: true }, [], true],
    [{ isTerminal: false }, [], false],
    [{ isTerminal: true, env: { NO_COLOR: '1' } }, [], false],
    [{ isTerminal: true, env: { NO_COLOR: '' } }, [], true],
    [{ isTerminal: true, env: { TERM: 'dumb' } }, [], false],
    [{ isTerminal: true }, ['--no-color'], false],
    [{ isTerminal: false, env: { FORCE_COLOR: '1' } }, [], true],
    [{ isTerminal: true, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, [], false],
  ])('%j with %j has colours: %j', async (options, more, isColored) => {
    const { stdout } = await run(['show', sample.document.id, ...more], options);
    expect(stdout.includes('\u001b[')).toBe(isColored);
  });

  test('colours are the only controls on a terminal', async () => {
    const { stdout } = await run(['show', 'f00d'], { isTerminal: true, columns: 80 });
    expect(withoutLayout(stdout.replace(/\u001b\[\d+m/g, ''))).not.toMatch(CONTROL);
  });

  test('lines keep to the width of the terminal', async () => {
    for (const argv of [['list'], ['show', sample.document.id], ['search', 'closed'], ['actor', 'Oran Teff']]) {
      const { stdout } = await run(argv, { isTerminal: true, columns: 60, env: { NO_COLOR: '1' } });
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(60);
    }
  });

  test('ends quietly when nobody reads any more', async () => {
    for (const argv of [['list'], ['show', sample.document.id], ['export'], ['--help']]) {
      expect(await run(argv, { closesAfter: 0 })).toEqual({ code: 0, stdout: '', stderr: '' });
    }
  });

  test('a store that is not there is told, not made', async () => {
    const missing = join(folder, 'missing.db');
    const { code, stderr } = await run(['list', '--store', missing]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `onrecord: ${missing}: There is no store at this path yet. Read a document first, which makes the store; or name another store.\n`,
    );
    const json = await run(['list', '--store', missing, '--json']);
    expect(JSON.parse(json.stderr)).toEqual({
      error: {
        code: 'store-failed',
        message: expect.any(String),
        input: missing,
        place: null,
        remedy: expect.any(String),
      },
    });
  });
});
