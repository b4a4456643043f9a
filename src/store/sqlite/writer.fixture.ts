import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { createNumberedReading } from '../record.fixture.ts';
import { openSqliteStore } from './open-store.ts';

/**
 * A process that reads documents into a store, for tests with several processes:
 * `writer.fixture.ts STORE FIRST END STATEMENTS` adds the documents [FIRST, END) and writes a line after each. With
 * ON-REQUEST behind these it begins a document only when something arrives on its standard input, so that it is
 * never done before it is killed, however late that is.
 */
const [path, first, end, statements, onRequest] = process.argv.slice(2) as [string, string, string, string, string?];
const numbers = Array.from({ length: Number(end) - Number(first) }, (_, index) => Number(first) + index);
// Made beforehand, so that the process spends its time in the store, where a kill is to hit it.
const readings = numbers.map((number) => createNumberedReading(number, Number(statements)));
const store = await openSqliteStore(path, { loadLanguage });
const requests = onRequest === undefined ? null : process.stdin[Symbol.asyncIterator]();
for (const { document, record } of readings) {
  await requests?.next();
  const { status } = await store.addReading(document, record, '2022-12-01T10:00:00.000Z');
  process.stdout.write(`${status}\n`);
}
await store.settleRegistry();
await store.close();
