import { expect, test } from 'vitest';
import { createSample } from '../../test/sample-record.ts';
import { applyAnnotations } from '../review/apply-annotations.ts';
import { createExportedDocument } from './exported-document.ts';
import { STATEMENT_COLUMNS, toStatementRows } from './statement-rows.ts';

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
  const rows = toStatementRows(stored).map((cells) =>
    Object.fromEntries(STATEMENT_COLUMNS.map((column, at) => [column, cells[at]])),
  );
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
