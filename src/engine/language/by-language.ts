import type { Language } from './language.ts';

/**
 * A table that is made of a language's lexicons, made once a language, when it is first asked for. Most programs read one language, so the
 * last one is kept at hand.
 */
export function byLanguage<T>(create: (language: Language) => T): (language: Language) => T {
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
