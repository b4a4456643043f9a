import { realpath, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { OnrecordError } from '../errors.ts';
import { isSearchedExtension } from './detect-format.ts';
import { createFileError } from './file-error.ts';
import { walkFolder } from './walk-folder.ts';

/** One thing to open, or the reason why there is none. */
export type InputTarget =
  | { readonly kind: 'stdin'; readonly origin: '-' }
  | { readonly kind: 'url'; readonly origin: string }
  | { readonly kind: 'file'; readonly origin: string }
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
    else yield { kind: 'file', origin: path };
  } catch (thrown) {
    const error = createFileError(thrown, path);
    if (error.code === 'file-not-found' && isDynamicPattern(path)) yield* expandGlob(path);
    else
      yield {
        kind: 'fault',
        origin: path,
        error: error.code === 'file-not-found' ? explainScheme(path, error) : error,
      };
  }
}

async function* expandFolder(folder: string): AsyncGenerator<InputTarget> {
  let isEmpty = true;
  for await (const { path, fault } of walkFolder(folder, isSearchedExtension)) {
    isEmpty = false;
    if (fault === null) yield { kind: 'file', origin: path };
    else yield { kind: 'fault', origin: path, error: createFileError(fault, path) };
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
  for (const path of await choosePaths(paths, pattern)) yield { kind: 'file', origin: path };
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

function explainScheme(path: string, error: OnrecordError): OnrecordError {
  const scheme = /^([a-z][a-z0-9+.-]{1,20}):\/\//i.exec(path)?.[1];
  if (scheme === undefined) return error;
  return new OnrecordError('file-not-found', `Addresses that begin with ${scheme}: are not read.`, {
    input: path,
    remedy: 'Give a path, or an address that begins with http: or https:.',
  });
}

function createFault(origin: string, message: string, remedy: string): InputTarget {
  return { kind: 'fault', origin, error: new OnrecordError('file-not-found', message, { input: origin, remedy }) };
}

/** Links make two paths of one file. */
async function identify(target: InputTarget): Promise<string> {
  if (target.kind !== 'file') return `${target.kind} ${target.origin}`;
  return `file ${await realpath(target.origin).catch(() => target.origin)}`;
}
