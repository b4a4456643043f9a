import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDocument } from '../../src/engine/create-document.suite.ts';
import { assertRecord } from '../../src/schema/assert-record.ts';
import type { OnRecord } from '../../src/schema/record.ts';
import { type GoldScores, scoreGold } from '../articles/score-gold.ts';
import { openRecordedReader } from '../recorded/open-recorded-reader.ts';
import { type Chain, type PressText, readChains, readPressTexts } from './load-press.ts';
import { scoreChains, scoreLongQuotations } from './score-press.ts';

/**
 * F1 over the twenty texts together with the recorded readings of the model, which no processor changes: a point under what
 * was measured on 30 November 2026, so that a rule that loses more than two or three statements has to say so. The texts are of other kinds
 * than the articles that the model learnt from.
 */
const FLOORS = {
  // measured: 92.3
  statementContent: 0.913,
  // 89.2
  statementFull: 0.882,
  // 63.2, of 91: the model reads contents again that it was never taught to read
  nestedStatementFull: 0.622,
  // 83.1
  speakers: 0.821,
} satisfies Partial<Record<keyof GoldScores, number>>;
/** Measured 99.4, which is all but one of 168; one more may go, and 99 is wanted. */
const LONG_QUOTATIONS_FLOOR = 0.988;
/** Measured 85.0: 51 of 60, of which one is more than a point, so none may go. */
const CHAINS_FLOOR = 0.845;

const texts = await readPressTexts(fileURLToPath(new URL('.', import.meta.url)));
const chains = await readChains(fileURLToPath(new URL('chains.json', import.meta.url)));
const reader = await openRecordedReader(import.meta.url);

let read: { readonly press: PressText; readonly record: OnRecord }[];
let readOfChains: { readonly chain: Chain; readonly record: OnRecord }[];
let scores: GoldScores;

beforeAll(async () => {
  const readText = (id: string, text: string) => reader.read(createDocument(text, { id }));
  read = await Promise.all(texts.map(async (press) => ({ press, record: await readText(press.slug, press.text) })));
  readOfChains = await Promise.all(
    chains.map(async (chain) => ({ chain, record: await readText('chain', chain.text) })),
  );
  for (const { record } of [...read, ...readOfChains]) assertRecord(record);
  scores = scoreGold(read.map(({ press, record }) => ({ gold: press.gold, record })));
});

describe('the press texts, read', () => {
  test.each(Object.entries(FLOORS) as [keyof GoldScores, number][])('%s', (name, floor) => {
    const { f1, precision, recall } = scores[name];
    const measured = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
    expect(f1, measured).toBeGreaterThanOrEqual(floor);
  });

  test('long quotations with a speaker in sight', () => {
    const { share, missed } = scoreLongQuotations(read);
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(LONG_QUOTATIONS_FLOOR);
  });
});

test('chains', () => {
  const { share, missed } = scoreChains(readOfChains);
  expect(share, missed.join('\n')).toBeGreaterThanOrEqual(CHAINS_FLOOR);
});
