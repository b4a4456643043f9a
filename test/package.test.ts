import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ensureReady } from '../bin/setup.mjs';

/**
 * The package as its user gets it: packed, installed into an empty project with npm's own settings, install scripts
 * included, from nothing but the registry, and used from JavaScript, from TypeScript and from a terminal.
 */
const ROOT = join(import.meta.dirname, '..');
const run = promisify(execFile);
const MOST_BYTES = 90_000_000;
/** Packages are fetched, on a machine that others may keep busy. */
vi.setConfig({ testTimeout: 400_000, hookTimeout: 600_000 });

/** Stands for all of the demo. */
const MARKER = 'packed-by-mistake.html';

let folder: string;
let project: string;
let packed: { filename: string; size: number; files: { path: string }[] };

beforeAll(async () => {
  await ensureReady({ build: true });
  folder = await mkdtemp(join(tmpdir(), 'onrecord-package-'));
  project = join(folder, 'project');
  await mkdir(project);
  // Whoever built the demo has it beside the program: 39 MB that nobody installs for.
  await mkdir(join(ROOT, 'dist', 'demo'), { recursive: true });
  await writeFile(join(ROOT, 'dist', 'demo', MARKER), '');
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: ROOT });
  [packed] = JSON.parse(stdout);
});

afterAll(async () => {
  await rm(join(ROOT, 'dist', 'demo', MARKER), { force: true });
  await rm(folder, { recursive: true, force: true });
});

describe('what is packed', () => {
  const paths = () => packed.files.map(({ path }) => path);

  test('is the build, the model, the lists, the licences, the one program and the desk, and no source, test or map', () => {
    expect(paths()).toEqual(
      expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', 'models/reader-en/model.onnx', 'data/en/cities.txt']),
    );
    expect(paths().filter((path) => path.startsWith('bin/'))).toEqual(['bin/onrecord', 'bin/setup.mjs']);
    const scripts = paths().filter((path) => path.endsWith('.js') && !path.startsWith('dist/onnxruntime-node/'));
    expect(scripts.filter((path) => !/^dist\/(?:program|web)\//.test(path))).toEqual([]);
    expect(paths().filter((path) => path.startsWith('dist/demo/'))).toEqual([]);
    expect(paths().filter((path) => /\.map$|\.(?:test|suite|fixture)\.|^(?:src|test)\//.test(path))).toEqual([]);
  });

  test('has for each machine the runtime’s two libraries, and stays small enough to be fetched by everybody', () => {
    const folder = 'dist/onnxruntime-node/bin/napi-v6/';
    const libraries = paths().flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length)] : []));
    expect(libraries.sort()).toEqual(
      [
        ['darwin/arm64', 'libonnxruntime.1.dylib'],
        ['linux/arm64', 'libonnxruntime.so.1'],
        ['linux/x64', 'libonnxruntime.so.1'],
        ['win32/x64', 'onnxruntime.dll'],
      ].flatMap(([machine, library]) => [`${machine}/${library}`, `${machine}/onnxruntime_binding.node`]),
    );
    expect(packed.size).toBeLessThan(MOST_BYTES);
  });
});

const canReachRegistry = await run('npm', ['view', 'zod', 'name', '--fetch-retries=1', '--fetch-timeout=10000']).then(
  () => true,
  () => false,
);

describe.skipIf(!canReachRegistry)('installed (needs an npm registry that can be reached)', () => {
  const text = 'Mayor Ilse Brandt said that 12 percent of 4,000 ships had left.';

  beforeAll(async () => {
    await write('package.json', JSON.stringify({ name: 'project', version: '1.0.0', private: true, type: 'module' }));
    await write('article.txt', text);
    await write('documents.jsonl', `${JSON.stringify({ id: '1', text })}\n`);
    const options = ['--ignore-scripts=false', '--cache', join(folder, 'cache'), '--no-audit', '--no-fund'];
    await run('npm', ['install', ...options, join(folder, packed.filename)], { cwd: project });
  });

  test('it reads, into a store too, from JavaScript', async () => {
    await write('use.mjs', PROGRAM);
    const { stdout } = await run(process.execPath, ['use.mjs'], { cwd: project });
    expect(JSON.parse(stdout)).toEqual({ speaker: 'Ilse Brandt', read: ['added'], listed: 1 });
  });

  const RESOLUTIONS: [module: string, moduleResolution: string][] = [
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'bundler'],
  ];
  test.each(RESOLUTIONS)('its three doors have types: module %s, resolution %s', async (module, moduleResolution) => {
    await write('use.ts', TYPED);
    const compilerOptions = { target: 'ES2023', module, moduleResolution, strict: true, noEmit: true, types: [] };
    await write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const outcome = await run(process.execPath, [tsc, '-p', project]).catch((error) => error);
    expect(outcome.stdout).toBe('');
  });

  test('its program reads, shows and filters, and sets nothing up', async () => {
    const store = join(project, 'store.db');
    const read = await onrecord('read', 'article.txt', '--store', store);
    expect(read.stdout).toContain('Read 1 document, 1 statement, 1 speaker');
    expect(read.stderr).toBe('');
    const shown = await onrecord('show', 'article', '--store', store, '--json');
    expect(JSON.parse(shown.stdout).record.quantities).toHaveLength(2);
    expect(existsSync(join(project, 'node_modules', 'onrecord', '.onrecord'))).toBe(false);
  });

  // What README and package.json promise, by the registry's packages of Node.js itself.
  test.each(['20.19', '22', '24'])('its program reads, shows and filters under Node.js %s', async (version) => {
    const node = await installNode(version);
    const { stdout } = await run(node, ['-p', 'process.versions.node']);
    expect(stdout).toMatch(new RegExp(`^${version.replace('.', '\\.')}\\.`));
    const store = join(project, `node-${version}.db`);
    expect((await onrecordUnder(node, 'read', GOLDEN, '--store', store)).stdout).toContain('Read 1 document, ');
    const [shown, extracted] = await Promise.all([
      onrecordUnder(node, 'show', 'pushed', '--store', store, '--json'),
      run('sh', ['-c', '"$1" node_modules/.bin/onrecord extract < documents.jsonl', 'sh', node], { cwd: project }),
    ]);
    expect(JSON.parse(shown.stdout).record.statements.length).toBeGreaterThan(20);
    expect(JSON.parse(extracted.stdout)).toMatchObject({ id: '1', statements: [{ mode: 'indirect' }] });
  });

  const GOLDEN = join(ROOT, 'test', 'articles', 'analysis-pushed-to-the-table', 'article.txt');

  /** The newest of a version, from npm's own cache where it is there; returns the path of its program. */
  async function installNode(version: string): Promise<string> {
    const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
    const place = join(folder, `node-${version}`);
    await mkdir(place);
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--prefer-offline', '--prefix', place];
    await run('npm', ['install', ...options, `${name}@${version}`], { cwd: place });
    return join(place, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  }

  const onrecord = (...argv: string[]) => onrecordUnder(process.execPath, ...argv);

  const onrecordUnder = (node: string, ...argv: string[]) =>
    run(node, [join(project, 'node_modules', '.bin', 'onrecord'), ...argv], { cwd: project, maxBuffer: 1 << 26 });

  const write = (name: string, content: string) => writeFile(join(project, name), content);

  const PROGRAM = `
    import { openReader, openWorkspace } from 'onrecord';
    const nothing = { title: null, publishedAt: null, url: null, publisher: null, byline: [], language: null };
    const reader = await openReader();
    const record = await reader.read({ id: '1', text: ${JSON.stringify(text)}, ...nothing });
    const workspace = await openWorkspace({ storePath: 'library.db' });
    const read = [];
    for await (const { status } of workspace.readInputs(['article.txt'])) read.push(status);
    const listed = (await workspace.listDocuments()).length;
    await workspace.close();
    console.log(JSON.stringify({ speaker: record.actors[0].name, read, listed }));
  `;

  const TYPED = `
    import { OnrecordError, type OnRecord, openReader, openWorkspace, type Workspace } from 'onrecord';
    import { createReader, createReaderModel, ENGINE_VERSION, type Engine } from 'onrecord/engine';
    import { assertRecord, type DocumentInput, type Statement } from 'onrecord/schema';

    export async function readStatements(document: DocumentInput): Promise<readonly Statement[]> {
      const reader: Engine = await openReader({ threads: 1 });
      const record: OnRecord = await reader.read(document);
      assertRecord(record);
      // @ts-expect-error: types that could not be found would let everything pass
      record.statements = 5;
      return record.statements;
    }
    export const open = (storePath: string): Promise<Workspace> => openWorkspace({ storePath });
    export const version: string = ENGINE_VERSION;
    export const values = [OnrecordError, createReader, createReaderModel];
  `;
});
