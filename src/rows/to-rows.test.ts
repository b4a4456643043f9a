import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { anyReading, createReading } from '../store/record.fixture.ts';
import { createArchiveRows, findReadingKey } from './archive-rows.ts';
import { KEY_COLUMNS, ROW_TABLES, type RowTable } from './row-tables.ts';
import { toRows } from './to-rows.ts';

test('whatever a record holds, its rows have the columns that are published, and no others', () => {
  fc.assert(
    fc.property(anyReading, ({ document, record }) => {
      for (const [table, rows] of Object.entries(createArchiveRows(document, record))) {
        const schema = z.strictObject({ ...KEY_COLUMNS.shape, ...ROW_TABLES[table as RowTable].shape });
        for (const row of rows) expect(schema.parse(row)).toEqual(row);
      }
    }),
    { numRuns: 15 },
  );
});

const GIVEN = { title: 'Quay closed', publishedAt: '2031-03-05', publisher: 'Port Herald', byline: ['Mara Lindt'] };
const STATEMENT = { speaker: 'Ilse Brandt', content: 'that the quay 😀 was closed', on: '2031-03-04' };
const { document, record } = createReading([STATEMENT], GIVEN);

test('a statement is a row, with its words, its speaker and its day in others', () => {
  const { statements, statement_pieces, statement_speakers, actors } = toRows(record);
  expect(statements).toMatchObject([{ id: 's1', seq: 0, day: '2031-03-04', mode: 'indirect', minor_by: null }]);
  const content = statement_pieces.find(({ role }) => role === 'content')!;
  expect(document.text.slice(content.span_start, content.span_end)).toBe(STATEMENT.content);
  expect(statement_speakers).toEqual([{ statement_id: 's1', seq: 0, actor_id: actors[0]!.id }]);
});

test('the same document has the same key before and after it is read, another one another', () => {
  const engine = { ...record.engine, schemaVersion: record.schemaVersion };
  const key = findReadingKey(document, engine);
  expect(key).toMatch(/^[0-9a-f]{32}$/);
  expect(createArchiveRows(document, record).statements?.[0]).toMatchObject({
    reading_key: key,
    schema_version: '1.2',
  });
  for (const other of [{ text: `${document.text} ` }, { publishedAt: '2031-03-06' }, { title: null }])
    expect(findReadingKey({ ...document, ...other }, engine)).not.toBe(key);
  for (const other of [{ version: '9.9.9' }, { schemaVersion: '9.9' }, { models: { reader: 'sha256:2' } }])
    expect(findReadingKey(document, { ...engine, ...other })).not.toBe(key);
  expect(findReadingKey({ ...document, id: 'x', url: 'https://e.example/1', byline: [] }, engine)).toBe(key);
});
