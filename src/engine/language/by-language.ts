import type { Language } from './language.ts';

/**
 * A table that is made of a language's lexicons, made once a language, when it is first asked for. Most programs read one language, so the
 * last one is kept at hand.
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

/** What all tables hold that modules loaded so far make of a language: the check of regular expressions looks at those in them. */
export const createEveryTable = (language: Language): unknown[] => creators.map((create) => create(language));
