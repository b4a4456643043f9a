import type { Beside, ReadName } from './read-name.ts';

/** "Jon Moss Jr.", of which the model leaves out the stop. */
export function extendSuffix(name: ReadName, { text, behind, language }: Beside): ReadName {
  if (name.kind !== 'person' || !behind.startsWith('.')) return name;
  const last = text
    .slice(Math.max(name.span[0], name.span[1] - LONGEST), name.span[1])
    .split(' ')
    .at(-1)!;
  return language.nameForms.abbreviatedSuffixes.has(last) ? { ...name, span: [name.span[0], name.span[1] + 1] } : name;
}

/** In UTF-16 units, of the end of a name that is looked at. */
const LONGEST = 6;
