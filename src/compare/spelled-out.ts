/** What two stretches are compared by: words and actors that they speak of, and the words of each actor's name. */
export interface Termed {
  readonly terms: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** An actor of the one whose name the other has in words alone, in parts, or for another kind of actor: "Orna Water" as "Orna" and "water". */
export function isSpelledOut(term: string, { names }: Termed, other: Termed): boolean {
  const words = names.get(term) ?? [];
  return words.length > 0 && words.every((word) => other.terms.has(word) || isInName(word, other));
}

/** Is it a word of the name of somebody whom the other speaks of? */
export const isInName = (word: string, other: Termed): boolean => listNameWords(other).has(word);

const listed = new WeakMap<Termed, ReadonlySet<string>>();

/** Listed once for each stretch, since many are held against it. */
function listNameWords(stretch: Termed): ReadonlySet<string> {
  const words = listed.get(stretch) ?? new Set([...stretch.terms].flatMap((term) => stretch.names.get(term) ?? []));
  listed.set(stretch, words);
  return words;
}
