import { openSqliteStore } from '../../src/store/sqlite/open-store.ts';
import type { DocumentToStore } from '../../src/store/store.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { createLongRead } from './create-long-read.ts';

/** Makes a store at a path with an article of so many statements alone, and gives back the article. */
export async function storeLongRead(path: string, statementCount: number): Promise<DocumentToStore> {
  const { document, record } = createLongRead(statementCount);
  const store = await openSqliteStore(path, { loadLanguage: loadEnglish });
  await store.addReading(document, record, '2031-03-05T10:00:00.000Z');
  await store.close();
  return document;
}
