import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { OnrecordError } from '../errors.ts';
import { isSearchedExtension } from './detect-format.ts';
import { createFileError } from './file-error.ts';
import { type FilePath, hasLostBytes, showPath } from './file-path.ts';
import { walkFolder } from './walk-folder.ts';

/** One thing to open, or the reason why there is none. */
export type InputTarget =
  | { readonly kind: 'stdin'; readonly origin: '-' }
  | { readonly kind: 'url'; readonly origin: string }
  | { readonly kind: 'file'; readonly origin: string; readonly path: FilePath }
  | { readonly kind: 'fault'; readonly origin: string; readonly error: OnrecordError };

/** What paths, folders, globs, "-" and addresses stand for, in the order given. A file that is named twice is listed once. */
export async function listInputs(inputs: readonly string[]): Promise<InputTarget[]> {
  const targets: InputTarget[] = [];
  const seen = new Set<string>();
  for (const input of inputs) {
    for await (const target of expandInput(input)) {
      const key = await identify(target);
      if (seen.has(key)) continue;
      seen.add(key);
      targets.push(target);
    }
  }
  return targets;
}

function expandInput(input: string): AsyncIterable<InputTarget> | Iterable<InputTarget> {
  if (input === '-') return [{ kind: 'stdin', origin: '-' }];
  if (/^https?:\/\//i.test(input)) return [{ kind: 'url', origin: input }];
  return expandPath(input);
}

async function* expandPath(path: string): AsyncGenerator<InputTarget> {
  try {
    // A file may be called "[draft].txt": what exists is taken as it is, before it is taken as a pattern.
    const found = await stat(path);
    if (found.isDirectory()) yield* expandFolder(path);
    else yield { kind: 'file', origin: path, path };
  } catch (thrown) {
    const error = createFileError(thrown, path);
    if (error.code === 'file-not-found' && isDynamicPattern(path)) yield* expandGlob(path);
    else
      yield {
        kind: 'fault',
        origin: path,
        error: error.code === 'file-not-found' ? explainMissing(path, error) : error,
      };
  }
}

async function* expandFolder(folder: string): AsyncGenerator<InputTarget> {
  let isEmpty = true;
  for await (const { path, fault } of walkFolder(folder, isSearchedExtension)) {
    isEmpty = false;
    const origin = showPath(path);
    if (fault === null) yield { kind: 'file', origin, path };
    else yield { kind: 'fault', origin, error: createFileError(fault, origin) };
  }
  if (isEmpty)
    yield createFault(
      folder,
      'The folder holds no file that Onrecord reads.',
      'Name a folder with articles, or the files themselves.',
    );
}

async function* expandGlob(pattern: string): AsyncGenerator<InputTarget> {
  const paths = await glob(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    onlyFiles: true,
  });
  if (paths.length === 0)
    yield createFault(
      pattern,
      'Nothing matches this pattern.',
      'Check the pattern; ** stands for folders at any depth.',
    );
  for (const path of await choosePaths(paths, pattern)) {
    if (hasLostBytes(path) && !existsSync(path)) yield { kind: 'fault', origin: path, error: createUnnameable(path) };
    else yield { kind: 'file', origin: path, path };
  }
}

/** Where links make several paths of one file, the shortest; in sorted order. */
async function choosePaths(paths: readonly string[], pattern: string): Promise<string[]> {
  const byFile = new Map<string, string>();
  for (const path of [...paths].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (/[\\/]node_modules[\\/]/.test(`/${path}`) && !pattern.includes('node_modules')) continue;
    const real = await realpath(path).catch(() => path);
    if (!byFile.has(real)) byFile.set(real, path);
  }
  return [...byFile.values()].sort();
}

function explainMissing(path: string, error: OnrecordError): OnrecordError {
  if (hasLostBytes(path)) return createUnnameable(path);
  const scheme = /^([a-z][a-z0-9+.-]{1,20}):\/\//i.exec(path)?.[1];
  if (scheme === undefined) return error;
  return new OnrecordError('file-not-found', `Addresses that begin with ${scheme}: are not read.`, {
    input: path,
    remedy: 'Give a path, or an address that begins with http: or https:.',
  });
}

/** "caf\uFFFD.txt": the system's name of it has other bytes, of which a command line keeps nothing. */
function createUnnameable(path: string): OnrecordError {
  return new OnrecordError('file-not-found', 'Nothing stands at this path, or its name is not UTF-8.', {
    input: path,
    remedy: 'Name the folder that holds it: files in folders are found whatever their names.',
  });
}

function createFault(origin: string, message: string, remedy: string): InputTarget {
  return { kind: 'fault', origin, error: new OnrecordError('file-not-found', message, { input: origin, remedy }) };
}

/** Links make two paths of one file. */
async function identify(target: InputTarget): Promise<string> {
  if (target.kind !== 'file') return `${target.kind} ${target.origin}`;
  const real = await realpath(target.path, { encoding: 'buffer' }).catch(() => Buffer.from(target.path));
  return `file ${real.toString('latin1')}`;
}
