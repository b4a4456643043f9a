import type { OnRecord } from '../../src/schema/record.ts';
import { Seeded } from '../seeded.ts';
import type { Edit } from './edit.ts';
import { createFamilyName, createGivenName, FAMILY_NAMES } from './invented-names.ts';

/** Gives the people of one document other names, each word the same wherever it stands. */
export interface Renaming {
  /** Words that stand for nobody's name stay. */
  rename(words: string): string;
  /** The edits that rename everybody within a span of the record's text, in order. */
  listEdits(record: OnRecord, first: number, end: number): Edit[];
}

const WORD = /\p{L}+/gu;
const NAME_WORD = /^\p{Lu}\p{L}+$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)$/;

/**
 * `people` is how many family names the documents draw from between them, the first of them far more often, as in the
 * press; who has a family name has the same given name in every document, so that people return.
 */
export function createRenaming(records: readonly OnRecord[], random: Seeded, people: number): Renaming {
  const names = new Map<string, string>();
  for (const { actors } of records) {
    for (const { kind, name } of actors) if (kind === 'person') addPerson(names, name, random, people);
  }
  const rename = (words: string) => words.replace(WORD, (word) => renameWord(names, word));
  return {
    rename,
    listEdits({ document, actors }, first, end) {
      const edits = new Map<number, Edit>();
      for (const { span, form } of actors.flatMap(({ mentions }) => mentions)) {
        if (form !== 'name' || span[0] < first || span[1] > end) continue;
        for (const match of document.text.slice(...span).matchAll(WORD)) {
          const words = renameWord(names, match[0]);
          const start = span[0] + match.index;
          if (words !== match[0]) edits.set(start, { span: [start, start + match[0].length], words });
        }
      }
      return [...edits.values()];
    },
  };
}

function addPerson(names: Map<string, string>, name: string, random: Seeded, people: number): void {
  const words = (name.match(WORD) ?? []).filter((word) => NAME_WORD.test(word) && !SUFFIX.test(word));
  const family = words.pop();
  if (family === undefined) return;
  const number = Math.floor(random.next() ** 2 * Math.min(people, FAMILY_NAMES));
  const invented = take(names, family, createFamilyName(number));
  // Follows from the family name, whoever brought it in.
  const given = new Seeded([...invented].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0), 7));
  for (const word of words) take(names, word, createGivenName(given.below(20)));
}

function take(names: Map<string, string>, word: string, invented: string): string {
  const key = word.toLowerCase();
  const known = names.get(key);
  if (known !== undefined) return known;
  names.set(key, invented);
  return invented;
}

function renameWord(names: ReadonlyMap<string, string>, word: string): string {
  const invented = NAME_WORD.test(word) ? names.get(word.toLowerCase()) : undefined;
  if (invented === undefined) return word;
  return word === word.toUpperCase() ? invented.toUpperCase() : invented;
}
