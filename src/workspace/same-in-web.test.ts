import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as ort from 'onnxruntime-web';
import { beforeAll, describe, expect, test } from 'vitest';
import { readGoldArticles } from '../../test/articles/load-gold.ts';
import { readArticle } from '../../test/articles/read-article.ts';
import { readPressTexts } from '../../test/press/load-press.ts';
import { scoreShared } from '../../test/recorded/score-shared.ts';
import { createDocument } from '../engine/create-document.suite.ts';
import { english } from '../engine/lang/en/english.suite.ts';
import { cutWindows } from '../engine/model/cut-windows.ts';
import { createModelSession } from '../engine/model/model-session.ts';
import { createPieceSequence } from '../engine/model/piece-sequence.ts';
import { createReaderModel, type ReaderModel, scoreWindow } from '../engine/model/reader-model.ts';
import { readLayers } from '../engine/read-layers.suite.ts';
import { createReader } from '../engine/reader.ts';
import { quotations } from '../engine/segment/quotations.ts';
import { segmentation } from '../engine/segment/segmentation.ts';
import type { DocumentInput } from '../schema/document.ts';
import type { Statement } from '../schema/statement.ts';
import { loadReaderModel } from './load-reader-model.ts';

/**
 * The model runs in Node on ONNX Runtime's own code, in browsers on its WASM. Both compute int8 products exactly and alike,
 * but round floats in the seventh digit, each in its own way; where that tips a value from one int8 step to the next, the
 * layers behind make a tenth of a point of it. So a score that is in no doubt stays so, and one that is may turn.
 */
const pathTo = (place: string) => fileURLToPath(new URL(`../../${place}`, import.meta.url));
const PLATFORM = `${process.platform}-${process.arch}`;
let here: ReaderModel;
let inWeb: ReaderModel;

beforeAll(async () => {
  here = await loadReaderModel({ threads: 1 });
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'error';
  const graph = await readFile(pathTo('models/reader-en/model.onnx'));
  const session = createModelSession(ort, await ort.InferenceSession.create(graph), {
    name: 'onnxruntime-web',
    version: ort.env.versions.web ?? ort.env.versions.common,
    platform: 'wasm',
  });
  const vocabulary = await readFile(pathTo('models/reader-en/vocab.txt'), 'utf8');
  inWeb = createReaderModel({ ...here, vocabulary, session });
});

async function readGolden(slug: string): Promise<DocumentInput> {
  const articles = await readGoldArticles(pathTo('test/articles'));
  return readArticle(articles.find((article) => article.slug === slug)!);
}

const readBoth = (document: DocumentInput) =>
  Promise.all(
    [here, inWeb].map(async (model) => (await createReader({ language: english, model }).read(document)).statements),
  );

const rolesOf = ({ source, cue, content }: Statement) => ({ source, cue, content });

describe('in Node and in browsers', () => {
  test('a record says what it was read in', async () => {
    const [ours, theirs] = await Promise.all(
      [here, inWeb].map(
        async (model) =>
          (await createReader({ language: english, model }).read(createDocument('It rained.'))).engine.runtime,
      ),
    );
    expect(ours).toEqual({ name: 'onnxruntime-node', version: expect.stringMatching(/^1\./), platform: PLATFORM });
    expect(theirs).toEqual({ name: 'onnxruntime-web', version: expect.stringMatching(/^1\./), platform: 'wasm' });
  });

  test('what is in no doubt is found alike, and as surely', async () => {
    const text = '“We wait for peace,” Ada Moss said.';
    const [ours, theirs] = await readBoth(createDocument(text));
    expect(ours!.map(({ source }) => source.map((span) => text.slice(...span)))).toEqual([['Ada Moss']]);
    expect(theirs!.map(rolesOf)).toEqual(ours!.map(rolesOf));
    const [mine, other] = [ours![0]!.confidence, theirs![0]!.confidence];
    expect(other === null).toBe(mine === null);
    expect(Math.abs((mine ?? 0) - (other ?? 0))).toBeLessThanOrEqual(0.02);
  });

  test('articles and press texts give the same statements, but for a few of a hundred', async () => {
    const articles = await Promise.all((await readGoldArticles(pathTo('test/articles'))).map(readArticle));
    const press = (await readPressTexts(pathTo('test/press'))).map(({ text }) => createDocument(text));
    const pairs: [readonly Statement[], readonly Statement[]][] = [];
    for (const document of [...articles, ...press]) {
      const [ours, theirs] = await readBoth(document);
      pairs.push([ours!, theirs!]);
    }
    // measured: 96.6 of 592 without VNNI, 97 with it
    expect(scoreShared(pairs)).toBeGreaterThanOrEqual(0.95);
  });

  test('scores lie near each other', async () => {
    const { text } = await readGolden('wire-no-talks-with-valtane');
    const layers = readLayers(text, [segmentation, quotations]);
    const sequence = createPieceSequence(here.tokenizer, text, layers.sentences, layers.quotations);
    const [window] = cutWindows(sequence, here.settings.window);
    const [ours, theirs] = await Promise.all([here, inWeb].map((model) => scoreWindow(model, sequence, window!)));
    const differences = Array.from(ours!.rows, (score, at) => Math.abs(score - theirs!.rows[at]!));
    // measured: 0.03 with VNNI and without, of scores that are 1.2 from 0
    expect(differences.reduce((sum, difference) => sum + difference, 0) / differences.length).toBeLessThan(0.045);
  });
});
