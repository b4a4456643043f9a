import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import { readRows } from '../../language/read-rows.ts';
import type { PersonName } from './parse-person-name.ts';

const pinyinSyllables = byLanguage(
  ({ romanizations: { pinyinRows } }): ReadonlySet<string> =>
    new Set(
      readRows(pinyinRows).flatMap((row) => {
        const [initial, finals] = row.split(':');
        return finals!.split(' ').map((final) => `${initial}${final}`);
      }),
    ),
);
const LONGEST_SYLLABLE = 6;

/** Are both spellings of one Chinese name, one in Pinyin and one in Wade-Giles? "Mao Zedong", "Mao Tse-tung" */
export function isSameChineseName(a: PersonName, b: PersonName, language: Language): boolean {
  return isPinyinOf(a, b, language) || isPinyinOf(b, a, language);
}

function isPinyinOf(pinyin: PersonName, wade: PersonName, language: Language): boolean {
  if (wade.rawWords.length !== 3 || pinyin.words.length < 2 || pinyin.words.length > 3) return false;
  const hasMarks = wade.rawWords.some((word) => word.includes("'"));
  const options = wade.rawWords.map((word) => convertWadeGiles(word, hasMarks, language));
  // a name that is good Pinyin as it stands is read as Pinyin, unless a hyphen joins its syllables
  const known = pinyinSyllables(language);
  const isPinyin = wade.words.every((word) => known.has(word)) && !wade.hyphenated.has(2);
  if (options.some((some) => !some.length) || isPinyin) return false;
  const syllables = splitPinyin(pinyin.words.join(''), 3, known);
  return syllables.some((some) => some.every((syllable, index) => options[index]!.includes(syllable)));
}

/** Every way to read letters as so many syllables of Pinyin. */
function splitPinyin(letters: string, count: number, known: ReadonlySet<string>): string[][] {
  if (count === 0) return letters ? [] : [[]];
  const found: string[][] = [];
  for (let length = 1; length <= Math.min(LONGEST_SYLLABLE, letters.length); length++) {
    const syllable = letters.slice(0, length);
    if (known.has(syllable))
      for (const rest of splitPinyin(letters.slice(length), count - 1, known)) found.push([syllable, ...rest]);
  }
  return found;
}

/** What a syllable of Wade-Giles is in Pinyin; several where marks were left out, none if it is no such syllable. */
function convertWadeGiles(raw: string, hasMarks: boolean, language: Language): string[] {
  const { wadeGilesInitials, wadeGilesFinals, customarySyllables } = language.romanizations;
  const isAspirated = raw.includes("'");
  const word = raw.replaceAll("'", '').replaceAll('ü', 'u').replaceAll('ê', 'e');
  const customary = customarySyllables.get(word);
  if (customary) return [...customary];
  const [wade, plain, aspirated] = wadeGilesInitials.find(([initial]) => word.startsWith(initial)) ?? [
    /^[^aeiou]?/.exec(word)![0],
    [/^[^aeiou]?/.exec(word)![0]],
    [],
  ];
  const initials = isAspirated ? aspirated : hasMarks ? plain : [...plain, ...aspirated];
  const final = word.slice(wade.length);
  const finals = [final, ...(wadeGilesFinals.get(final) ?? [])];
  const known = pinyinSyllables(language);
  return [...new Set(initials.flatMap((initial) => finals.map((end) => `${initial}${end}`)))].filter((syllable) =>
    known.has(syllable),
  );
}
