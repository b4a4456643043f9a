import type { HtmlElement } from '../../layout/html-tree.ts';

/** The `<meta>` elements of a page: what each name (property, itemprop) is told to be, in the page's order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

const MAX_VALUES = 50;

export function readMetas(elements: readonly HtmlElement[]): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of elements) {
    // Some makers write "value" where "content" is meant.
    const content = meta.getAttribute('content') ?? meta.getAttribute('value');
    if (content === null) continue;
    for (const name of namesOf(meta.getAttribute.bind(meta))) {
      const values = metas.get(name) ?? [];
      if (values.length < MAX_VALUES) values.push(content);
      metas.set(name, values);
    }
  }
  return metas;
}

/** The first value, by the order of the names, of which something is left when it is cleaned. */
export function pickMeta<Value>(
  metas: Metas,
  names: readonly string[],
  clean: (value: string) => Value | null,
): Value | null {
  for (const name of names) {
    for (const value of metas.get(name) ?? []) {
      const cleaned = clean(value);
      if (cleaned !== null) return cleaned;
    }
  }
  return null;
}

function namesOf(attribute: (name: string) => string | null): Set<string> {
  const given = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
    (name) => attribute(name)?.slice(0, 200).toLowerCase().split(/\s+/) ?? [],
  );
  return new Set(given.filter((name) => name !== ''));
}
