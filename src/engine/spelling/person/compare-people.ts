import type { Language } from '../../language/language.ts';
import type { Alignment } from '../align-words.ts';
import { compareWordLists, compareWords } from '../compare-words.ts';
import { isConsonantSpelling } from '../consonant-names.ts';
import { createDifferent, createSame, createUnsure, type NameComparison, renderReasons } from '../spelling-verdict.ts';
import { isSameChineseName } from './chinese-names.ts';
import { isSameJapaneseName, isSameKoreanName } from './east-asian-names.ts';
import { isFamilyNameForm, isGivenNameForm, isNativeGivenName, isNickname } from './given-names.ts';
import { type PersonName, parsePersonName } from './parse-person-name.ts';

/** Names of several words may together lie this far apart. */
const MAX_NAME_COST = 0.9;
const INITIAL_COST = 0.2;
const FORM_COST = 0.15;
const LEFT_OUT_COST = 0.05;

/** Are two written names one person's? */
export const comparePeople = (a: string, b: string, language: Language): NameComparison =>
  comparePersonNames(parsePersonName(a, language), parsePersonName(b, language), language);

/** As `comparePeople`, for one name that is compared with many. */
export function comparePersonNames(a: PersonName, b: PersonName, language: Language): NameComparison {
  if (!a.words.length || !b.words.length) return createUnsure('no words to compare', 0);
  const conflict = findConflict(a, b, language);
  if (conflict) return conflict;
  if (isSameWritten(a, b)) return createSame(0, 'same words');
  if (a.words.join('') === b.words.join('')) return compareParticles(a, b, language) ?? createSame(0, 'same words');
  const [scriptA, scriptB] = [a.script, b.script];
  if (scriptA !== scriptB && [scriptA, scriptB].includes('consonants')) {
    return scriptA === 'consonants' ? compareConsonants(a, b, language) : compareConsonants(b, a, language);
  }
  const known = compareEastAsian(a, b, language);
  if (known) return known;
  const result = compareTurnedPatronymics(a, b, language) ?? compareWithHyphens(a, b, language);
  if (result.verdict !== 'same' && [scriptA, scriptB].includes('han') && scriptA !== scriptB)
    return createUnsure('Chinese characters may be read in several languages');
  return result;
}

/** What keeps two people apart whatever their other words: father and son, a man and a woman, two kings. */
function findConflict(a: PersonName, b: PersonName, language: Language): NameComparison | null {
  if (a.gender && b.gender && a.gender !== b.gender) return createDifferent('a man’s and a woman’s title');
  if (a.suffix === b.suffix)
    return a.words.length === 1 && b.words.length === 1 ? findTitleConflict(a, b, language) : null;
  if (a.suffix && b.suffix) return createDifferent('told apart by suffix');
  // father and son bear one name: with another name it is somebody else, suffix or not
  const bare = comparePersonNames({ ...a, suffix: null }, { ...b, suffix: null }, language);
  return bare.verdict === 'different' ? bare : createUnsure('suffix on one only', 0.4);
}

/** "President Moss" and "Senator Moss": one word is too little where the offices differ. */
function findTitleConflict(a: PersonName, b: PersonName, language: Language): NameComparison | null {
  const [x, y] = [a, b].map(({ titles }) => titles.filter((title) => !language.titles.courtesyTitles.has(title)));
  return x!.length && y!.length && !x!.some((title) => y!.includes(title))
    ? createUnsure('one name in two offices')
    : null;
}

/** The same letters, whatever stands between them: "Van der Meer", "Vandermeer". */
const isSameWritten = (a: PersonName, b: PersonName): boolean =>
  a.key.replaceAll(' ', '') === b.key.replaceAll(' ', '');

/** "Pieter van Dam" and "Pieter Dam" may be two; "Mohammed Salman" may be no son of Salman. */
function compareParticles(a: PersonName, b: PersonName, { nameForms }: Language): NameComparison | null {
  if (a.particles.join() === b.particles.join() || a.words.length === 1) return null;
  // "Cristina Fernández de Kirchner", "Cristina Kirchner": the husband's name
  if (a.words.length !== b.words.length && nameForms.hispanicGivenNames.has(a.words[0]!)) return null;
  return createUnsure('particle on one only', 0.6);
}

function compareEastAsian(a: PersonName, b: PersonName, language: Language): NameComparison | null {
  if (isSameChineseName(a, b, language)) return createSame(0.1, 'Pinyin and Wade-Giles');
  if (isSameKoreanName(a, b, language)) return createSame(0.2, 'two romanizations of Korean');
  return isSameJapaneseName(a, b) ? createSame(0.1, 'two romanizations of Japanese, or the order of names') : null;
}

/** "Zinchenko Viktor Mykolaiovych" is Viktor Mykolaiovych Zinchenko: registers put the family name first. */
function compareTurnedPatronymics(a: PersonName, b: PersonName, language: Language): NameComparison | null {
  const x = turnPatronymic(a, language) ?? turnBeside(a, b, language);
  const y = turnPatronymic(b, language) ?? turnBeside(b, a, language);
  if (!x && !y) return null;
  const result = compareWithHyphens(x ?? a, y ?? b, language);
  return result.verdict === 'same' ? result : null;
}

/** The family name last, where a father’s name or initials stand there; null where it is last already, or nothing tells. */
function turnPatronymic(name: PersonName, { romanizations }: Language): PersonName | null {
  const { words } = name;
  const [family, ...given] = words;
  const isBehind = given.length > 1 && romanizations.patronymicEnding.test(words.at(-1)!);
  // "Gromov S. P."
  const isInitialled = given.length > 0 && family!.length > 1 && given.every((word) => word.length === 1);
  if (!isBehind && !isInitialled) return null;
  return turnName(name);
}

/** "Gromov Sergei" beside "Sergei Petrovich Gromov" */
function turnBeside(name: PersonName, { words }: PersonName, { romanizations }: Language): PersonName | null {
  const [family, given, third] = name.words;
  const isTurned = third === undefined && words.length === 3 && family === words[2] && given === words[0];
  return isTurned && romanizations.patronymicEnding.test(words[1]!) ? turnName(name) : null;
}

const turnName = (name: PersonName): PersonName => ({
  ...name,
  words: [...name.words.slice(1), name.words[0]!],
  rawWords: [...name.rawWords.slice(1), name.rawWords[0]!],
  hyphenated: new Set(),
});

/** "محمود درويش": every word has the consonants of the other's. */
function compareConsonants(a: PersonName, b: PersonName, language: Language): NameComparison {
  const isSpelled = (word: string, index: number) =>
    isConsonantSpelling(word.replace(/^l(?=[^aeiou]{2})/, ''), b.words[index]!, language);
  if (a.words.length === b.words.length && a.words.every(isSpelled)) return createSame(0.3, 'the same consonants');
  return a.words.length === b.words.length
    ? createDifferent('other consonants')
    : createUnsure('other number of words', 0.3);
}

/** "Ahmadi-Nejad" is also "Ahmadinejad". */
function compareWithHyphens(a: PersonName, b: PersonName, language: Language): NameComparison {
  const result = compareInOrder(a, b, language);
  if (result.verdict === 'same' || !(a.hyphenated.size || b.hyphenated.size)) return result;
  const joined = compareInOrder(joinHyphenated(a), joinHyphenated(b), language);
  return joined.verdict === 'same' ? joined : result;
}

function joinHyphenated(name: PersonName): PersonName {
  const words: string[] = [];
  for (const [index, word] of name.words.entries()) {
    if (name.hyphenated.has(index)) words.push(`${words.pop()}${word}`);
    else words.push(word);
  }
  return { ...name, words, hyphenated: new Set() };
}

function compareInOrder(a: PersonName, b: PersonName, language: Language): NameComparison {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 1) return compareOneWord(short, long, language);
  const families = compareFamilies(short, long, language);
  const first = compareGiven(
    short.words[0]!,
    long.words[0]!,
    families !== null && (families.cost === 0 || short.words.at(-1)!.length > 4),
    language,
  );
  if (!families) return compareWithoutFamily(short, long, first, language);
  if (!first) return compareOtherGiven(short, long);
  const middle = compareMiddles(short, long, language);
  if (!middle) return createDifferent('other middle names', 0.1);
  const cost = families.cost + first.cost + middle.cost;
  if (cost > MAX_NAME_COST) return createDifferent('spellings too far apart', 0.3);
  return (
    compareParticles(a, b, language) ??
    createSame(cost, renderReasons([...families.reasons, ...first.reasons, ...middle.reasons]))
  );
}

/** "Moss" and "Ada Moss", or "Zelensky" and "Zelenskyy". */
function compareOneWord(short: PersonName, long: PersonName, language: Language): NameComparison {
  const word = short.words[0]!;
  const options = { hasWeakVowels: hasWeakVowels(short, language) || hasWeakVowels(long, language), isPerson: true };
  if (long.words.length === 1) {
    const alignment = compareWords(word, long.words[0]!, options);
    return alignment ? createSame(alignment.cost, renderReasons(alignment.reasons)) : createDifferent('other words');
  }
  if (compareWords(word, long.words.at(-1)!, options)) return createUnsure('a family name alone');
  return compareGiven(word, long.words[0]!, false, language)
    ? createUnsure('a given name alone', 0.4)
    : createDifferent('other words');
}

function compareFamilies(a: PersonName, b: PersonName, language: Language): Alignment | null {
  const [x, y] = [a.words.at(-1)!, b.words.at(-1)!];
  if (isFamilyNameForm(x, y, language)) return { cost: FORM_COST, reasons: ['two forms of a family name'] };
  const { slavicEnding } = language.romanizations;
  return compareWords(x, y, {
    hasWeakVowels: hasWeakVowels(a, language) || hasWeakVowels(b, language),
    isPerson: true,
    isSlavic: slavicEnding.test(x) && slavicEnding.test(y),
  });
}

const hasWeakVowels = ({ words, isArabic }: PersonName, { nameForms, romanizations }: Language): boolean =>
  isArabic || words.some((word) => nameForms.weakVowelNames.has(word) || romanizations.weakVowelPart.test(word));

/** Given names: an initial, a short form, a form of another language, or a spelling. */
function compareGiven(a: string, b: string, isFamilySame: boolean, language: Language): Alignment | null {
  if (a === b) return { cost: 0, reasons: [] };
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? { cost: INITIAL_COST, reasons: ['an initial'] } : null;
  if (isGivenNameForm(a, b, language)) return { cost: FORM_COST, reasons: ['one given name in two languages'] };
  if (isNickname(a, b, language)) return { cost: FORM_COST, reasons: ['a short form of the given name'] };
  const areNative = isNativeGivenName(a, language) && isNativeGivenName(b, language);
  // "Pervez", "Parvez", but not "Ole", "Ola"
  const isOpen = isFamilySame && !areNative && isEndSame(a, b) && Math.min(a.length, b.length) > 3;
  const { weakVowelNames } = language.nameForms;
  const isWeak = weakVowelNames.has(a) || weakVowelNames.has(b) || isOpen;
  return compareWords(a, b, { hasWeakVowels: isWeak, isPerson: true });
}

const isEndSame = (a: string, b: string): boolean =>
  a.at(-1) === b.at(-1) || !(/[aeiou]$/.test(a) || /[aeiou]$/.test(b));

/** The words between the first and the last: one of two without any, or each fits the other's of its place. */
function compareMiddles(a: PersonName, b: PersonName, language: Language): Alignment | null {
  const [short, long] = [a.words.slice(1, -1), b.words.slice(1, -1)];
  if (!short.length && long.length) {
    // "Jean Juncker" for "Jean-Claude Juncker": a half of a double name
    return { cost: b.hyphenated.has(1) ? 1 : LEFT_OUT_COST, reasons: ['middle name left out'] };
  }
  let cost = long.length > short.length ? LEFT_OUT_COST : 0;
  const reasons: string[] = [];
  for (const [index, word] of short.entries()) {
    const alignment = compareGiven(word, long[index]!, true, language);
    if (!alignment) return null;
    cost += alignment.cost / 2;
    reasons.push(...alignment.reasons);
  }
  return { cost, reasons };
}

/** One family name, other given names: two people, unless one goes by a later given name ("Recep Tayyip", "Tayyip"). */
function compareOtherGiven(short: PersonName, long: PersonName): NameComparison {
  const later = long.words.slice(1, 1 + short.words.length);
  const isLater = short.words.length < long.words.length && compareWordLists(short.words, later) !== null;
  return isLater ? createUnsure('a first given name left out', 0.6) : createDifferent('other given names');
}

/** The last words differ: the mother's family name is left out, or the family name comes first. */
function compareWithoutFamily(
  short: PersonName,
  long: PersonName,
  first: Alignment | null,
  language: Language,
): NameComparison {
  if (short.words.length < long.words.length) {
    const start = first && compareWordLists(short.words.slice(1), long.words.slice(1, short.words.length));
    if (!start)
      return isTurnedAround(short, long, language)
        ? createSame(FORM_COST, 'family name first')
        : createDifferent('other family names');
    const isUsual =
      start.cost === 0 &&
      (language.nameForms.hispanicGivenNames.has(short.words[0]!) || long.particles.includes('bin'));
    return isUsual
      ? createSame(first.cost + start.cost + LEFT_OUT_COST, 'a further family name left out')
      : createUnsure('a last name left out');
  }
  const rotations = [
    [...long.words.slice(1), long.words[0]!],
    [long.words.at(-1)!, ...long.words.slice(0, -1)],
  ];
  const areNative = short.words.every((word) => isNativeGivenName(word, language));
  const turned = areNative
    ? undefined
    : rotations.map((words) => compareTurned(short.words, words, language)).find((found) => found !== null);
  return turned
    ? createSame(turned.cost + LEFT_OUT_COST, 'family name first or last')
    : createDifferent('other family names');
}

/** "Nagy Ilona Mária" and "Ilona Nagy"; not "James Thomas Ryan" and "Thomas James", who has a given name for his last. */
const isTurnedAround = ({ words: [given, family, third] }: PersonName, long: PersonName, language: Language): boolean =>
  third === undefined &&
  long.words.length === 3 &&
  given === long.words[1] &&
  family === long.words[0] &&
  !isNativeGivenName(family!, language);

/** "Liszt Ferenc" against "Franz Liszt", turned: one given name may be in another language. */
function compareTurned(a: readonly string[], b: readonly string[], language: Language): Alignment | null {
  const form = a.findIndex((word, index) => isGivenNameForm(word, b[index]!, language));
  if (form < 0) return compareWordLists(a, b);
  const rest = compareWordLists(a.toSpliced(form, 1), b.toSpliced(form, 1));
  return rest && { cost: rest.cost + FORM_COST, reasons: [...rest.reasons, 'one given name in two languages'] };
}
