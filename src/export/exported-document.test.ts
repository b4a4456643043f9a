import { expect, test } from 'vitest';
import { createSample } from '../../test/sample-record.ts';
import { applyAnnotations } from '../review/apply-annotations.ts';
import { createExportedDocument } from './exported-document.ts';
import { TABLE_NAMES, TABLES, type TableName } from './tables.ts';

const { document, record } = createSample();
const kept = {
  ...document,
  publishedBasis: 'json-ld',
  intake: { verdict: 'thin', reasons: ['Hardly any text.'] },
} as const;
const stored = {
  ...kept,
  version: 1,
  replacedBy: null,
  language: 'en',
  readAt: '2031-03-06T00:00:00.000Z',
  appearances: [{ ...kept, publisher: 'The Other', version: 1, replacedBy: null }],
  record: applyAnnotations(record, [], { textHash: document.textHash }).record,
};

test('a line of the export holds the record and finds every span again by its words', () => {
  const exported = createExportedDocument(stored);
  expect(exported.record).toEqual(record);
  expect(exported.reviews).toEqual({});
  expect(exported).not.toHaveProperty('text');
  expect(exported.evidence.statements.s4).toEqual({
    source: [
      {
        span: [184, 202],
        exact: 'Minister Oran Teff',
        prefix: 'rding to the Harbour Institute, ',
        suffix: ' denied that the ministry had kn',
      },
    ],
    cue: [expect.objectContaining({ exact: 'denied' })],
    content: [expect.objectContaining({ exact: 'the ministry had known' })],
  });
  expect(exported.evidence.quantities.q1?.exact).toBe('1,200 tonnes');
  expect(exported.evidence.actors.a1?.map(({ exact }) => exact)).toEqual(['Ilse Brandt', 'Brandt']);
  expect(Object.keys(exported.evidence.claims)).toEqual(['c1', 'c2']);
});

test('a statement is a row with its words, its speaker and its day', () => {
  const rows = TABLES.statements.toRows(stored, { withFolded: false });
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({
    document: document.id,
    statement: 's1',
    speakers: 'Ilse Brandt',
    source: 'Mayor Ilse Brandt',
    cue: 'said',
    content: 'The port of Vellmar will stay closed',
    saidAt: '2031-03-04',
    contentSpans: '0:36',
    alsoIn: 'The Other',
    confidence: '',
    review: 'proposed',
    publishedBasis: 'json-ld',
    intake: 'thin',
  });
  expect(rows[3]).toMatchObject({ speakers: 'Oran Teff', polarity: 'denied', via: 's3' });
});

test.each(TABLE_NAMES)('every row of %s has a cell for every column, and no other', (name) => {
  const { columns, toRows } = TABLES[name];
  const rows = toRows(stored, { withFolded: true });
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(Object.keys(row).sort()).toEqual([...columns].sort());
});

test('a figure, a claim and an actor are rows with who says it', () => {
  const [grain] = TABLES.figures.toRows(stored, { withFolded: false });
  expect(grain).toMatchObject({
    figure: 'q1',
    words: '1,200 tonnes',
    value: '1200',
    unit: 't',
    measure: 'grain',
    statement: 's2',
    speakers: 'Ilse Brandt',
  });
  const [own, said] = TABLES.claims.toRows(stored, { withFolded: false }).toReversed();
  expect(own).toMatchObject({ claim: 'c2', statement: '', speakers: '' });
  expect(said).toMatchObject({ claim: 'c1', statement: 's2', speakers: 'Ilse Brandt', checkworthiness: '0.8' });
  expect(TABLES.actors.toRows(stored, { withFolded: false })[0]).toMatchObject({
    name: 'Ilse Brandt',
    aliases: 'Brandt',
    roles: 'Mayor',
    statements: '2',
    mentions: '2',
  });
});

test('what is folded is left out unless all is wanted, but its figures keep their speaker', () => {
  const statements = stored.record.statements.map((statement) =>
    statement.id === 's2' ? { ...statement, minor: true, minorBy: 'minor/short', minorReason: 'few words' } : statement,
  );
  const folded = { ...stored, record: { ...stored.record, statements } };
  const ids = (name: TableName, withFolded: boolean) =>
    TABLES[name].toRows(folded, { withFolded }).map((row) => row[name.slice(0, -1)]);
  expect(ids('statements', false)).toEqual(['s1', 's3', 's4']);
  expect(TABLES.statements.toRows(folded, { withFolded: true })[1]).toMatchObject({
    minor: 'true',
    minorReason: 'few words',
  });
  expect(ids('claims', false)).toEqual(['c2']);
  expect(ids('claims', true)).toEqual(['c1', 'c2']);
  expect(TABLES.figures.toRows(folded, { withFolded: false })[0]).toMatchObject({ speakers: 'Ilse Brandt' });
  expect(TABLES.actors.toRows(folded, { withFolded: false })[0]).toMatchObject({ statements: '1' });
});
