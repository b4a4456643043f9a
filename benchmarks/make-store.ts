// npm run -s make-store -- N --shared ../shared --output FILE.db [--written] [--seed N] [--articles N] [--jobs N]
// A store of N different documents to measure with: paragraphs of articles of the shared folder mixed among each other, with
// other names and days. The engine reads each, as `onrecord read` would; with --written, records that follow from those
// of the articles are put in without reading, which takes a small part of the time.
import { existsSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OnrecordError, toOnrecordError } from '../src/errors.ts';
import { assertRecord } from '../src/schema/assert-record.ts';
import type { OnRecord } from '../src/schema/record.ts';
import { openSqliteStore } from '../src/store/sqlite/open-store.ts';
import type { DocumentToStore } from '../src/store/store.ts';
import { createEngineReaders } from '../src/workspace/engine-readers.ts';
import { hashText } from '../src/workspace/hash-text.ts';
import { loadEnglish } from '../src/workspace/load-english.ts';
import { mapInOrder } from '../src/workspace/map-in-order.ts';
import { type MixedDocument, mixDocuments } from './mixing/mix-documents.ts';
import { prepareCheckout, readRecords } from './speed/checkout.ts';

const USAGE = 'npm run -s make-store -- N --shared ../shared --output FILE.db [--written] [--seed N] [--articles N]';
/** Later ones differ from each other as documents of one archive do. */
const READ_AT = '2031-03-05T10:00:00.000Z';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
try {
  await makeStore();
} catch (error) {
  const { code, message, remedy } = toOnrecordError(error);
  console.error(`make-store: ${message}${remedy === null ? '' : `\n${remedy}`}`);
  process.exitCode = code === 'internal-error' ? 1 : 2;
}

async function makeStore(): Promise<void> {
  const { count, input, output, isWritten, seed, articles, work } = readOptions();
  const records = readRecords(prepareCheckout(root, root), { input, count: articles, work }).filter(isSound);
  const store = await openSqliteStore(output, { loadLanguage: loadEnglish });
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  let [documents, statements] = [0, 0];
  for await (const { document, record } of isWritten
    ? write(mixDocuments(records, count, seed))
    : read(mixDocuments(records, count, seed))) {
    await store.addReading(document, record, READ_AT);
    documents++;
    statements += record.statements.length;
    if (documents % 500 === 0) console.error(`${documents} documents, ${(documents / seconds()).toFixed(0)} a second`);
  }
  await store.settleRegistry();
  const all = seconds();
  await store.close();
  const megabytes = (statSync(output).size / 1e6).toFixed(1);
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(
    `${documents} documents, ${statements} statements from ${records.length} articles: ${all.toFixed(1)} s, ${(documents / all).toFixed(1)} documents a second, ${megabytes} MB, ${memory} MB of memory at most`,
  );
}

function readOptions() {
  const { values, positionals } = parseOptions();
  const { shared, output } = values;
  const count = Number(positionals[0]);
  if (
    positionals.length !== 1 ||
    !Number.isInteger(count) ||
    count < 1 ||
    shared === undefined ||
    output === undefined
  ) {
    throw new OnrecordError('usage', 'how many documents, from where and into which file?', { remedy: USAGE });
  }
  const input = join(resolve(shared), 'data', 'attribution', 'polnear-train.jsonl');
  if (!existsSync(input)) throw new OnrecordError('file-not-found', `${shared} has no articles (data/attribution).`);
  if (existsSync(output)) {
    throw new OnrecordError('usage', `${output} is there already.`, { remedy: 'Name a file that is not there yet.' });
  }
  const { written: isWritten, work } = values;
  return { count, input, output, isWritten, work, seed: Number(values.seed), articles: Number(values.articles) };
}

function parseOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        shared: { type: 'string' },
        output: { type: 'string' },
        written: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        articles: { type: 'string', default: '120' },
        work: { type: 'string', default: join(tmpdir(), 'onrecord-measure') },
      },
    });
  } catch (error) {
    throw new OnrecordError('usage', (error as Error).message, { remedy: USAGE });
  }
}

/** A fault in one record would be in many of what is made of it. */
function isSound(record: OnRecord): boolean {
  try {
    assertRecord(record);
    return true;
  } catch (error) {
    console.error(`left out: ${(error as Error).message}`);
    return false;
  }
}

interface Reading {
  readonly document: DocumentToStore;
  readonly record: OnRecord;
}

async function* write(mixed: Iterable<MixedDocument>): AsyncGenerator<Reading> {
  for (const each of mixed) yield { document: createDocument(each), record: each.record };
}

async function* read(mixed: Iterable<MixedDocument>): AsyncGenerator<Reading> {
  const readers = createEngineReaders(cpus().length);
  const readOne = async (document: DocumentToStore) => ({
    document,
    record: await readers.read(document, document.origin),
  });
  try {
    yield* mapInOrder(identify(mixed), readers.lookAhead, readOne);
  } finally {
    await readers.close();
  }
}

async function* identify(mixed: Iterable<MixedDocument>): AsyncGenerator<DocumentToStore> {
  for (const each of mixed) yield createDocument(each);
}

function createDocument({ record, url, publisher, byline }: MixedDocument): DocumentToStore {
  const { text, title, language, publishedAt } = record.document;
  const seen = { text, title, language, publishedAt: publishedAt.value, publisher };
  return { ...seen, id: record.id, url, byline, origin: url, textHash: hashText(text) };
}
