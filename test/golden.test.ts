import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { assertRecord } from '../src/schema/assert-record.ts';
import type { DocumentInput } from '../src/schema/document.ts';
import conflicts from './articles/conflicts.json' with { type: 'json' };
import { hasWords } from './articles/gold-words.ts';
import {
  type Gold,
  type GoldArticle,
  type GoldStatement,
  readGoldArticles,
  resolveGold,
} from './articles/load-gold.ts';
import { readArticle } from './articles/read-article.ts';
import { type GoldScores, scoreGold } from './articles/score-gold.ts';
import { openRecordedReader } from './recorded/open-recorded-reader.ts';

interface Floor {
  readonly f1: number;
  readonly precision: number;
}

/**
 * Over the five articles together with the recorded readings of the model, which no processor changes: a point under what
 * was measured on 30 November 2026, which is one item of a hundred and none of the smaller sets, so that a change that
 * loses more has to say so. Measured: P / F1.
 */
const FLOORS: Readonly<Record<keyof GoldScores, Floor>> = {
  // 91.7 / 90.4: since the model tells grammar and references too, it reads one statement less here, and PolNeAR and re3d better
  // (81.5 against 80.9, 81.9 against 79.8)
  statementContent: { precision: 0.907, f1: 0.894 },
  // 91.7 / 90.4: the source words are right wherever the content is
  statementFull: { precision: 0.907, f1: 0.894 },
  // 82.6 / 82.6: contents read again
  nestedStatementFull: { precision: 0.798, f1: 0.816 },
  // 94.7 / 89.9: naming the wrong speaker is the worst error of all
  speakers: { precision: 0.936, f1: 0.888 },
  // 98.8 / 98.1
  timexSpan: { precision: 0.977, f1: 0.971 },
  // 88.8 / 88.2: the undated article's gold leaves years open that the engine takes from the story
  timexValue: { precision: 0.877, f1: 0.872 },
  // 95.7 / 94.6
  quantityValueUnit: { precision: 0.946, f1: 0.936 },
  // 89.1 / 91.4: states that no list knows ("Kaldria") pass for people at times; since a page's text begins with its headline
  // (91.6 / 91.1 before), the model passes over “The Northern Compact” in the sentence below it
  actorNames: { precision: 0.881, f1: 0.904 },
};

interface GoldenCase {
  readonly article: GoldArticle;
  readonly document: DocumentInput;
  readonly gold: Gold;
}

/** Words of one article, as `conflicts.json` names them. */
interface Passage {
  readonly article: string;
  readonly words: string;
}

const FOLDER = fileURLToPath(new URL('./articles', import.meta.url));
const articles = await readGoldArticles(FOLDER);
let cases: GoldenCase[] = [];

beforeAll(async () => {
  cases = await Promise.all(
    articles.map(async (article) => {
      const document = await readArticle(article);
      return { article, document, gold: resolveGold(article, document.text) };
    }),
  );
});

const caseOf = (slug: string): GoldenCase => {
  const found = cases.find(({ article }) => article.slug === slug);
  if (!found) throw new Error(`no golden article "${slug}"`);
  return found;
};

describe.each(articles.map((article) => article.slug))('%s', (slug) => {
  test('has 300 to 900 words', () => {
    const words = caseOf(slug).document.text.match(/[\p{L}\p{N}]\S*/gu) ?? [];
    expect(words.length).toBeGreaterThanOrEqual(300);
    expect(words.length).toBeLessThanOrEqual(900);
  });

  test('comes through ingest with its title and date', () => {
    const { document, article } = caseOf(slug);
    expect({ title: document.title, publishedAt: document.publishedAt }).toEqual({
      title: article.file.title,
      publishedAt: article.file.publishedAt,
    });
  });

  test('has gold that hangs together', () => {
    const { gold, document } = caseOf(slug);
    for (const statement of gold.statements) {
      expect(isInOrder(statement.content), `${statement.key}: content out of order`).toBe(true);
      const outer = gold.statements.find(({ key }) => key === statement.via);
      if (outer) expect(isHeldBy(statement, outer), `${statement.key} stands outside ${outer.key}`).toBe(true);
      expect(statement.via === null || outer !== undefined).toBe(true);
    }
    for (const items of [gold.timexes, gold.quantities]) expect(isInOrder(items.map(({ span }) => span))).toBe(true);
    for (const { shares, sum } of gold.polls) {
      const values = shares.map((share) => gold.quantities[indexOfWords(slug, share)]!.value!);
      expect(values.reduce((total, value) => total + value, 0)).toBe(sum);
    }
    expect(document.text.length).toBeGreaterThan(0);
  });
});

describe('the contradictions of the story', () => {
  const { figures, dates, quotes, positions } = conflicts;

  test('two figures, one date and one quotation conflict, and one actor changes position', () => {
    expect([figures, dates, quotes, positions].map((list) => list.length)).toEqual([2, 1, 1, 1]);
  });

  test('all their words stand in the articles', () => {
    const sides = [...figures, ...dates, ...quotes].flatMap<Passage>((conflict) => conflict.sides);
    const stances = positions.flatMap<Passage>((position) => position.stances);
    for (const { article, words } of [...sides, ...stances]) {
      expect(hasWords(caseOf(article).document.text, words), `${article}: ${words}`).toBe(true);
    }
  });

  test('the figures differ', () => {
    for (const { about, sides } of figures) {
      const values = sides.map(
        ({ article, quantity }) => caseOf(article).gold.quantities[indexOfWords(article, quantity)]!.value,
      );
      expect(new Set(values).size, about).toBe(sides.length);
    }
  });

  test('the dates differ', () => {
    for (const { about, sides } of dates) {
      const values = sides.map(
        ({ article, timex }) => caseOf(article).article.file.timexes.find(({ text }) => text === timex)!.value,
      );
      expect(new Set(values).size, about).toBe(sides.length);
    }
  });

  test('the quotations differ and are by the same speaker on the same day', () => {
    for (const { about, sides } of quotes) {
      const statements = sides.map(({ article, statement }) => findStatement(article, statement));
      expect(new Set(sides.map(({ words }) => words)).size, about).toBe(sides.length);
      expect(new Set(statements.map(({ speakers }) => speakers.join())).size, about).toBe(1);
      const days = sides.map(({ article }, index) => valueAt(article, statements[index]!));
      expect(new Set(days), about).toEqual(new Set(['2031-03-03']));
    }
  });

  test('the positions are the actor’s own, in the order of time, and move', () => {
    for (const { actor, stances } of positions) {
      for (const { article, statement } of stances) expect(findStatement(article, statement).speakers).toEqual([actor]);
      expect(stances.map(({ at }) => at)).toEqual(stances.map(({ at }) => at).toSorted());
      expect([...new Set(stances.map(({ stance }) => stance))]).toEqual(['against', 'conditional', 'for']);
    }
  });
});

describe('the engine on all golden articles', () => {
  let scores: GoldScores;

  beforeAll(async () => {
    const reader = await openRecordedReader(import.meta.url);
    const read = await Promise.all(
      cases.map(async ({ document, gold }) => ({ gold, record: await reader.read(document) })),
    );
    for (const { record } of read) assertRecord(record);
    scores = scoreGold(read);
  });

  test.each(Object.entries(FLOORS) as [keyof GoldScores, Floor][])('%s', (name, floor) => {
    const { precision, recall, f1 } = scores[name];
    const measured = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
    expect(f1, measured).toBeGreaterThanOrEqual(floor.f1);
    expect(precision, measured).toBeGreaterThanOrEqual(floor.precision);
  });
});

type Spans = readonly (readonly [number, number])[];

const isInOrder = (spans: Spans): boolean =>
  spans.every(([start], index) => index === 0 || start >= spans[index - 1]![1]);

/** All that a reported statement says of itself stands in the content of the one that reports it. */
const isHeldBy = (inner: GoldStatement, outer: GoldStatement): boolean =>
  [...inner.source, ...inner.cue, ...inner.content].every(([start, end]) =>
    outer.content.some((piece) => piece[0] <= start && end <= piece[1]),
  );

const indexOfWords = (slug: string, words: string): number =>
  caseOf(slug).article.file.quantities.findIndex(({ text }) => text === words);

function findStatement(slug: string, key: string): GoldStatement {
  const found = caseOf(slug).gold.statements.find((statement) => statement.key === key);
  if (!found) throw new Error(`${slug}: no statement ${key}`);
  return found;
}

/** The value of the time at which a statement was made. */
const valueAt = (slug: string, { saidAt }: GoldStatement): string | undefined =>
  caseOf(slug).gold.timexes.find(({ span }) => span[0] === saidAt?.[0])?.value;
