import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listImportedFiles, listImports, listSourceFiles, SRC } from './source-files.ts';

/** What a part of `src` is for, and what stands below it that it may import. */
interface Part {
  readonly why: string;
  readonly mayImport: readonly string[];
  /** Packages that a pure part may use: it runs in a browser as it is. Absent where a part may use what it likes. */
  readonly packages?: readonly string[];
}

const FLOOR = ['schema', 'text', 'errors.ts'];
const LAYERS = ['schema', 'text', 'engine/language', 'engine/layers'];

/**
 * Who may import whom: what stands further down here imports what stands further up, never the other way round, and nothing
 * pure imports anything impure. A part is a folder of `src`, a file that stands in it, or a room of the engine. A part may
 * always import itself.
 */
const PARTS: Readonly<Record<string, Part>> = {
  'errors.ts': { why: 'Everybody throws.', mayImport: [], packages: [] },
  'assert-argument.ts': {
    why: 'What a program hands in is checked at each door.',
    mayImport: ['errors.ts'],
    packages: ['zod'],
  },
  schema: { why: 'What a record is: all others speak of it.', mayImport: [], packages: ['zod'] },
  text: {
    why: 'Spans, and words found again: knows records and nobody who makes them.',
    mayImport: ['schema'],
    packages: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'diff'],
  },
  rows: {
    why: 'A record as rows of tables, the same for a store and for files.',
    mayImport: ['schema', 'text'],
    packages: ['zod', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  },
  'engine/language': {
    why: 'What rules must know of a language: the shape of it, and no language.',
    mayImport: ['schema', 'text'],
    packages: [],
  },
  'engine/lang': {
    why: 'English, as values: data, which knows no rule that asks for it.',
    mayImport: ['schema', 'engine/language'],
    packages: [],
  },
  'engine/layers': {
    why: 'What components give each other: the ground floor of all rules, with types and nothing that reads.',
    mayImport: ['schema', 'engine/language'],
    packages: [],
  },
  'engine/segment': {
    why: 'Blocks, sentences, tokens and quotations: the text’s own form, before any grammar.',
    mayImport: LAYERS,
    packages: [],
  },
  'engine/grammar': {
    why: 'Words, noun phrases, verbs: guessed once, for all who read dates, figures, names and speakers.',
    mayImport: LAYERS,
    packages: [],
  },
  'engine/numeral': {
    why: 'Numbers in words and digits, which dates and figures both read.',
    mayImport: [...LAYERS, 'engine/grammar'],
    packages: [],
  },
  'engine/turn': {
    why: 'Whose a line is by its label: found before sentences are, so that labels are none.',
    mayImport: [...LAYERS, 'engine/segment', 'engine/grammar'],
    packages: [],
  },
  'engine/model': {
    why: 'Runs the model and knows nothing of what is read with it.',
    mayImport: [...LAYERS, 'assert-argument.ts'],
    packages: ['zod'],
  },
  'engine/stance': {
    why: 'Which side words take: asks a model of pairs, and knows no document and no record.',
    mayImport: ['engine/model', 'assert-argument.ts'],
    packages: ['zod'],
  },
  'engine/reference': {
    why: 'What tells whether two mentions are one, which the model was trained with: its pairs and their features.',
    mayImport: [...LAYERS, 'engine/grammar'],
    packages: [],
  },
  'engine/readings': {
    why: 'What the model reads; rules put it into its final form later and are not asked.',
    mayImport: [...LAYERS, 'engine/grammar', 'engine/model', 'engine/reference'],
    packages: [],
  },
  'engine/timex': {
    why: 'When: asks neither who is named nor who speaks.',
    mayImport: [...LAYERS, 'engine/segment', 'engine/grammar', 'engine/numeral'],
    packages: [],
  },
  'engine/quantity': {
    why: 'How much: asks neither who is named nor who speaks; days come as a layer.',
    mayImport: [...LAYERS, 'engine/grammar', 'engine/numeral'],
    packages: [],
  },
  'engine/spelling': {
    why: 'Which two names may be one: strings and a language, so that the registry can ask without a text.',
    mayImport: ['schema', 'engine/language'],
    packages: ['any-ascii'],
  },
  'engine/attribution': {
    why: 'Who said what, as spans: before anybody knows which actors they name.',
    mayImport: [...LAYERS, 'engine/segment', 'engine/grammar'],
    packages: [],
  },
  'engine/actor': {
    why: 'Who is named: attributions come as a layer, and speakers are chosen from its actors.',
    mayImport: [...LAYERS, 'engine/grammar', 'engine/spelling', 'engine/turn'],
    packages: [],
  },
  'engine/claim': {
    why: 'What could be checked: joins what others found, and asks whether it is a clause.',
    mayImport: [...LAYERS, 'engine/grammar'],
    packages: [],
  },
  'engine/speaker': {
    why: 'Which actor a source means: asks names, turns and what was said again, and nobody asks it.',
    mayImport: [...LAYERS, 'engine/segment', 'engine/grammar', 'engine/spelling', 'engine/turn', 'engine/actor'],
    packages: [],
  },
  'engine/minor': {
    why: 'What is folded away: weighs what all others found, and finds nothing.',
    mayImport: [...LAYERS, 'engine/grammar'],
    packages: [],
  },
  engine: {
    why: 'Puts the rooms together; the language is handed in, so that a second one needs no change here.',
    mayImport: [
      ...['schema', 'text', 'assert-argument.ts', 'engine/language', 'engine/layers', 'engine/segment'],
      ...['engine/grammar', 'engine/turn', 'engine/model', 'engine/readings', 'engine/timex', 'engine/quantity'],
      ...['engine/attribution', 'engine/actor', 'engine/claim', 'engine/speaker', 'engine/minor'],
    ],
    packages: ['zod'],
  },
  registry: {
    why: 'Who is who over all texts: compares names as the engine does, with the language handed in.',
    mayImport: ['schema', 'engine/language', 'engine/spelling'],
    packages: [],
  },
  review: {
    why: 'What people say of a record, laid over it; makes no record by itself.',
    mayImport: FLOOR,
    packages: ['zod', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  },
  compare: {
    why: 'What one record says as others may say it too: words, figures and times brought to one form.',
    mayImport: [...FLOOR, 'engine/language', 'engine/grammar'],
    packages: [],
  },
  ask: {
    why: 'A question put to many records: models, answers of a store and the clock are handed in.',
    mayImport: [...FLOOR, 'engine/language', 'engine/grammar', 'compare'],
    packages: ['zod', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  },
  check: {
    why: 'What an editor should hear of a record: sources, names of others and the configuration are handed in.',
    mayImport: [...FLOOR, 'engine/language', 'engine/grammar', 'engine/spelling', 'compare', 'ask'],
    packages: ['zod', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  },
  export: { why: 'Records and reviews as files of others.', mayImport: [...FLOOR, 'review'], packages: [] },
  ingest: {
    why: 'Files and pages to documents: whoever reads them does not know where they come from.',
    mayImport: [...FLOOR, 'assert-argument.ts'],
  },
  archive: {
    why: 'Rows in Parquet files: writes and finds them, and knows no store.',
    mayImport: [...FLOOR, 'rows'],
  },
  store: {
    why: 'Keeps what others made; names in it are compared in the language it is told.',
    mayImport: [...FLOOR, 'rows', 'engine/language', 'registry', 'review', 'ask'],
  },
  workspace: {
    why: 'Reads into a store: the first part that knows all of the others.',
    mayImport: [
      ...[
        ...FLOOR,
        'assert-argument.ts',
        'engine',
        'engine/lang',
        'engine/language',
        'engine/model',
        'engine/stance',
        'registry',
        'review',
        'ask',
        'check',
        'ingest',
      ],
      ...['rows', 'archive', 'store'],
    ],
  },
  'workspace.ts': {
    why: 'The workspace as a program opens it.',
    mayImport: [...FLOOR, 'assert-argument.ts', 'ingest', 'store', 'workspace'],
  },
  lsp: {
    why: 'The language server: what an editor asks, answered from records and findings.',
    mayImport: [...FLOOR, 'engine', 'check', 'workspace'],
  },
  server: {
    why: 'The API and the desk: requests and answers around what a workspace does, which is handed in.',
    mayImport: [...FLOOR, 'engine', 'review', 'ask', 'check', 'ingest', 'store', 'export', 'workspace'],
  },
  mcp: {
    why: 'What an assistant can ask of a workspace, which is handed in.',
    mayImport: [...FLOOR, 'engine', 'review', 'check', 'store', 'workspace'],
  },
  cli: {
    why: 'The command line: words and keys around what a workspace does.',
    mayImport: [
      ...[
        ...FLOOR,
        'engine',
        'registry',
        'review',
        'ask',
        'check',
        'ingest',
        'archive',
        'store',
        'export',
        'workspace',
        'workspace.ts',
        'lsp',
        'server',
        'mcp',
      ],
    ],
  },
  'schema.ts': { why: 'Door to the schema.', mayImport: ['schema'], packages: [] },
  'engine.ts': {
    why: 'Door to the engine, with English beside it.',
    mayImport: ['engine', 'engine/lang', 'engine/language', 'engine/layers', 'engine/model'],
    packages: [],
  },
  'index.ts': {
    why: 'Door to all that runs in Node.',
    mayImport: ['schema', 'errors.ts', 'ingest', 'store', 'workspace', 'workspace.ts'],
  },
};

function partOf(path: string): string {
  const [folder, room, file] = relative(SRC, path).split('/');
  return folder === 'engine' && file !== undefined ? `engine/${room}` : folder!;
}

const files = listSourceFiles();

describe('the table', () => {
  const names = Object.keys(PARTS);

  test('names every part of src, every room of the engine, and nothing else', () => {
    expect([...new Set(files.map(partOf))].sort()).toEqual([...names].sort());
  });

  test('lets nobody import what stands further down, so that parts never import each other', () => {
    const offences = Object.entries(PARTS).flatMap(([name, { mayImport }]) =>
      mayImport.filter((other) => !(names.indexOf(other) < names.indexOf(name))).map((other) => `${name}: ${other}`),
    );
    expect(offences).toEqual([]);
  });

  test('allows nothing that nobody uses', () => {
    const used = new Set(
      files.flatMap((path) => listImportedFiles(path).map((to) => `${partOf(path)}: ${partOf(to)}`)),
    );
    const shared = new Set([...FLOOR, ...LAYERS]);
    const unused = Object.entries(PARTS).flatMap(([name, { mayImport }]) =>
      mayImport
        .filter((other) => !shared.has(other) && !used.has(`${name}: ${other}`))
        .map((other) => `${name}: ${other}`),
    );
    expect(unused).toEqual([]);
  });

  test('says of each part why it stands where it does', () => {
    expect(Object.entries(PARTS).filter(([, { why }]) => !/^\p{Lu}.*\.$/u.test(why))).toEqual([]);
  });
});

test('imports go downwards only', () => {
  const offences = files.flatMap((path) => {
    const part = partOf(path);
    return listImportedFiles(path)
      .map(partOf)
      .filter((target) => target !== part && !PARTS[part]?.mayImport.includes(target))
      .map((target) => `${relative(SRC, path)} imports ${target}`);
  });
  expect(offences).toEqual([]);
});

test('pure parts import no Node module and no package that is not listed', () => {
  const offences = files.flatMap((path) => {
    const { packages } = PARTS[partOf(path)] ?? {};
    if (!packages) return [];
    return listImports(path)
      .filter((target) => !target.startsWith('.') && !packages.includes(target))
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
