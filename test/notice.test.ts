import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const notice = read('NOTICE');

/** Lexicons that nobody outside the project has a share in. All others have to stand in NOTICE: decide for a new one. */
const OWN = new Set(
  `abbreviations age-words clause-words common-bodies condition-words conflict-words document-words event-words function-words interview-words link-words meaning-words measure-words name-shapes name-words no-figure-words no-statement-words noun-words number-words poll-words pronouns proof-words quantity-words question-words quotation-words reporting-words role-words said-at-words shift-words source-words sourcing-words stance-words strength-words sum-words text-forms titles turn-words`.split(
    /\s+/,
  ),
);
/** What the origin of a lexicon of our own does not say. */
const FOREIGN = /licen[sc]e|creative commons|https?:|\bISO\b|made by|\d\.\d/i;

const lexicons = readdirSync(join(ROOT, 'src/engine/lang'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  // `english.ts` puts them together, and has no words of its own
  .filter(
    (path) =>
      path.endsWith('.ts') &&
      !/\.(?:test|suite|d)\.ts$/.test(path) &&
      !/\/(?:english|city-names|countries|nicknames)\.ts$/.test(path),
  )
  .map((path) => ({ path, origin: readOrigin(`src/engine/lang/${path}`) }));

/** The comment on top, behind what is imported, as one line. */
function readOrigin(path: string): string {
  const lines = read(path)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('import '));
  const end = lines.findIndex((line) => !line.startsWith('//') && !line.startsWith('/**'));
  return lines.slice(0, end).join(' ');
}

/** The lists that a language is handed: each says on top where it comes from. */
const lists = readdirSync(join(ROOT, 'data'), { recursive: true, encoding: 'utf8' })
  .map((path) => `data/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.txt') && !path.endsWith('/checksums.txt'))
  .map((path) => ({
    path,
    origin: read(path)
      .split('\n')
      .filter((line) => line.startsWith('# '))
      .join(' '),
  }));

const nameOf = (path: string) => path.split('/').at(-1)!;

test('every lexicon says where it comes from', () => {
  expect(lexicons.length).toBeGreaterThan(20);
  expect(lexicons.filter(({ origin }) => !origin.includes('Origin:')).map(({ path }) => path)).toEqual([]);
});

test('every lexicon that comes from outside the project is named in NOTICE', () => {
  const isNamed = (path: string) => new RegExp(`(?<![\\w-])${nameOf(path).replace('.', '\\.')}`).test(notice);
  const missing = lexicons.filter(({ path }) => !OWN.has(nameOf(path).replace('.ts', '')) && !isNamed(path));
  expect(missing.map(({ path }) => path)).toEqual([]);
});

test('a lexicon of our own names no source outside', () => {
  const own = lexicons.filter(({ path }) => OWN.has(nameOf(path).replace('.ts', '')));
  expect(own).toHaveLength(OWN.size);
  expect(own.filter(({ origin }) => FOREIGN.test(origin))).toEqual([]);
});

test('NOTICE names no file that is not there', () => {
  const named = [...notice.matchAll(/\b(?:src|bin|data|models|training|test)\/[\w./-]*\w/g)].map(([path]) => path);
  const isThere = (path: string) => readdirSync(join(ROOT, path, '..')).includes(nameOf(path));
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});

test('every list says where it comes from, and stands in NOTICE in the version that it has', () => {
  expect(lists).toHaveLength(4);
  for (const { path, origin } of lists) {
    expect(origin, path).toMatch(/^# Origin: .*Licen[sc]e|^# Origin: .*Creative Commons/);
    const [version] = /\d+\.\d+\.\d+/.exec(origin)!;
    expect(
      notice.split('\n\n').find((part) => part.startsWith(path)),
      path,
    ).toContain(version);
  }
});

test('the checksums are those of the lists', () => {
  for (const { path } of lists) {
    const sum = createHash('sha256').update(read(path)).digest('hex');
    expect(read(`${dirname(path)}/checksums.txt`)).toContain(`${sum}  ${nameOf(path)}\n`);
  }
});
