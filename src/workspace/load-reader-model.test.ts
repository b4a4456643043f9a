import { copyFile, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scoreWindow } from '../engine/model/reader-model.ts';
import { PAIR_FEATURES } from '../engine/reference/pair-features.ts';
import { OnrecordError } from '../errors.ts';
import { loadReaderModel } from './load-reader-model.ts';

const SHIPPED = fileURLToPath(new URL('../../models/reader-en/', import.meta.url));

describe('the shipped model', () => {
  test('loads, and belongs to its settings and its vocabulary', async () => {
    const model = await loadReaderModel({ threads: 1 });
    expect(model.identity).toEqual({ 'reader-en': expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
    const pieces = model.tokenizer.tokenize('Moss said it rained.');
    expect(pieces).toHaveLength(5);
    const zeros = pieces.map(() => 0);
    const sequence = { pieces, casing: zeros, gap: zeros, quoted: zeros, sentence: zeros };
    const { rows, width } = await scoreWindow(model, sequence, [0, 5]);
    expect(rows).toHaveLength(5 * width);
    expect(rows.every(Number.isFinite)).toBe(true);
  });

  test('has settings that hang together', async () => {
    const { layout, window, cueBias, nameBias, names, ties, wordClasses, references } = (
      await loadReaderModel({ threads: 1 })
    ).settings;
    const statements = { tags: 3, cue: layout.cue, tie: 4 * layout.cue, tieAlone: 4, names: 7, claim: 2 };
    const grammar = { classes: wordClasses!.length, phrases: 4 };
    expect(layout).toEqual({ ...statements, ...grammar, anaphor: layout.antecedent, antecedent: 64, refer: 2 });
    expect(references!.pair.map((weights) => weights.length)).toEqual(
      references!.alone.map(() => PAIR_FEATURES.length),
    );
    expect(names).toEqual(['person', 'organization', 'place']);
    expect(window.overlap).toBeLessThan(window.pieces);
    // an encoder of this kind has 512 positions
    expect(window.pieces + 2).toBeLessThanOrEqual(512);
    expect([cueBias, nameBias].every(Number.isFinite)).toBe(true);
    expect(ties.edges).toEqual(ties.edges.toSorted((a, b) => a - b));
    expect(ties.distance.map((row) => row.length)).toEqual(Array(2 * ties.edges.length + 1).fill(4));
  });
});

/** A copy of the shipped files in a folder of its own, so that each can be harmed; the graph is a link, as it is large. */
describe('a damaged model', () => {
  let folder: string;

  beforeEach(async () => {
    folder = `${await mkdtemp(`${tmpdir()}/onrecord-model-`)}/`;
    await symlink(`${SHIPPED}model.onnx`, `${folder}model.onnx`);
    for (const name of ['checksums.txt', 'reader.json', 'vocab.txt']) await copyFile(SHIPPED + name, folder + name);
  });

  afterEach(() => rm(folder, { recursive: true }));

  const loadError = async (): Promise<OnrecordError> => {
    const error = await loadReaderModel({ folder, threads: 1 }).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(OnrecordError);
    return error as OnrecordError;
  };

  const replace = async (name: string, bytes: Uint8Array | string) => {
    await rm(folder + name);
    await writeFile(folder + name, bytes);
  };

  test('none: the copy loads', async () => {
    expect((await loadReaderModel({ folder, threads: 1 })).tokenizer.specialIds.cls).toBe(101);
  });

  test.each(['checksums.txt', 'model.onnx', 'reader.json', 'vocab.txt'])('%s is missing', async (name) => {
    await rm(folder + name);
    expect(await loadError()).toMatchObject({
      code: 'model-damaged',
      message: 'The file cannot be read (ENOENT).',
      input: folder + name,
      remedy: 'Install Onrecord again.',
    });
  });

  const CHANGED = { code: 'model-damaged', message: 'The file is not the one that was published.' };

  test.each(['reader.json', 'vocab.txt'])('one byte of %s has changed', async (name) => {
    const bytes = await readFile(folder + name);
    bytes[bytes.length >> 1]! ^= 1;
    await replace(name, bytes);
    expect(await loadError()).toMatchObject({ ...CHANGED, input: folder + name, remedy: 'Install Onrecord again.' });
  });

  test.each(['reader.json', 'vocab.txt'])('%s was cut short', async (name) => {
    await truncate(folder + name, 100);
    expect(await loadError()).toMatchObject({ ...CHANGED, input: folder + name });
  });

  test.each([
    ['is empty', ''],
    ['is another', 'version https://git-lfs.github.com/spec/v1'],
  ])('model.onnx %s', async (_name, bytes) => {
    await replace('model.onnx', bytes);
    expect(await loadError()).toMatchObject({ ...CHANGED, input: `${folder}model.onnx` });
  });

  test('the list of checksums was cut short: what it no longer names is not trusted', async () => {
    const [first] = (await readFile(`${folder}checksums.txt`, 'utf8')).split('\n');
    await replace('checksums.txt', `${first}\n`);
    const { code, input } = await loadError();
    expect(code).toBe('model-damaged');
    expect(first).not.toContain(input!.slice(folder.length));
  });
});
