import type { Span } from '../../../schema/span.ts';
import type { Language } from '../../language/language.ts';
import type { Beside, ReadName } from './read-name.ts';

/** In UTF-16 units, with the space before: " MBE", " MEPs". */
const LONGEST = 6;

/**
 * Letters behind a name are no part of it: a person's degrees and honours, and the office of "Wexholm MP", who is not Wexholm; and behind a comma
 * they name nobody ("Ines Vogt, *MD*, said").
 */
export function trimLetters(name: ReadName, { text, language }: Beside): ReadName | null {
  const [start, end] = name.span;
  if (areLettersBehindName(text, name.span, language)) return null;
  const last = /\s(\p{Lu}{2,4}s?)$/u.exec(text.slice(Math.max(start, end - LONGEST), end))?.[1];
  if (last === undefined) return name;
  const { degrees, officeAbbreviations } = language.titles;
  const letters = last.toLowerCase();
  const isOffice = name.kind !== 'organization' && officeAbbreviations.has(letters);
  const isDegree = name.kind === 'person' && degrees.has(letters);
  return isOffice || isDegree ? { ...name, span: [start, end - last.length - 1] } : name;
}

/** "Ines Vogt, *MD*, said" */
export function areLettersBehindName(text: string, [start, end]: Span, language: Language): boolean {
  const letters = text.slice(start, end);
  if (!/^\p{Lu}{2,4}$/u.test(letters) || !language.titles.degrees.has(letters.toLowerCase())) return false;
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start);
  const isBehindCapital = before.endsWith(', ') && /^\p{Lu}/u.test(before.slice(0, -1).split(/\s/).at(-1)!);
  return isBehindCapital && /[,.]/.test(text[end] ?? '.');
}

/** In UTF-16 units, of a name's last word that is looked at. */
const LONGEST_WORD = 30;
