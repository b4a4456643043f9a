import type { Beside, ReadName } from './read-name.ts';

/** "Jon Moss Jr.", "Sund Harbours Inc. pays" and "Sund L.L.C.", of which the model leaves out the stop. */
export function extendSuffix(name: ReadName, beside: Beside): ReadName {
  if (!beside.behind.startsWith('.')) return name;
  const last = beside.text
    .slice(Math.max(name.span[0], name.span[1] - LONGEST), name.span[1])
    .split(' ')
    .at(-1)!;
  return isCutOff(last, name.kind, beside) ? { ...name, span: [name.span[0], name.span[1] + 1] } : name;
}

/** In UTF-16 units, of the end of a name that is looked at. */
const LONGEST = 6;

function isCutOff(last: string, kind: ReadName['kind'], { behind, language }: Beside): boolean {
  if (/^(?:\p{Lu}\.){1,3}\p{Lu}$/u.test(last)) return true;
  if (kind === 'person') return language.nameForms.abbreviatedSuffixes.has(last);
  const isAbbreviation = language.abbreviations.abbreviationsThatMayEnd.has(last);
  return kind === 'organization' && isAbbreviation && /^\.[,\s]\s?\P{Lu}/u.test(behind);
}
