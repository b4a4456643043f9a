import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDocument } from '../../src/engine/create-document.suite.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { assertRecord } from '../../src/schema/assert-record.ts';
import type { OnRecord } from '../../src/schema/record.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { openReader } from '../../src/workspace/open-reader.ts';
import { type GoldScores, scoreGold } from '../articles/score-gold.ts';
import { findLongQuotations, findStatementAround } from './find-quotations.ts';
import { type ChainStatement, type PressText, readChains, readPressTexts } from './load-press.ts';

/**
 * F1 over the twenty texts together, which the reader may not fall below: about two points under what was measured on
 * 26 November 2026. They are of other kinds than the articles that it learnt from.
 */
const FLOORS = {
  // measured: 92.1
  statementContent: 0.9,
  // 88.6
  statementFull: 0.865,
  // 63.2 on a processor with VNNI, where the reader before had 63.8, and 65.9 on one without
  nestedStatementFull: 0.61,
  // 82.9
  speakers: 0.805,
} satisfies Partial<Record<keyof GoldScores, number>>;
/** Share of the long quotations with a speaker in sight whose words are found with a source. Measured 99.4; 99 is wanted. */
const LONG_QUOTATIONS_FLOOR = 0.985;
/** Share of the links of the chains that are found with their words, their source and who reports them. Measured: 85.0. */
const CHAINS_FLOOR = 0.83;

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const texts = await readPressTexts(FOLDER);
const chains = await readChains(fileURLToPath(new URL('chains.json', import.meta.url)));

let reader: Engine;
let read: { readonly press: PressText; readonly record: OnRecord }[];
let scores: GoldScores;

const readText = (id: string, text: string): Promise<OnRecord> => reader.read(createDocument(text, { id }));

beforeAll(async () => {
  reader = await openReader();
  read = await Promise.all(texts.map(async (press) => ({ press, record: await readText(press.slug, press.text) })));
  for (const { record } of read) assertRecord(record);
  scores = scoreGold(read.map(({ press, record }) => ({ gold: press.gold, record })));
});

describe('the press texts, read', () => {
  test.each(Object.entries(FLOORS) as [keyof GoldScores, number][])('%s', (name, floor) => {
    const { f1, precision, recall } = scores[name];
    const measured = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
    expect(f1, measured).toBeGreaterThanOrEqual(floor);
  });

  test('long quotations with a speaker in sight', () => {
    const judged = read.flatMap(({ press, record }) =>
      findLongQuotations(press.text)
        .filter((span) => findStatementAround(span, press.gold.statements)?.speakers.length)
        .map((span) => ({ words: press.text.slice(...span), isFound: isSaid(record, span) })),
    );
    const missed = judged.filter(({ isFound }) => !isFound).map(({ words }) => words);
    expect(1 - missed.length / judged.length, missed.join('\n')).toBeGreaterThanOrEqual(LONG_QUOTATIONS_FLOOR);
  });
});

/** Do nine tenths of the quotation stand in the content of a statement with a source, or with speakers that follow from the text? */
const isSaid = ({ statements }: OnRecord, span: Span): boolean =>
  statements.some(
    ({ content, source, speakers }) =>
      (source.length > 0 || speakers.length > 0) &&
      content.reduce((sum, piece) => sum + sharedLength(piece, span), 0) >= 0.9 * (span[1] - span[0]),
  );

const sharedLength = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

test('chains', async () => {
  const judged = await Promise.all(
    chains.map(async ({ text, statements }, index) => {
      const { statements: found } = await readText(`chain ${index}`, text);
      return statements.map((link) => ({ link, text, isFound: findLink(link, statements, found) !== undefined }));
    }),
  );
  const links = judged.flat();
  const missed = links
    .filter(({ isFound }) => !isFound)
    .map(({ link, text }) => `${sliceAll(text, link.cue)} in: ${text}`);
  expect(1 - missed.length / links.length, missed.join('\n')).toBeGreaterThanOrEqual(CHAINS_FLOOR);
});

/** The statement that has the link's source and most of its content, and is reported by the one that the gold says. */
function findLink(
  link: ChainStatement,
  links: readonly ChainStatement[],
  found: readonly Statement[],
): Statement | undefined {
  const reporter = link.via === null ? null : findLink(links[link.via]!, links, found);
  if (reporter === undefined) return undefined;
  return found.find(
    ({ source, content, via }) =>
      via === (reporter?.id ?? null) &&
      (source.length === 0) === (link.source.length === 0) &&
      source.every((span) => link.source.some((wanted) => sharedLength(span, wanted) > 0)) &&
      2 * lengthOfShared(content, link.content) >= Math.max(lengthOf(content), lengthOf(link.content)),
  );
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

const lengthOfShared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, span) => sum + b.reduce((part, other) => part + sharedLength(span, other), 0), 0);

const sliceAll = (text: string, spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(' … ');
