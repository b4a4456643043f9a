import { anyOf } from '../../language/any-of.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import { nameKey } from '../../spelling/name-key.ts';
import { knownPlaces } from '../../spelling/place/known-places.ts';
import type { NameMention } from '../name/name-mention.ts';

/** Names that the text itself ties to others: "Lena Brook (née Hart)", "the Security Service of Vesmar (SBV)". */
export interface OtherNames {
  /** The key of each such name, to that of the name beside which it stands. */
  readonly bearerOf: ReadonlyMap<string, string>;
  /** Where they stand, by the same. */
  readonly places: ReadonlyMap<number, string>;
}

interface Found {
  /** All that it may be called by: "Lena Hart", "Hart". */
  readonly names: readonly string[];
  /** Where it begins, from the end of the name beside it on. */
  readonly offset: number;
}

interface Beside {
  readonly mention: NameMention;
  /** What stands before and behind the name. */
  readonly before: string;
  readonly behind: string;
  readonly language: Language;
}

/** In UTF-16 units, beside a name. */
const REACH = 90;

const RULES: readonly { readonly id: string; readonly find: (beside: Beside) => Found | null }[] = [
  // "Lena Brook (née Hart)", "Lena Brook, formerly Lena Hart,"
  { id: 'former-name', find: findFormerName },
  // "Ilse Quist, now Ilse Norden,"
  { id: 'present-name', find: findPresentName },
  // "Born Ilse Quist, Ilse Norden never liked the sea"
  { id: 'born-before', find: findNameBefore },
  // "the Security Service of Vesmar (SBV)", "the Federal Office of Inland Ports, or FOIP,"
  { id: 'short-form', find: findShortForm },
  // "Jon Moss, also known as Milo Roe,"
  { id: 'known-as', find: findKnownAs },
];

/** `mentions` are in the order of the text. */
export function detectOtherNames(text: string, mentions: readonly NameMention[], language: Language): OtherNames {
  const bearerOf = new Map<string, string>();
  const places = new Map<number, string>();
  const seen = new Set<string>();
  for (const mention of mentions) {
    const [start, end] = mention.span;
    const key = nameKey(mention.words.join(' '));
    const beside = {
      mention,
      before: text.slice(Math.max(0, start - REACH), start),
      behind: text.slice(end, end + REACH),
      language,
    };
    for (const { find } of RULES) {
      const found = find(beside);
      const names = found?.names.map(nameKey).filter((name) => name !== key) ?? [];
      // a name that stood before for itself is somebody's own
      if (!found || !names.length || (mention.kind === 'organization' && seen.has(names[0]!))) continue;
      for (const name of names) if (!bearerOf.has(name)) bearerOf.set(name, key);
      places.set(end + found.offset, key);
    }
    seen.add(key);
  }
  return { bearerOf, places };
}

const NAME = String.raw`(\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,3})`;

const formerNames = byLanguage(
  ({ nameShapes }) => new RegExp(`^[,\\s(]{1,3}${anyOf(nameShapes.formerNameWords)}\\s${NAME}`, 'u'),
);

function findFormerName({ mention, behind, language }: Beside): Found | null {
  if (mention.kind !== 'person' || mention.words.length < 2) return null;
  const match = formerNames(language).exec(behind);
  return match && createFormer(mention, match[1]!, match[0].length, language);
}

const presentNames = byLanguage(
  ({ nameShapes }) => new RegExp(`^[,\\s(]{1,3}${anyOf(nameShapes.presentNameWords)}\\s${NAME}`, 'u'),
);

function findPresentName({ mention, behind, language }: Beside): Found | null {
  if (mention.kind !== 'person' || mention.words.length < 2) return null;
  const match = presentNames(language).exec(behind);
  return match && match[1]!.includes(' ') ? createFormer(mention, match[1]!, match[0].length, language) : null;
}

/** "Hart" of Lena Brook is Lena Hart; a full name has her given name. An office is no name: "formerly Minister". */
function createFormer({ words }: NameMention, former: string, length: number, { titles }: Language): Found | null {
  const [given] = words;
  const isFull = former.includes(' ');
  if (isFull ? !former.startsWith(`${given} `) : titles.titleWords.has(former.toLowerCase())) return null;
  const names = isFull ? [former, former.slice(former.lastIndexOf(' ') + 1)] : [`${given} ${former}`, former];
  return { names, offset: length - former.length };
}

const MOST_WORDS = 4;
const NAME_WORD = /^\p{Lu}[\p{L}'’-]{1,30}$/u;

function findNameBefore({ mention, before, language }: Beside): Found | null {
  if (mention.kind !== 'person' || mention.words.length < 2) return null;
  if (!before.endsWith(', ')) return null;
  const words = before.slice(0, -2).split(/\s/);
  const born = words.findLastIndex((word) => language.nameShapes.bornWords.includes(word));
  const name = words.slice(born + 1);
  const isName = born >= 0 && name.length <= MOST_WORDS && name.every((word) => NAME_WORD.test(word));
  return isName ? createFormer(mention, name.join(' '), mention.span[0] - mention.span[1] - 2, language) : null;
}

const SHORT = String.raw`(\p{Lu}[\p{L}\d&.-]{0,8}\p{Lu}\d{0,2})`;

const shortForms = byLanguage(
  ({ nameShapes }) =>
    new RegExp(
      `^(?:\\s\\(${anyOf([...nameShapes.shortFormWords, ''])}\\s?["“‘']?${SHORT}["”’']?\\)|,\\s${anyOf(nameShapes.shortFormWords)}\\s${SHORT}(?=[,.]))`,
      'u',
    ),
);

function findShortForm({ mention, behind, language }: Beside): Found | null {
  if (mention.kind !== 'organization' || mention.words.length < 2) return null;
  const match = shortForms(language).exec(behind);
  const short = match?.[1] ?? match?.[2];
  if (!match || short === undefined || knownPlaces(language).has(short)) return null;
  return { names: [short], offset: match[0].indexOf(short) };
}

const knownAs = byLanguage(
  ({ nameShapes }) => new RegExp(`^[,\\s(]{1,3}${anyOf(nameShapes.otherNameWords)}\\s${NAME}`, 'u'),
);

function findKnownAs({ mention, behind, language }: Beside): Found | null {
  if (mention.kind === 'place' || mention.kind === null) return null;
  const match = knownAs(language).exec(behind);
  return match && { names: [match[1]!], offset: match[0].length - match[1]!.length };
}
