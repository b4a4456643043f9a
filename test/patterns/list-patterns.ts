import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';
import { english } from '../../src/engine/lang/en/english.suite.ts';
import { createEveryTable } from '../../src/engine/language/by-language.ts';

/** A regular expression of the code, and the first file that has it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const ROOT = join(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');
/** They do something as soon as they are imported: run a worker, a program, or what a parent process asks for. */
const ENTRIES = /(?:-worker|-entry|\/main)\.ts$/;

export const keyOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string => `/${source}/${flags}`;

/** Every regular expression of src, each once: those written as such, and those that modules put together from parts. */
export async function listPatterns(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const add = (pattern: Pattern) => {
    if (!found.has(keyOf(pattern))) found.set(keyOf(pattern), pattern);
  };
  const paths = listFiles();
  for (const path of paths) for (const pattern of listWritten(path)) add(pattern);
  for (const pattern of await listConstructed(paths)) add(pattern);
  return [...found.values()];
}

const listFiles = (): string[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ts$/.test(path) && !/\.(?:test|suite|fixture|d)\.ts$/.test(path))
    .sort()
    .map((path) => join(SRC, path));

function listWritten(path: string): Pattern[] {
  const { program, errors } = parseSync(path, readFileSync(path, 'utf8'));
  if (errors.length) throw new Error(`${path} cannot be parsed: ${errors[0]!.message}`);
  const file = relative(ROOT, path);
  const patterns: Pattern[] = [];
  const visitor = new Visitor({
    Literal(node) {
      if ('regex' in node && node.regex) patterns.push({ source: node.regex.pattern, flags: node.regex.flags, file });
    },
  });
  visitor.visit(program);
  return patterns;
}

/**
 * What modules construct while they are loaded, and in tables that they make of a language. One that is made later, of a text's words, is
 * found by nobody: there is none.
 */
async function listConstructed(paths: readonly string[]): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, args: [string | RegExp, string?], self) {
      const made = Reflect.construct(target, args, self) as RegExp;
      const file = findCaller(new Error().stack ?? '');
      if (file) patterns.push({ source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    for (const path of paths.filter((each) => !ENTRIES.test(each))) await import(pathToFileURL(path).href);
    createEveryTable(english);
  } finally {
    globalThis.RegExp = real;
  }
  return patterns;
}

/** The file of src that asked for the expression; null where a package did. */
function findCaller(stack: string): string | null {
  const caller =
    stack
      .split('\n')
      .slice(2)
      .find((line) => !line.includes('list-patterns')) ?? '';
  return caller.includes('node_modules') ? null : (/\/(src\/[^:?]+\.ts)/.exec(caller)?.[1] ?? null);
}
