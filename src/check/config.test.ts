import { expect, test } from 'vitest';
import { DEFAULT_CONFIG, parseConfig } from './config.ts';
import { isMatchingPath } from './match-path.ts';
import { isIgnored, readSetting } from './rule-settings.ts';
import { RULES } from './rules.ts';

const doubled = RULES.find(({ id }) => id === 'text/doubled-word')!;

test('an empty configuration is the default', () => {
  expect(parseConfig({})).toEqual(DEFAULT_CONFIG);
  expect(readSetting(DEFAULT_CONFIG, doubled)).toEqual({ level: 'warning', options: undefined });
});

test.each([
  [{ rule: {} }, 'There is no key "rule".', 'Did you mean "rules"?'],
  [{ rules: { 'text/doubled-words': 'off' } }, 'There is no rule "text/doubled-words".', '"text/doubled-word"?'],
  [{ rules: { 'text/doubled-word': 'warn' } }, 'It cannot be "warn".', 'Did you mean "warning"?'],
  [{ rules: { 'text/doubled-word': { severity: 'eror' } } }, 'It cannot be "eror".', 'Did you mean "error"?'],
  [{ rules: { 'text/doubled-word': { sevrity: 'error' } } }, 'There is no key "sevrity".', '"severity"?'],
  [{ ignore: [{ path: ['a'] }] }, 'Invalid input: expected array, received undefined', 'config.schema.json'],
  [{ ignore: [{ paths: ['a'], rules: ['text/double-word'] }] }, 'It cannot be "text/double-word".', 'doubled-word"?'],
  [{ exceptions: { 'doubled-word': ['so so'] } }, 'There is no key "doubled-word".', '"text/doubled-word"?'],
  [{ failOn: 'warnings' }, 'It cannot be "warnings".', '"warning"?'],
])('%j is refused with the nearest right name', (config, message, remedy) => {
  const parse = () => parseConfig(config);
  expect(parse).toThrow(expect.objectContaining({ code: 'config-invalid', message }));
  expect(parse).toThrow(expect.objectContaining({ remedy: expect.stringContaining(remedy) }));
});

test('rules are set by a level or by more, and ignored by path', () => {
  const config = parseConfig({
    rules: { 'text/doubled-word': { severity: 'error' }, 'text/mixed-script': 'off' },
    ignore: [{ paths: ['opinion/**'], rules: ['text/doubled-word'] }, { paths: ['old/*.md'] }],
  });
  expect(readSetting(config, doubled).level).toBe('error');
  expect(isIgnored(config, doubled.id, 'opinion/2031/a.md')).toBe(true);
  expect(isIgnored(config, 'text/mixed-script', 'opinion/a.md')).toBe(false);
  expect(isIgnored(config, 'text/mixed-script', 'old/a.md')).toBe(true);
});

test.each([
  ['a.md', '*.md', true],
  ['a/b.md', '*.md', false],
  ['a/b.md', '**/*.md', true],
  ['b.md', '**/*.md', true],
  ['a/b/c.md', 'a/**', true],
  ['a/b/c.md', 'a/**/c.md', true],
  ['a/b/c.md', 'a/?/c.md', true],
  ['a/bb/c.md', 'a/?/c.md', false],
  ['draft-1.md', 'draft-*.md', true],
  [`${'a'.repeat(5000)}b`, `${'*a'.repeat(20)}c`, false],
])('%s by %s: %s', (path, pattern, fits) => expect(isMatchingPath(path, pattern)).toBe(fits));
