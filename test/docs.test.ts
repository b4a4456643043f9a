import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import results from '../benchmarks/results.json' with { type: 'json' };
import { renderBriefReference } from '../bin/render-brief-reference.ts';
import { renderKeysReference } from '../bin/render-keys-reference.ts';
import { renderRecordReference } from '../bin/render-record-reference.ts';
import { renderRowsReference } from '../bin/render-rows-reference.ts';
import { renderRulesReference } from '../bin/render-rules-reference.ts';
import { createBriefJsonSchema } from '../src/ask/brief/brief.ts';
import { createConfigJsonSchema } from '../src/check/config.ts';
import { createFindingsJsonSchema } from '../src/check/finding.ts';
import { renderCliReference } from '../src/cli/render-cli-reference.ts';
import { renderGlossaryPage } from '../src/cli/words/render-glossary.ts';
import { ERROR_CODES } from '../src/errors.ts';
import { createRowsJsonSchema } from '../src/rows/row-tables.ts';
import { createRecordJsonSchema, SCHEMA_VERSION } from '../src/schema/record.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('the reference of the command line is what --help says (npm run docs)', async () => {
  expect(read('docs/reference/cli.md')).toBe(await renderCliReference());
});

test('the glossary of the guide is what `onrecord words` shows (npm run docs)', () => {
  expect(read('docs/guide/glossary.md')).toBe(renderGlossaryPage());
});

test('the keys of the desk are those of its map (npm run docs)', () => {
  expect(read('docs/reference/keys.md')).toBe(renderKeysReference());
});

test('the published JSON Schema is the one that the types come from (npm run docs)', () => {
  expect(JSON.parse(read('docs/reference/record.schema.json'))).toEqual(createRecordJsonSchema());
});

test('the reference and the JSON Schema of the brief are what its types come from (npm run docs)', () => {
  expect(read('docs/reference/brief.md')).toBe(renderBriefReference());
  expect(JSON.parse(read('docs/reference/brief.schema.json'))).toEqual(createBriefJsonSchema());
});

test('the reference and the JSON Schema of rows are what their types come from (npm run docs)', () => {
  expect(read('docs/reference/rows.md')).toBe(renderRowsReference());
  expect(JSON.parse(read('docs/reference/rows.schema.json'))).toEqual(createRowsJsonSchema());
});

test('the rules’ reference and the JSON Schemas of check are what its rules and types say (npm run docs)', () => {
  expect(read('docs/reference/rules.md')).toBe(renderRulesReference());
  expect(JSON.parse(read('docs/reference/config.schema.json'))).toEqual(createConfigJsonSchema());
  expect(JSON.parse(read('docs/reference/findings.schema.json'))).toEqual(createFindingsJsonSchema());
});

test('every error code has a heading, and every heading is a code', () => {
  const headings = [...read('docs/reference/errors.md').matchAll(/^## (.+)$/gm)].map((match) => match[1]);
  expect(headings).toEqual(Object.keys(ERROR_CODES).sort());
});

test('the reference of the record is what the schema says (npm run docs)', () => {
  expect(read('docs/reference/record.md')).toBe(renderRecordReference());
});

test('every field of the record says what it is', () => {
  const undescribed = [...read('docs/reference/record.md').matchAll(/^\| `(.+)` \| .* \| {2}\|$/gm)].map(
    ([, field]) => field,
  );
  expect(undescribed.filter((field) => !SELF_EXPLANATORY.has(field!))).toEqual([]);
});

/** Fields whose name and type say all there is to say. */
const SELF_EXPLANATORY: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'mark', 'type', 'modifier', 'form', 'spans', 'engine', 'publishedAt'],
  ...['name', 'version', 'platform'],
]);

test('every version of the record’s form is told, the present one first', () => {
  const versions = [...read('docs/reference/schema-versions.md').matchAll(/^### (\S+)/gm)].map((match) => match[1]);
  expect(versions[0]).toBe(SCHEMA_VERSION);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => b!.localeCompare(a!, 'en', { numeric: true })));
});

/** Where the README's table takes its figures from: row, then subject, set and figure of benchmarks/results.json. */
const README_FIGURES: readonly [row: string, subject: string, split: string, figure: string][] = [
  ['statements', 'attribution', 'polnear-dev', 'content overlap F1'],
  ['statements', 'attribution', 'polnear-dev', 'full statement F1'],
  ['shown lines', 'press', 'press-dev', 'shown: precision'],
  ['shown lines', 'press', 'press-dev', 'shown: recall'],
  ['named speakers', 'speakers', 'polnear-dev-speakers', 'precision matched'],
  ['dates', 'time', 'timebank', 'value F1'],
  ['dates', 'time', 'aquaint', 'value F1'],
  ['dates', 'time', 'wikiwars-dev', 'value F1'],
  ['figures', 'quantity', 'newsquant-dev', 'value F1'],
  ['figures', 'quantity', 'newsquant-dev', 'value+unit F1'],
  ['names', 'actors', 'worldwide-dev', 'strict F1'],
  ['altered quotations', 'check', 'quotes/altered', 'unseen: recall'],
  ['altered quotations', 'check', 'quotes/altered', 'unseen: precision'],
  ['quotations of another', 'check', 'quotes/wrong-speaker', 'unseen: recall'],
  ['quotations of another', 'check', 'quotes/wrong-speaker', 'unseen: precision'],
  ['check-worthiness', 'checkworthiness', 'claimbuster-dev', 'MAP'],
];

test('the README gives the figures that were measured last', () => {
  const rows = read('README.md').split('\n');
  const stale = README_FIGURES.filter(([row, subject, split, figure]) => {
    const measured = results.find((result) => result.subject === subject && result.split === split);
    const value = (measured?.figures as Record<string, number> | undefined)?.[figure];
    const line = rows.find((candidate) => candidate.startsWith(`| ${row}`));
    return value === undefined || !line?.includes((100 * value).toFixed(1));
  });
  expect(stale).toEqual([]);
});

test('links between the documents lead somewhere', () => {
  const broken = listMarkdown(ROOT).flatMap((path) => {
    const text = readFileSync(path, 'utf8').replace(/```[\s\S]*?```/g, '');
    return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1]!)
      .filter((target) => !/^(?:https?:|mailto:)/.test(target) && !leadsSomewhere(path, target))
      .map((target) => `${relative(ROOT, path)}: ${target}`);
  });
  expect(broken).toEqual([]);
});

function leadsSomewhere(from: string, target: string): boolean {
  const [file, anchor] = target.split('#');
  const path = file ? resolve(dirname(from), file) : from;
  if (!existsSync(path)) return false;
  return !anchor || listAnchors(readFileSync(path, 'utf8')).includes(anchor);
}

/** Anchors of headings, as GitHub makes them. */
const listAnchors = (text: string): string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

function listMarkdown(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (/^(?:node_modules|dist|\..*|articles)$/.test(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listMarkdown(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}
