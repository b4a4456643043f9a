import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { listImportedFiles, listSourceFiles, SRC } from './source-files.ts';

test('no file of src imports itself by way of others, types counted', () => {
  const imports = new Map(listSourceFiles().map((path) => [path, listImportedFiles(path)]));
  expect(findCircles(imports).map((circle) => circle.map((path) => relative(SRC, path)).join(' → '))).toEqual([]);
});

test('a circle is told with every file on it, once, and what leads to it is not on it', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'e']],
    ['c', ['d']],
    ['d', ['b', 'e']],
    ['e', []],
    ['f', ['f']],
  ]);
  expect(findCircles(imports)).toEqual([
    ['b', 'c', 'd', 'b'],
    ['f', 'f'],
  ]);
});

type Imports = ReadonlyMap<string, readonly string[]>;

/** Circles of files, each from a file back to itself. There is one in any tangle; a tangle may hold more than are told. */
function findCircles(imports: Imports): readonly (readonly string[])[] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return circles;
}
