import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { type AuthorityFault, createAuthorityError } from './authority-fault.ts';
import type { RawEntry } from './raw-entry.ts';

const FIELDS: readonly string[] = ['name', 'kind', 'aliases', 'roles'];
const ROLE_FIELDS: readonly string[] = ['text', 'from', 'to'];

/** Finds the line of a part of the file. */
type LineOf = (node: unknown) => number;

/**
 * Entries of a YAML file: a list of `name`, `kind` and, if wanted, `aliases` (a list) and `roles` (a list of words, or of
 * `text`, `from` and `to`). Anchors and tags of YAML are refused: nobody needs them, and they can hide much in little.
 */
export function parseAuthorityYaml(text: string, path: string): readonly RawEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const lineOf: LineOf = (node) => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  const broken = [...document.errors, ...document.warnings];
  if (broken.length) {
    throw createAuthorityError(
      path,
      broken.map((error) => ({
        line: error.linePos?.[0].line ?? 1,
        message: error.message.split('\n')[0]!.replace(/ at line .*$/, ''),
      })),
    );
  }
  const faults: AuthorityFault[] = [];
  const { contents } = document;
  if (!isSeq(contents)) {
    throw createAuthorityError(path, [{ line: lineOf(contents), message: 'the file is to be a list of actors' }]);
  }
  const entries = contents.items.map((item) => readEntry(item, lineOf, faults));
  if (faults.length) throw createAuthorityError(path, faults);
  return entries;
}

function readEntry(item: unknown, lineOf: LineOf, faults: AuthorityFault[]): RawEntry {
  const line = lineOf(item);
  if (!isMap(item)) {
    faults.push({ line, message: 'an actor is to have "name" and "kind"' });
    return { line, kind: '', name: '', aliases: [], roles: [] };
  }
  checkFields(item, FIELDS, lineOf, faults);
  return {
    line,
    kind: readText(item.get('kind', true), line, lineOf, faults) ?? '',
    name: readText(item.get('name', true), line, lineOf, faults) ?? '',
    aliases: readList(item.get('aliases', true), 'aliases', lineOf, faults).flatMap(
      (alias) => readText(alias, line, lineOf, faults) ?? [],
    ),
    roles: readList(item.get('roles', true), 'roles', lineOf, faults).map((role) => readRole(role, lineOf, faults)),
  };
}

function readRole(role: unknown, lineOf: LineOf, faults: AuthorityFault[]): RawEntry['roles'][number] {
  const line = lineOf(role);
  if (!isMap(role)) return { text: readText(role, line, lineOf, faults) ?? '', from: null, to: null };
  checkFields(role, ROLE_FIELDS, lineOf, faults);
  const read = (field: string) => readText(role.get(field, true), line, lineOf, faults);
  return { text: read('text') ?? '', from: read('from'), to: read('to') };
}

function checkFields(map: YAMLMap, fields: readonly string[], lineOf: LineOf, faults: AuthorityFault[]): void {
  for (const { key } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (fields.includes(name)) continue;
    faults.push({
      line: lineOf(key),
      message: `there is no field "${name}" here; the fields are ${fields.join(', ')}`,
    });
  }
}

function readList(node: unknown, field: string, lineOf: LineOf, faults: AuthorityFault[]): readonly unknown[] {
  if (node === undefined || (isScalar(node) && node.value === null)) return [];
  if (isSeq(node)) return node.items;
  faults.push({ line: lineOf(node), message: `"${field}" is to be a list` });
  return [];
}

/** A word or a number as text; null where there is none. */
function readText(node: unknown, line: number, lineOf: LineOf, faults: AuthorityFault[]): string | null {
  if (node === undefined || (isScalar(node) && node.value === null)) return null;
  if (isScalar(node) && !node.anchor && (typeof node.value === 'string' || typeof node.value === 'number')) {
    return typeof node.value === 'number' ? (node.source ?? String(node.value)) : node.value;
  }
  faults.push({ line: lineOf(node) || line, message: 'plain words are expected here' });
  return null;
}
