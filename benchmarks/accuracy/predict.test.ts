import { describe, expect, test } from 'vitest';
import { parseGoldLine } from './gold-line.ts';
import { predictLines } from './predict-lines.ts';
import { isTaskName, TASKS, type TaskName } from './tasks.ts';

const TEXT =
  'President Maria Okon said on Friday that 40 percent of the 2,500 workers had left Velden.\n\n' +
  '“We will talk,” she added. Her minister denied that about $3 million was paid in May 2021.\n';

const DOCUMENT = { id: 'd1', text: TEXT, title: 'Workers leave Velden', published: '2021-06-04', publisher: 'x' };

const span = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const STATEMENTS = [
  {
    id: 'E1',
    source: [span('President Maria Okon')],
    cue: [span('said')],
    content: [span('that 40 percent of the 2,500 workers had left Velden')],
  },
  { id: 'E2', source: [span('she')], cue: [span('added')], content: [span('“We will talk,”')] },
];

/** Answers as the gold files have them, one right, one wrong in every way. */
const RIGHT = {
  statements: STATEMENTS,
  speakers: [{ statement: 'E1', name: 'Maria Okon', kind: 'person', form: 'name', sure: true }],
  times: [{ span: span('May 2021'), type: 'DATE', value: '2021-05', mod: null }],
  quantities: [{ value: 40, unit: 'percentage', change: '=', concept: ['workers'] }],
  entities: [{ span: span('Maria Okon'), label: 'PER' }],
  label: 1,
  claim: 1,
  discard: [],
};
const WRONG = {
  statements: [{ id: 'E9', source: [span('Her minister')], cue: [span('left')], content: [span('workers')] }],
  speakers: [{ statement: 'E9', name: 'Nobody', kind: 'group', form: 'none', sure: false }],
  times: [{ span: [0, 9], type: 'SET', value: 'P1Y', mod: 'END' }],
  quantities: [],
  entities: [{ span: [0, 3], label: 'LOC' }],
  label: 0,
  claim: 0,
  discard: [[0, TEXT.length]],
  url: 'https://example.org/wrong',
  publishedAt: '1999-01-01',
  language: 'xx',
  byline: ['Nobody'],
};

async function predict(line: object, task: TaskName, withGoldStatements = false): Promise<string[]> {
  const lines: string[] = [];
  for await (const { json } of predictLines([JSON.stringify(line)], { task, withGoldStatements })) lines.push(json);
  return lines;
}

const read = async (line: object, task: TaskName, withGoldStatements = false) =>
  JSON.parse((await predict(line, task, withGoldStatements))[0]!);

describe('answers of the gold', () => {
  test.each(Object.keys(TASKS).filter(isTaskName))('make no difference to %s', async (task) => {
    const bytes = await predict(DOCUMENT, task);
    expect(bytes).toHaveLength(1);
    expect(await predict({ ...DOCUMENT, ...RIGHT }, task)).toEqual(bytes);
    expect(await predict({ ...DOCUMENT, ...WRONG }, task)).toEqual(bytes);
  });

  test('make no difference to the speakers of gold statements', async () => {
    const withRight = await predict({ ...DOCUMENT, ...RIGHT }, 'speakers', true);
    const statements = STATEMENTS.map((statement) => ({ ...statement, id: 'E0', speaker: 'Nobody', mode: 'mixed' }));
    expect(await predict({ ...DOCUMENT, ...WRONG, statements }, 'speakers', true)).toEqual(withRight);
  });

  test('never come through the loader', () => {
    const { document, statements } = parseGoldLine(JSON.stringify({ ...DOCUMENT, ...WRONG }), {
      withStatements: false,
    });
    expect(statements).toEqual([]);
    expect(document).toEqual({
      id: 'd1',
      text: TEXT,
      title: 'Workers leave Velden',
      publishedAt: '2021-06-04',
      publisher: 'x',
      url: null,
      byline: [],
      language: null,
    });
  });
});

describe('predictions', () => {
  test('of attribution are the outermost statements', async () => {
    const { id, statements } = await read(DOCUMENT, 'attribution');
    expect(id).toBe('d1');
    expect(statements.map((statement: { cue: [number, number][] }) => TEXT.slice(...statement.cue[0]!))).toContain(
      'said',
    );
    for (const statement of statements)
      expect(Object.keys(statement)).toEqual(['source', 'cue', 'content', 'confidence']);
  });

  test('of speakers name actors that are listed', async () => {
    const { statements, actors } = await read(DOCUMENT, 'speakers');
    const ids = actors.map((actor: { id: string }) => actor.id);
    const speakers = statements.flatMap((statement: { speaker: string[] | null }) => statement.speaker ?? []);
    expect(speakers.length).toBeGreaterThan(0);
    for (const speaker of speakers) expect(ids).toContain(speaker);
  });

  test('of speakers with gold statements have these statements, and no others', async () => {
    const { statements } = await read({ ...DOCUMENT, ...RIGHT }, 'speakers', true);
    expect(statements.map((statement: object) => ({ ...statement, speaker: undefined }))).toEqual(
      STATEMENTS.map(({ source, content }) => ({ source, content, speaker: undefined })),
    );
  });

  test('with gold statements count the given text, where the engine reads another', async () => {
    const text = TEXT.replaceAll('40 percent', '40\u00A0per\u00ADcent');
    const content = [text.indexOf('that 40'), text.indexOf('.\n\n')];
    const line = { ...DOCUMENT, text, statements: [{ source: [], cue: [], content: [content] }] };
    expect((await read(line, 'speakers', true)).statements).toEqual([
      { source: [], content: [content], speaker: null },
    ]);
  });

  test('of time have span, type and value', async () => {
    const { times } = await read(DOCUMENT, 'time');
    expect(times).toContainEqual({ span: span('May 2021'), type: 'DATE', value: '2021-05' });
  });

  test('of quantity have the names and signs of the gold', async () => {
    const { quantities } = await read(DOCUMENT, 'quantity');
    expect(quantities).toContainEqual(expect.objectContaining({ value: 40, unit: 'percentage', change: '=' }));
    expect(quantities).toContainEqual(expect.objectContaining({ value: 3_000_000, unit: 'dollar', change: '~' }));
  });

  test('of actors are names with a label', async () => {
    const { entities } = await read(DOCUMENT, 'actors');
    expect(entities).toContainEqual({ span: span('Maria Okon'), label: 'PER' });
  });

  test('of coreference are mentions by their actor, sources among them', async () => {
    const { mentions } = await read(DOCUMENT, 'coreference');
    const clusterOf = (words: string) =>
      mentions.find((mention: { span: [number, number] }) => TEXT.slice(...mention.span) === words)?.cluster;
    expect(clusterOf('Maria Okon')).toBeDefined();
    expect(clusterOf('she')).toBe(clusterOf('Maria Okon'));
  });

  test('of quotations have the names of their speakers', async () => {
    const { quotations } = await read(DOCUMENT, 'quotations');
    expect(quotations).toContainEqual({ parts: [span('“We will talk,”')], speakers: ['Maria Okon'] });
  });

  test('of check-worthiness are one score from 0 to 1, and 0 for a text without claims', async () => {
    const { score } = await read(DOCUMENT, 'checkworthiness');
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(await read({ id: 'e', text: '…' }, 'checkworthiness')).toEqual({ id: 'e', score: 0 });
  });
});

describe('a line that cannot be read', () => {
  test.each([
    ['{"id": "a"', 'bad-json'],
    ['{"id": "a"}', 'bad-document'],
    ['[]', 'bad-document'],
    ['{"id": "a", "text": "b", "published": "yesterday"}', 'bad-document'],
  ])('%s ends the run', async (line, code) => {
    const lines = predictLines([line], { task: 'time', withGoldStatements: false });
    await expect(lines.next()).rejects.toMatchObject({ code });
  });

  test('is one without statements where these were asked for', async () => {
    await expect(predict(DOCUMENT, 'speakers', true)).rejects.toMatchObject({ code: 'bad-document' });
  });
});
