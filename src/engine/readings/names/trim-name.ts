import { anyOf } from '../../language/any-of.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { NameKind } from '../../layers/model-readings.ts';

/** The words of a name without what no name ends with. "In Kalder's north" names Kalder, but a business may be called "Doverik's". */
export function trimName(words: string, kind: NameKind, language: Language): string {
  const name = dropLooseEnds(words, language);
  return dropFullStop(kind === 'organization' ? name : dropPossessive(name, language), language);
}

/** In UTF-16 units, of what is taken away at a time. */
const LONGEST_LOOSE_END = 6;

function dropLooseEnds(words: string, language: Language): string {
  const looseEnd = looseEnds(language);
  let end = words.length;
  for (let loose = 0; ; end -= loose) {
    loose = looseEnd.exec(words.slice(Math.max(0, end - LONGEST_LOOSE_END), end))?.[0].length ?? 0;
    if (!loose) return words.slice(0, end);
  }
}

/** "South River for", "Sterling &", "Butte,", "Harbour Board'" */
const looseEnds = byLanguage(({ nameWords }) => new RegExp(`(?:\\s${anyOf(nameWords.looseNameEnds)}|[\\s,;:&–—'’-])$`));

/** In UTF-16 units; no name of a saint's place is longer. */
const LONGEST_SAINT = 60;

function dropPossessive(name: string, { nameWords }: Language): string {
  const bare = name.slice(0, -2);
  const isSaint = bare.length < LONGEST_SAINT && nameWords.saintName.test(bare);
  return nameWords.possessiveEnd.test(name.slice(-2)) && !isSaint ? bare : name;
}

/** In UTF-16 units, with its stop; looking further back takes a time that grows with the square of a word's length. */
const LONGEST_ABBREVIATION = 20;

/** A full stop behind a word that is no abbreviation: "Jan Moss." */
function dropFullStop(name: string, { abbreviations }: Language): string {
  const last = /(\p{L}*\p{Ll}{2})\.$/u.exec(name.slice(-LONGEST_ABBREVIATION))?.[1];
  const isAbbreviation =
    last === undefined ||
    abbreviations.abbreviationsBeforeName.has(last) ||
    abbreviations.abbreviationsBeforeNumber.has(last) ||
    abbreviations.abbreviationsThatMayEnd.has(last);
  return isAbbreviation ? name : name.slice(0, -1);
}
