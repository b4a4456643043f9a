import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const SRC = resolve(import.meta.dirname, '../src');

/** The files of a folder of `src` that are run, without their tests and what those need. */
export function listSourceFiles(folder: string = SRC): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listSourceFiles(path);
    return /\.ts$/.test(entry.name) && !/\.(?:test|suite|fixture)\.ts$/.test(entry.name) ? [path] : [];
  });
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

/** What a file imports, types counted, as it is written there: "../errors.ts", "zod". */
export const listImports = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(IMPORT)].map((match) => (match[1] ?? match[2])!);

/** The files of `src` that a file imports. */
export const listImportedFiles = (path: string): string[] =>
  listImports(path)
    .filter((target) => target.startsWith('.'))
    .map((target) => resolve(dirname(path), target));
