import type { Beside, ReadName } from './read-name.ts';

/** In UTF-16 units, with the space before: " MBE", " MEPs". */
const LONGEST = 6;

/** Letters behind a name are no part of it: a person's degrees and honours, and the office of "Wexholm MP", who is not Wexholm. */
export function trimLetters(name: ReadName, { text, language }: Beside): ReadName {
  const [start, end] = name.span;
  const last = /\s(\p{Lu}{2,4}s?)$/u.exec(text.slice(Math.max(start, end - LONGEST), end))?.[1];
  if (last === undefined) return name;
  const { degrees, officeAbbreviations } = language.titles;
  const letters = last.toLowerCase();
  const isOffice = name.kind !== 'organization' && officeAbbreviations.has(letters);
  const isDegree = name.kind === 'person' && degrees.has(letters);
  return isOffice || isDegree ? { ...name, span: [start, end - last.length - 1] } : name;
}
