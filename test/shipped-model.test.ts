import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readProcessor, renderProcessor } from '../benchmarks/processor.ts';
import { createDocument } from '../src/engine/create-document.suite.ts';
import type { Engine } from '../src/engine/engine.ts';
import type { DocumentInput } from '../src/schema/document.ts';
import type { OnRecord } from '../src/schema/record.ts';
import { openReader } from '../src/workspace/open-reader.ts';
import { type Gold, readGoldArticles, resolveGold } from './articles/load-gold.ts';
import { readArticle } from './articles/read-article.ts';
import { scoreGold } from './articles/score-gold.ts';
import { type Chain, type PressText, readChains, readPressTexts } from './press/load-press.ts';
import { scoreChains, scoreLongQuotations } from './press/score-press.ts';
import { openRecordedReader } from './recorded/open-recorded-reader.ts';
import { scoreShared } from './recorded/score-shared.ts';

/**
 * What the shipped model gives on this very processor; rules are tested on recorded readings (test/recorded). Its int8
 * products are exact everywhere, but floats between the layers are rounded in another order with VNNI than without, which
 * tips a value into the next int8 step here and there, and turns what was in doubt. So only figures over whole sets of
 * texts are asked for, and what was measured is told for both kinds.
 */
interface Measured {
  /** On a processor with VNNI, on 30 November 2026. */
  readonly withVnni: number;
  /** On one without: this model was not measured there yet; those before differed by a point at most, either way. */
  readonly without: number;
}

/** Shares from 0 to 1. Twenty inner statements of the golden articles are asked of nobody: one of them is four points. */
const MEASURED = {
  'golden statements, precision': { withVnni: 0.917, without: 0.917 },
  'golden statements, F1': { withVnni: 0.904, without: 0.904 },
  'golden speakers, precision': { withVnni: 0.962, without: 0.962 },
  'golden speakers, F1': { withVnni: 0.932, without: 0.932 },
  'golden names, precision': { withVnni: 0.891, without: 0.891 },
  'golden names, F1': { withVnni: 0.914, without: 0.914 },
  'press contents, F1': { withVnni: 0.937, without: 0.937 },
  'press statements, F1': { withVnni: 0.905, without: 0.905 },
  'press inner statements, F1': { withVnni: 0.643, without: 0.643 },
  'press speakers, F1': { withVnni: 0.881, without: 0.881 },
  'press, long quotations': { withVnni: 0.994, without: 0.994 },
  'press, links of chains': { withVnni: 0.85, without: 0.85 },
} satisfies Record<string, Measured>;

type Figure = keyof typeof MEASURED;

/** A floor lies two points under what was measured: room for processors that round otherwise than the two that were measured. */
const ROOM = 0.02;

const processor = readProcessor();

/** Where the system does not tell what the processor can, the lower figure counts. */
const measuredHere = ({ withVnni, without }: Measured): number =>
  processor.hasVnni === null ? Math.min(withVnni, without) : processor.hasVnni ? withVnni : without;

const pathTo = (place: string) => fileURLToPath(new URL(place, import.meta.url));

interface Read {
  readonly document: DocumentInput;
  readonly record: OnRecord;
}

let reader: Engine;
let golden: (Read & { readonly gold: Gold })[];
let press: (Read & { readonly press: PressText; readonly gold: Gold })[];
let found: Readonly<Record<Figure, number>>;
let chains: { readonly chain: Chain; readonly record: OnRecord }[];

const read = async (document: DocumentInput): Promise<Read> => ({ document, record: await reader.read(document) });

beforeAll(async () => {
  reader = await openReader();
  golden = await Promise.all(
    (await readGoldArticles(pathTo('articles'))).map(async (article) => {
      const document = await readArticle(article);
      return { gold: resolveGold(article, document.text), ...(await read(document)) };
    }),
  );
  press = await Promise.all(
    (await readPressTexts(pathTo('press'))).map(async (text) => ({
      press: text,
      gold: text.gold,
      ...(await read(createDocument(text.text, { id: text.slug }))),
    })),
  );
  chains = await Promise.all(
    (await readChains(pathTo('press/chains.json'))).map(async (chain) => ({
      chain,
      ...(await read(createDocument(chain.text))),
    })),
  );
  found = measure();
});

function measure(): Readonly<Record<Figure, number>> {
  const [ofGolden, ofPress] = [scoreGold(golden), scoreGold(press)];
  return {
    'golden statements, precision': ofGolden.statementFull.precision,
    'golden statements, F1': ofGolden.statementFull.f1,
    'golden speakers, precision': ofGolden.speakers.precision,
    'golden speakers, F1': ofGolden.speakers.f1,
    'golden names, precision': ofGolden.actorNames.precision,
    'golden names, F1': ofGolden.actorNames.f1,
    'press contents, F1': ofPress.statementContent.f1,
    'press statements, F1': ofPress.statementFull.f1,
    'press inner statements, F1': ofPress.nestedStatementFull.f1,
    'press speakers, F1': ofPress.speakers.f1,
    'press, long quotations': scoreLongQuotations(press).share,
    'press, links of chains': scoreChains(chains).share,
  };
}

describe(`the shipped model on ${renderProcessor(processor)}`, () => {
  test.each(Object.keys(MEASURED) as Figure[])('%s', (name) => {
    expect(found[name]).toBeGreaterThanOrEqual(measuredHere(MEASURED[name]) - ROOM);
  });
});

/** With VNNI, where the longer ones were recorded, nearly all. Elsewhere some 97 of 100, as between Node and a browser. */
const SHARED_FLOOR = processor.hasVnni ? 0.98 : 0.95;

test('statements from recorded readings are those that the model gives here, but for a few', async () => {
  const [ofArticles, ofPress] = await Promise.all(
    ['golden.test.ts', 'press/read-press.test.ts'].map((name) =>
      openRecordedReader(new URL(name, import.meta.url).href),
    ),
  );
  const pairs = await Promise.all([
    ...golden.map(
      async ({ document, record }) => [record.statements, (await ofArticles!.read(document)).statements] as const,
    ),
    ...press.map(
      async ({ document, record }) => [record.statements, (await ofPress!.read(document)).statements] as const,
    ),
  ]);
  expect(scoreShared(pairs)).toBeGreaterThanOrEqual(SHARED_FLOOR);
});

test('two runs give the same bytes, alone or among others', async () => {
  const [first, ...others] = press.slice(0, 3);
  const bytes = JSON.stringify(first!.record);
  const [among] = await Promise.all([first!, ...others].map(({ document }) => reader.read(document)));
  expect(JSON.stringify(among)).toBe(bytes);
  expect(JSON.stringify(await reader.read(first!.document))).toBe(bytes);
});
