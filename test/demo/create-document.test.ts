import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import { hashText, toDocumentId } from '../../src/workspace/hash-text.ts';
import { createDocument } from '../../web/demo/worker/create-document.ts';

const NOTHING = { title: '', publisher: '', publishedAt: '' };
const TODAY = '2031-12-31';

test.each(['wire-no-talks-with-valtane', 'analysis-pushed-to-the-table', 'live-port-amery'])(
  'a pasted text is the document that `onrecord read` makes of its file: %s',
  async (slug) => {
    const path = join(import.meta.dirname, '../articles', slug, 'article.txt');
    const text = await readFile(path, 'utf8');
    const found: unknown[] = [];
    for await (const result of readInputs([path], { today: TODAY })) if (result.ok) found.push(result.document);
    const document = createDocument({ ...NOTHING, text }, TODAY);
    const { id, language: _, ...fields } = document;
    expect(found).toEqual([expect.objectContaining(fields)]);
    expect(id).toBe(toDocumentId(hashText(text)));
  },
);

test('what somebody fills in goes before what the first lines tell', () => {
  const text = 'A headline\n\nMarch 4, 2031\n\nAda Moss said that it rained all day in the port of Larn.';
  const given = { title: ' Rain ', publisher: 'Lorne Gazette', publishedAt: '2031-03-05' };
  expect(createDocument({ ...NOTHING, text }, TODAY)).toMatchObject({ title: 'A headline', publishedAt: '2031-03-04' });
  expect(createDocument({ text, ...given }, TODAY)).toMatchObject({ ...given, title: 'Rain' });
});

test('a lone surrogate is no fault', () => {
  const text = 'Ada Moss said \ud800.';
  expect(createDocument({ ...NOTHING, text }, TODAY).id).toBe(toDocumentId(hashText(text)));
});
