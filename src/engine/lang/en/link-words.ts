// Origin: words that decide whether two names in two documents are one actor’s, compiled by hand from general usage.
import type { LinkWords } from '../../language/link-words.ts';

/** Small words that begin a family name. */
const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'abu',
  'al',
  'bin',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'ter',
  'van',
  'von',
]);

const NAME_SUFFIXES: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'jr', 'sr']);

/** Words that tell nothing in the name of an organization: "Ministry of Trade" is the "Trade Ministry". */
const LINKING_WORDS: ReadonlySet<string> = new Set(['&', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to']);

/** Legal forms, with or without which a company is the same. */
const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'ag',
  'co',
  'corp',
  'corporation',
  'gmbh',
  'inc',
  'incorporated',
  'limited',
  'llc',
  'llp',
  'ltd',
  'nv',
  'oyj',
  'plc',
  'pty',
  'sa',
  'spa',
]);

/**
 * What a role says about a person's line of work, by the last word of the role that stands here ("deputy prime
 * minister", "star striker"). Only words that leave no doubt: a "president", a "director", a "chief", a "coach" of
 * negotiators may be of any.
 */
const ROLE_FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    arts: ['actor', 'actress', 'composer', 'novelist', 'painter', 'pianist', 'poet', 'rapper', 'sculptor', 'singer'],
    church: ['archbishop', 'bishop', 'cardinal', 'imam', 'pastor', 'priest', 'rabbi', 'reverend'],
    medicine: ['cardiologist', 'neurosurgeon', 'nurse', 'oncologist', 'pediatrician', 'psychiatrist', 'surgeon'],
    office: [
      'ambassador',
      'chancellor',
      'congressman',
      'congresswoman',
      'councillor',
      'governor',
      'lawmaker',
      'mayor',
      'minister',
      'representative',
      'senator',
    ],
    press: ['columnist', 'correspondent', 'journalist', 'reporter'],
    sport: [
      'boxer',
      'defender',
      'footballer',
      'forward',
      'goalkeeper',
      'golfer',
      'jockey',
      'midfielder',
      'pitcher',
      'quarterback',
      'sprinter',
      'striker',
      'swimmer',
      'winger',
    ],
  }),
);

/** Lines of work that one person does have together often enough ("the surgeon and senator"), so that they tell nobody apart. */
const SHARED_FIELDS: readonly (readonly [string, string])[] = [
  ['arts', 'office'],
  ['church', 'office'],
  ['medicine', 'office'],
  ['office', 'press'],
  ['arts', 'press'],
];

/** Forms of address that tell a man from a woman. */
const MALE_TITLES: ReadonlySet<string> = new Set(['mr', 'sir']);
const FEMALE_TITLES: ReadonlySet<string> = new Set(['dame', 'madam', 'miss', 'mrs', 'ms']);

/** Short forms of roles, without the full stop. */
const ROLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    adm: 'admiral',
    capt: 'captain',
    col: 'colonel',
    gen: 'general',
    gov: 'governor',
    lt: 'lieutenant',
    pres: 'president',
    prof: 'professor',
    rep: 'representative',
    rev: 'reverend',
    sen: 'senator',
    sgt: 'sergeant',
  }),
);

/** Forms of address, which anybody may bear. */
const ADDRESS_TITLES: ReadonlySet<string> = new Set([
  'dame',
  'dr',
  'lady',
  'lord',
  'madam',
  'miss',
  'mr',
  'mrs',
  'ms',
  'professor',
  'sir',
]);

export const linkWords: LinkWords = {
  nameParticles: NAME_PARTICLES,
  nameSuffixes: NAME_SUFFIXES,
  linkingWords: LINKING_WORDS,
  legalForms: LEGAL_FORMS,
  roleFields: ROLE_FIELDS,
  sharedFields: SHARED_FIELDS,
  maleTitles: MALE_TITLES,
  femaleTitles: FEMALE_TITLES,
  roleAbbreviations: ROLE_ABBREVIATIONS,
  addressTitles: ADDRESS_TITLES,
};
