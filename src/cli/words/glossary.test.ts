import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REVIEW_STATES } from '../../review/reviewed-record.ts';
import { ACTOR_KINDS } from '../../schema/actor.ts';
import { QUANTITY_KINDS } from '../../schema/quantity.ts';
import { STATEMENT_ACTS, STATEMENT_MODES } from '../../schema/statement.ts';
import { TIMEX_BASES, TIMEX_TYPES } from '../../schema/timex.ts';
import { runCaptured } from '../captured-io.suite.ts';
import { DAY_BASES, NOT_NAMED } from '../show/describe-statement.ts';
import { GLOSSARY } from './glossary.ts';

const words = GLOSSARY.flatMap(({ entries }) => entries.flatMap((entry) => entry.words));
const isExplained = (word: string) => words.includes(word);

describe('the glossary explains', () => {
  test.each<[string, readonly string[]]>([
    ['what a statement may be', [...STATEMENT_ACTS, ...STATEMENT_MODES, 'denied', 'not said']],
    ['who may say it', Object.values(NOT_NAMED)],
    ['how a day is known', Object.values(DAY_BASES)],
    ['times', [...TIMEX_TYPES.map((type) => type.toLowerCase()), ...TIMEX_BASES]],
    ['figures', [...QUANTITY_KINDS, 'up', 'down', '~', '>', '<', '≥', '≤']],
    ['actors', ACTOR_KINDS],
    ['what people say', REVIEW_STATES],
    ['documents in doubt', ['thin', 'in doubt']],
  ])('%s', (_, printed) => {
    expect(printed.filter((word) => !isExplained(word))).toEqual([]);
  });

  test('the head of every column of every table', () => {
    const root = join(import.meta.dirname, '..');
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(?<!\.test)\.ts$/.test(path),
    );
    const titles = sources.flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/\{ title: '([^']+)'/g)].map(([, title]) => title!),
    );
    expect(titles.length).toBeGreaterThan(20);
    expect([...new Set(titles)].filter((title) => !isExplained(title))).toEqual([]);
  });

  test('no word twice', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});

describe('onrecord words', () => {
  const run = (...argv: string[]) => runCaptured('/nonexistent/store.db', ['words', ...argv]);

  test('shows all, or the one that is asked for, or what speaks of it', async () => {
    expect((await run()).stdout).toMatch(/^Statements\n[\s\S]*\nWhat people made of it\n/);
    expect((await run('not', 'said')).stdout).toMatch(/^Statements\n {2}not said {2}The text says/);
    expect((await run('quarter')).code).toBe(1);
    expect((await run('survey')).stdout).toMatch(/poll/);
    expect(JSON.parse((await run('cue', '--json')).stdout)[0].entries).toHaveLength(1);
  });
});
