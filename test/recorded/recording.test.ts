import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createDocument } from '../../src/engine/create-document.suite.ts';
import { parseGrammar } from './grammar-code.ts';
import { openRecordedReader } from './open-recorded-reader.ts';
import { describeText, hashInput, readRecording, renderHead, renderLine } from './recording.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const paths = ['src', 'test', 'benchmarks'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.readings.jsonl'))
    .map((entry) => join(entry.parentPath, entry.name)),
);

test('every recording is of the shipped model: record anew when another is shipped (npm run record-readings)', async () => {
  const [line] = readFileSync(join(ROOT, 'models/reader-en/checksums.txt'), 'utf8').split('\n');
  const recordings = await Promise.all(paths.map(readRecording));
  const models = { 'reader-en': `sha256:${line!.slice(0, 64)}` };
  expect(recordings.map((recording) => recording.models)).toEqual(recordings.map(() => models));
});

test('all recordings together weigh little in a clone', () => {
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  // a third of it is whom words mean; the pages of test/press, the nineteen articles of test/planted and the examples of
  // src/check are its largest parts
  expect(bytes).toBeLessThan(640_000);
});

test('every recording belongs to a test, and every test that asks for one has it', () => {
  const tests = ['src', 'test', 'benchmarks'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith('.test.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => /openRecordedReader\(import\.meta\.url\)/.test(readFileSync(path, 'utf8'))),
  );
  expect(tests.map((path) => path.replace(/\.test\.ts$/, '.readings.jsonl')).sort()).toEqual(paths.sort());
});

const CUTS = { sentences: [], quotations: [] };

const GRAMMAR = '(f1H4.j2)-2-z1';

test('a line keeps what the model gave, its scores with three digits', () => {
  const given = {
    readings: [{ by: 'm/statements', source: [], cue: [[2, 6]], content: [[8, 9]], via: null, confidence: 0.98765 }],
    nameReadings: [{ by: 'm/names', span: [0, 1], kind: 'place' }],
    wordReadings: [
      { span: [0, 1], wordClass: 'DET', likelihood: 1 },
      { span: [2, 6], wordClass: 'NOUN', likelihood: 1 },
      { span: [6, 8], wordClass: 'PART', likelihood: 1 },
      { span: [10, 11], wordClass: 'VERB', likelihood: 0.4 },
    ],
    phraseReadings: [{ span: [0, 8], head: [2, 6], likelihood: 1 }],
    references: [
      { span: [10, 11], candidates: [{ span: [0, 8], isName: true, probability: 0.87654 }], unnamed: 0.1, nothing: 0 },
    ],
    worth: [0.12345, 1],
  } as const;
  const line = JSON.parse(renderLine('h', 'A said\nb', given));
  expect(line).toEqual([
    'h',
    'A said b',
    [[[], [[2, 6]], [[8, 9]], null, 0.988]],
    [[0, 1, 'place']],
    [0.123, 1],
    GRAMMAR,
    [[10, 11, 0.1, 0, [[0, 8, 1, 0.877]]]],
  ]);
  const { wordReadings, phraseReadings } = given;
  expect(parseGrammar(GRAMMAR)).toEqual({ wordReadings: wordReadings.slice(0, 3), phraseReadings });
  expect(renderHead({ m: 'sha256:0' })).toBe('{"m":"sha256:0"}');
});

test('a text is another when its words, sentences or quotations are', () => {
  const sentence = { span: [0, 2], block: 0, tokens: [0, 1] } as const;
  const quotation = { span: [0, 2], inner: [1, 1], mark: 'double', isClosed: true, continuesPrevious: false } as const;
  const hashes = [
    hashInput('“”', CUTS),
    hashInput('“” ', CUTS),
    hashInput('“”', { ...CUTS, sentences: [sentence] }),
    hashInput('“”', { ...CUTS, quotations: [quotation] }),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashInput('“”', CUTS)).toBe(hashes[0]);
});

test('what is not recorded is told, with its first words and what to do', async () => {
  const reader = await openRecordedReader(new URL('../golden.test.ts', import.meta.url).href);
  await expect(reader.read(createDocument('Nobody\nrecorded this.'))).rejects.toThrow(
    'nothing is recorded for "Nobody recorded this.": it is new, or its words, sentences or quotations have changed. ' +
      'Record what the model reads in it with: npm run record-readings',
  );
  await expect(openRecordedReader(new URL('none.test.ts', import.meta.url).href)).rejects.toMatchObject({
    code: 'file-not-found',
    remedy: 'Record it with: npm run record-readings',
  });
  expect(describeText('long '.repeat(30))).toBe(`"${'long '.repeat(12)}…"`);
});
