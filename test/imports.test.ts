import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { listImportedFiles, listImports, listSourceFiles, SRC } from './source-files.ts';

/**
 * Who may import whom: downwards only, and nothing pure imports anything impure. A part is a folder of `src`, or a file
 * that stands in it. A part may always import itself.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': [],
  'assert-argument.ts': ['errors.ts'],
  schema: [],
  text: ['schema'],
  engine: ['schema', 'text', 'assert-argument.ts'],
  registry: ['schema', 'engine'],
  review: ['schema', 'text', 'errors.ts'],
  export: ['schema', 'text', 'errors.ts', 'review'],
  ingest: ['schema', 'text', 'errors.ts', 'assert-argument.ts'],
  store: ['schema', 'text', 'errors.ts', 'engine', 'registry', 'review'],
  workspace: ['schema', 'text', 'errors.ts', 'assert-argument.ts', 'engine', 'registry', 'review', 'ingest', 'store'],
  'workspace.ts': [
    'schema',
    'text',
    'errors.ts',
    'assert-argument.ts',
    'engine',
    'review',
    'ingest',
    'store',
    'workspace',
  ],
  cli: [
    'schema',
    'text',
    'errors.ts',
    'engine',
    'registry',
    'review',
    'ingest',
    'store',
    'export',
    'workspace',
    'workspace.ts',
  ],
  'schema.ts': ['schema'],
  'engine.ts': ['engine'],
  'index.ts': ['schema', 'errors.ts', 'engine', 'ingest', 'store', 'export', 'workspace', 'workspace.ts'],
};

/** Packages that pure parts may use: they run in a browser as they are. */
const PURE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': [],
  'assert-argument.ts': ['zod'],
  schema: ['zod'],
  text: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  engine: ['any-ascii', 'zod'],
  registry: [],
  review: ['zod', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  export: [],
  'schema.ts': [],
  'engine.ts': [],
};

const partOf = (path: string): string => relative(SRC, path).split('/')[0]!;

const files = listSourceFiles();

test('every part of src is named in the table, and the table names nothing else', () => {
  expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test('imports go downwards only', () => {
  const offences = files.flatMap((path) => {
    const part = partOf(path);
    return listImportedFiles(path)
      .map(partOf)
      .filter((target) => target !== part && !MAY_IMPORT[part]?.includes(target))
      .map((target) => `${relative(SRC, path)} imports ${target}`);
  });
  expect(offences).toEqual([]);
});

test('pure parts import no Node module and no package that is not listed', () => {
  const offences = files.flatMap((path) => {
    const allowed = PURE_PACKAGES[partOf(path)];
    if (!allowed) return [];
    return listImports(path)
      .filter((target) => !target.startsWith('.') && !allowed.includes(target))
      .map((target) => `${relative(SRC, path)} imports ${target}`);
  });
  expect(offences).toEqual([]);
});

test('every relative import names its file', () => {
  const offences = files.flatMap((path) =>
    listImports(path)
      .filter((target) => target.startsWith('.') && !/\.(?:ts|json)$/.test(target))
      .map((target) => `${relative(SRC, path)} imports ${target}`),
  );
  expect(offences).toEqual([]);
});
