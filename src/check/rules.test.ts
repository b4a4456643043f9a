import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TOPICS } from './rule.ts';
import { RULES } from './rules.ts';

const FOLDER = join(import.meta.dirname, 'rules');
const ids = RULES.map(({ id }) => id);

test('the list has every rule once, by topic and name', () => {
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.filter((id) => !TOPICS.some((topic) => id.startsWith(`${topic}/`)))).toEqual([]);
});

test('each rule stands in the file that it is named for', () => {
  expect(ids.filter((id) => !existsSync(join(FOLDER, `${id}.ts`)))).toEqual([]);
});

test('each topic has its examples tested', () => {
  const topics = readdirSync(FOLDER).filter((topic) => topic !== 'suppressions');
  expect(topics.filter((topic) => !existsSync(join(FOLDER, topic, `${topic}.test.ts`)))).toEqual([]);
});

test('each rule says what, why, and what to do, and shows it', () => {
  const faulty = RULES.filter(({ id, docs: { title, why, todo, valid, invalid } }) => {
    const isSaid = !/[.]$/.test(title) && [why, todo].every((words) => /^\p{Lu}.*[.?]$/u.test(words));
    const isShown = id.startsWith('suppressions/') || (valid.length > 0 && invalid.length > 0);
    return !isSaid || !isShown;
  });
  expect(faulty.map(({ id }) => id)).toEqual([]);
});

test('what is fixable shows a fix', () => {
  const without = RULES.filter(({ isFixable, docs }) => isFixable && !docs.invalid.some(({ fixed }) => fixed));
  expect(without.map(({ id }) => id)).toEqual([]);
});
