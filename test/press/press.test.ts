import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { POLARITIES, STATEMENT_ACTS, STATEMENT_MODES } from '../../src/schema/statement.ts';
import { isHeldBy, isInOrder } from '../articles/check-gold.ts';
import { findLongQuotations, findStatementAround } from './find-quotations.ts';
import { countDepth, readChains, readPressTexts } from './load-press.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const texts = await readPressTexts(FOLDER);
const chains = await readChains(fileURLToPath(new URL('chains.json', import.meta.url)));

const statements = texts.flatMap(({ gold }) => gold.statements);

describe.each(texts)('$slug', ({ text, gold }) => {
  test('opens with its title and has 250 to 600 words', () => {
    expect(text.startsWith(`${gold.title}\n`)).toBe(true);
    const words = text.match(/[\p{L}\p{N}]\S*/gu) ?? [];
    expect(words.length).toBeGreaterThanOrEqual(250);
    expect(words.length).toBeLessThanOrEqual(600);
  });

  test('has gold that hangs together', () => {
    const statementOf = new Map(gold.statements.map((statement) => [statement.key, statement]));
    for (const statement of gold.statements) {
      expect(isInOrder(statement.content), `${statement.key}: content out of order`).toBe(true);
      if (statement.via === null) continue;
      const outer = statementOf.get(statement.via)!;
      expect(isHeldBy(statement, outer), `${statement.key} stands outside ${outer.key}`).toBe(true);
    }
  });

  test('lists the statements of one level in the order of their contents', () => {
    const starts = gold.statements.filter(({ via }) => via === null).map(({ content }) => content[0]![0]);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('has every actor speak', () => {
    const speakers = new Set(gold.statements.flatMap((statement) => statement.speakers));
    expect(gold.actors.map(({ name }) => name).filter((name) => !speakers.has(name))).toEqual([]);
  });
});

describe('the press texts together', () => {
  test('are twenty', () => {
    expect(texts.length).toBeGreaterThanOrEqual(20);
  });

  test('hold 150 quotations of six words or more whose speaker a reader knows', () => {
    const known = texts.flatMap(({ text, gold }) =>
      findLongQuotations(text).filter((span) => findStatementAround(span, gold.statements)?.speakers.length),
    );
    expect(known.length).toBeGreaterThanOrEqual(150);
  });

  test('have long quotations that are nobody’s words: titles, and a sign', () => {
    const loose = texts.flatMap(({ text, gold }) =>
      findLongQuotations(text)
        .filter((span) => !findStatementAround(span, gold.statements))
        .map(([start, end]) => text.slice(start, end)),
    );
    expect(loose).toEqual([
      '‘The Long Way Down to the Harbour’',
      '“The Bridge at Evening in the Rain”',
      '"My Brother\'s Side of the Bed"',
      '"Honk if you have seen my wife, Beryl"',
    ]);
  });

  test('hold quotations over several paragraphs, opened in each and closed in the last', () => {
    const goesOn = /^["“'][^"”]*[^"”'’]$/u;
    const open = texts.flatMap(({ text, gold }) =>
      gold.statements.filter(({ content }) =>
        content.some(([start, end]) => goesOn.test(text.slice(start, end)) && text.startsWith('\n\n', end)),
      ),
    );
    expect(open.length).toBeGreaterThanOrEqual(5);
  });

  test('hold marks of every kind', () => {
    const all = texts.map(({ text }) => text).join('\n');
    for (const mark of ['"', '“', '”', '«', '»', '‘', '’', " '", '— ']) expect(all).toContain(mark);
  });

  test('hold every act, polarity and mode, with and without a source', () => {
    expect(new Set(statements.map(({ act }) => act))).toEqual(new Set(STATEMENT_ACTS));
    expect(new Set(statements.map(({ polarity }) => polarity))).toEqual(new Set(POLARITIES));
    expect(new Set(statements.map(({ mode }) => mode))).toEqual(new Set(STATEMENT_MODES));
    expect(statements.filter(({ source }) => !source.length).length).toBeGreaterThanOrEqual(10);
    expect(statements.filter(({ via }) => via !== null).length).toBeGreaterThanOrEqual(40);
  });
});

describe('the chains', () => {
  test('are twenty, some of them three and four levels deep', () => {
    const depths = chains.map(countDepth);
    expect(depths.length).toBeGreaterThanOrEqual(20);
    expect(depths.filter((depth) => depth === 3).length).toBeGreaterThanOrEqual(4);
    expect(depths.filter((depth) => depth === 4).length).toBeGreaterThanOrEqual(2);
    expect(Math.min(...depths)).toBe(2);
  });

  test.each(chains)('$text', (chain) => {
    for (const [index, statement] of chain.statements.entries()) {
      expect(isInOrder(statement.content)).toBe(true);
      if (statement.via === null) continue;
      // whoever reports stands first, so that no chain can bite its own tail
      expect(statement.via).toBeLessThan(index);
      expect(isHeldBy(statement, chain.statements[statement.via]!)).toBe(true);
    }
  });
});
