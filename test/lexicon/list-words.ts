import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BinaryExpression, type Expression, type LogicalExpression, parseSync, Visitor } from 'oxc-parser';
import { listSourceFiles, SRC } from '../source-files.ts';

/** The English words of one file of logic that stand there in lists. */
export interface WordsInLogic {
  readonly file: string;
  readonly words: readonly string[];
}

/** Where words are data: a language's lexicons, and what they have to hold. */
const DATA = /^engine\/(?:lang|language)\//;

/**
 * Words that the engine's logic holds in lists of two or more, which belong to a language's lexicons: `['more', 'less']`,
 * `'a an the'.split(' ')`, `/^(?:and|or)$/`, `word === 'of' || word === 'to'`. One word alone may be the shape of a rule.
 */
export function listWordsInLogic(): WordsInLogic[] {
  return listSourceFiles(join(SRC, 'engine')).flatMap((path) => {
    const file = relative(SRC, path);
    const words = DATA.test(file) ? [] : listWords(readFileSync(path, 'utf8'), path);
    return words.length ? [{ file, words }] : [];
  });
}

export function listWords(text: string, path: string): string[] {
  const found: string[] = [];
  /** Of a list that names layers, and of a comparison that is a part of a longer one. */
  const passed = new Set<unknown>();
  new Visitor({
    Property({ key, value }) {
      if (key.type === 'Identifier' && NAMES_OF_LAYERS.has(key.name)) passed.add(value);
    },
    ArrayExpression(node) {
      if (!passed.has(node)) found.push(...severalOf(node.elements.flatMap((element) => stringOf(element) ?? [])));
    },
    CallExpression({ callee, arguments: [given] }) {
      const isSplit =
        callee.type === 'MemberExpression' && 'name' in callee.property && callee.property.name === 'split';
      const isList = callee.type === 'Identifier' && callee.name === 'words';
      const list = isSplit ? stringOf(callee.object) : isList ? stringOf(given) : null;
      found.push(...severalOf(list?.trim().split(/\s+/) ?? []));
    },
    Literal(node) {
      if ('regex' in node && node.regex) found.push(...listAlternatives(node.regex.pattern));
    },
    TemplateElement({ value }) {
      found.push(...listAlternatives(value.raw));
    },
    LogicalExpression(node) {
      if (!passed.has(node)) found.push(...listCompared(node, text, passed));
    },
  }).visit(parseSync(path, text).program);
  return found;
}

/** What components list are layers. */
const NAMES_OF_LAYERS = new Set(['requires', 'provides']);

function stringOf(node: unknown): string | null {
  const { type, value, quasis } = (node ?? {}) as Partial<Record<string, unknown>>;
  if (type === 'TemplateLiteral') return (quasis as { value: { raw: string } }[])[0]!.value.raw;
  return type === 'Literal' && typeof value === 'string' ? value : null;
}

const WORD = /^[a-zé][a-zé'’. -]*$/i;

/** One word is no list. */
function severalOf(strings: readonly string[]): readonly string[] {
  const words = strings.filter((string) => WORD.test(string));
  return words.length >= 2 ? words : [];
}

const ALTERNATIVES = /\((?:\?[:=!]|\?<[=!])?[^()]*\|[^()]*\)|^[^()|]+\|[^()]+$/g;

/** `(?:and|or)`; single letters are more often marks of a form. */
const listAlternatives = (pattern: string): string[] =>
  (pattern.match(ALTERNATIVES) ?? []).flatMap((group) => {
    const bare = group.replace(/^\((?:\?[:=!]|\?<[=!])?|\)$/g, '').replaceAll(/[\^$]|\\b/g, '');
    const words = bare.split('|').filter((word) => /^[a-z][a-z'’? -]+$/i.test(word) && !/^\w\?$/.test(word));
    return words.length >= 2 ? words : [];
  });

/** What is compared with names that the engine itself gives and not with words of a text. */
const OWN_NAMES = /kind|type|form|mark|gender|act|mode|reason|unit|role/i;

/** `word === 'of' || word === 'to'` */
function listCompared(node: LogicalExpression, text: string, passed: Set<unknown>): string[] {
  const byLeft = new Map<string, string[]>();
  for (const { left, right } of listComparisons(node, passed)) {
    const compared = text.slice(left.start, left.end);
    const word = stringOf(right);
    if (OWN_NAMES.test(compared) || word === null || word.length < 2) continue;
    byLeft.set(compared, [...(byLeft.get(compared) ?? []), word]);
  }
  return [...byLeft.values()].flatMap(severalOf);
}

function listComparisons(node: Expression, passed: Set<unknown>): BinaryExpression[] {
  if (node.type === 'BinaryExpression') return node.operator === '===' ? [node] : [];
  if (node.type !== 'LogicalExpression' || node.operator !== '||') return [];
  passed.add(node);
  return [node.left, node.right].flatMap((side) => listComparisons(side, passed));
}
