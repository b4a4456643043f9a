import type { Language } from './language.ts';

/**
 * A table made of a language's lexicons, once for each language, when it is first asked for. Most programs read one language, so the last
 * table is kept at hand.
 */
export function byLanguage<T>(create: (language: Language) => T): (language: Language) => T {
  creators.push(create);
  const tables = new WeakMap<Language, { readonly table: T }>();
  let last: Language | undefined;
  let table: T;
  return (language) => {
    if (language === last) return table;
    const known = tables.get(language) ?? { table: create(language) };
    tables.set(language, known);
    [last, table] = [language, known.table];
    return table;
  };
}

const creators: ((language: Language) => unknown)[] = [];

/** All tables of a language that the modules loaded so far can make: the check of regular expressions needs those inside them. */
export const createEveryTable = (language: Language): unknown[] => creators.map((create) => create(language));
