import { byLanguage } from '../../engine/language/by-language.ts';
import type { Language } from '../../engine/language/language.ts';
import { readRows } from '../../engine/language/read-rows.ts';
import { toStem } from './list-stems.ts';

/** Stems of other words that mean the same as a word with this stem: "talk" for "negotiate". */
export const listNearStems = (stem: string, language: Language): ReadonlySet<string> =>
  nearStems(language).get(stem) ?? NONE;

const NONE: ReadonlySet<string> = new Set();

/** Both ways: what is near a word is so to it too. */
const nearStems = byLanguage(({ synonymRows }): ReadonlyMap<string, ReadonlySet<string>> => {
  const near = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const known = near.get(one);
    if (known) known.add(other);
    else near.set(one, new Set([other]));
  };
  for (const row of readRows(synonymRows)) {
    const [word = '', others = ''] = row.split('|');
    for (const other of others.split(',')) {
      add(toStem(word), toStem(other));
      add(toStem(other), toStem(word));
    }
  }
  return near;
});
