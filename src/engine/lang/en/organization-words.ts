// Origin: legal forms after cleanco 2.3's list of business types (MIT License), the common ones; offices and words of
// their names compiled by hand from general usage.
import type { OrganizationWords } from '../../language/organization-words.ts';

/** Legal forms at the end of a company's name, without points. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `ab ag aktiengesellschaft aps as asa bhd bv co company corp corporation cv doo eurl gmbh holding holdings inc incorporated jsc kg
  kgaa kk lda limited llc llp lp ltd ltda nv oao ojsc ood ooo oy oyj pao pjsc plc pllc pte pty pvt sa sab sae sarl sas sasu sca sdn se sl
  spa spzoo srl sro tov uab zao zrt`.split(/\s+/),
);

/** Public offices, which go by "Ministry of X", "X Ministry" and "X Ministry of State". */
const OFFICE_WORDS: ReadonlySet<string> = new Set(
  `administration agency army board bureau cabinet commission committee court department directorate embassy force forces government
  institute ministry navy office parliament police secretariat senate service`.split(/\s+/),
);

/** Stand in an office's full name and not always in its short one: "Ministry of Foreign Affairs", "Foreign Ministry". */
const EMPTY_OFFICE_WORDS: ReadonlySet<string> = new Set('a affairs and for in of on the to'.split(' '));

/** Small words that an initialism may leave out. */
const UNCOUNTED_WORDS: ReadonlySet<string> = new Set(
  'a an and at by de del des du for in la le of on the to und y'.split(' '),
);

/** British spellings, to the American; and a sign, to its word. */
const AMERICAN_SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '&': 'and',
    centre: 'center',
    defence: 'defense',
    harbour: 'harbor',
    labour: 'labor',
    organisation: 'organization',
    programme: 'program',
    theatre: 'theater',
  }),
);

/** Words that offices of one kind use for each other: "Interior Ministry", "Ministry of Internal Affairs". */
const OFFICE_SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    agricultural: 'agriculture',
    economic: 'economy',
    financial: 'finance',
    internal: 'interior',
  }),
);

/** Legal forms written out, to the short ones. */
const SHORT_LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    aktiengesellschaft: 'ag',
    company: 'co',
    corporation: 'corp',
    incorporated: 'inc',
    limited: 'ltd',
  }),
);

/** Join the last part to the others: "Merck & Co.", "Food and Drug Administration". */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['&', 'and']);

/** Open what an initialism may leave out at the end: "Ministry of Defence of the Republic". */
const TAIL_PREPOSITIONS: ReadonlySet<string> = new Set('for of in'.split(' '));

/** Two words that name an office together: "Central Bank of Kaldria". */
const OFFICE_PHRASES: ReadonlySet<string> = new Set(['central bank', 'national bank']);

export const organizationWords: OrganizationWords = {
  legalForms: LEGAL_FORMS,
  officeWords: OFFICE_WORDS,
  emptyOfficeWords: EMPTY_OFFICE_WORDS,
  uncountedWords: UNCOUNTED_WORDS,
  americanSpellings: AMERICAN_SPELLINGS,
  officeSynonyms: OFFICE_SYNONYMS,
  shortLegalForms: SHORT_LEGAL_FORMS,
  conjunctions: CONJUNCTIONS,
  tailPrepositions: TAIL_PREPOSITIONS,
  officePhrases: OFFICE_PHRASES,
};
