import type { Language } from '../../language/language.ts';
import { nameKey } from '../../spelling/name-key.ts';
import { type PersonName, parsePersonName } from '../../spelling/person/parse-person-name.ts';

/** One spelling of an actor's name, with what comparing it with many others asks for again and again. */
export interface NameForm {
  readonly name: string;
  readonly key: string;
  /** The key without "Jr." and the like. */
  readonly bareKey: string;
  readonly words: number;
  /** The name, and its last words, as a person's. */
  readonly person: PersonName;
  readonly last: PersonName;
  /** What its first and its last word begin with. */
  readonly begins: readonly [first: number | string, last: number | string];
}

export function createNameForm(name: string, language: Language): NameForm {
  const words = name.split(' ');
  const last = dropSuffix(name, language).split(' ').at(-1)!;
  const key = nameKey(name);
  let person: PersonName | undefined;
  let lastPerson: PersonName | undefined;
  return {
    name,
    key,
    bareKey: dropSuffix(key, language),
    words: words.length,
    // most names are no person's, and are never asked for them
    get person() {
      person ??= parsePersonName(name, language);
      return person;
    },
    get last() {
      lastPerson ??= parsePersonName(last, language);
      return lastPerson;
    },
    begins: [classOf(words[0]!, language), classOf(last, language)],
  };
}

/** "Jon Moss" of "Jon Moss, Jr." */
function dropSuffix(name: string, { linkWords }: Language): string {
  const suffix = /[ ,]{1,3}(\p{L}{2,3})\.?$/u.exec(name);
  return suffix && linkWords.nameSuffixes.has(suffix[1]!.toLowerCase()) ? name.slice(0, suffix.index) : name;
}

const LETTERS_THAT_BEGIN_ALIKE: readonly string[] = ['bvwfpm', 'ckqghjx', 'dtz', 'aeiouy', 'lr'];

/** Letters that spellings of one name begin with; the Arabic article does not count. */
function classOf(word: string, { romanizations }: Language): number | string {
  const hyphen = word.indexOf('-');
  const isArticle = hyphen > 0 && romanizations.arabicArticles.has(word.slice(0, hyphen).toLowerCase());
  const letter = nameKey(isArticle ? word.slice(hyphen + 1) : word)[0] ?? '';
  const at = LETTERS_THAT_BEGIN_ALIKE.findIndex((letters) => letters.includes(letter));
  return at < 0 ? letter : at;
}
