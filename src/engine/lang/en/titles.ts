// Origin: English titles, offices and forms of address, compiled by hand from general usage.
import type { Titles } from '../../language/titles.ts';

/** Words that stand before a person's name and say the office or rank. Case as in running text does not matter. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  `activist actor actress adm admiral adviser advisor aide ambassador analyst archbishop assemblyman assemblywoman attorney author
  baron baroness billionaire bishop brigadier businessman businesswoman capt captain cardinal chair chairman chairwoman chancellor
  chief cmdr co-chair co-founder coach col colonel columnist commander commissioner congressman congresswoman consul coordinator
  corporal councillor councilman councilwoman count countess dean delegate deputy detective director doctor dr duchess duke
  economist editor emir emperor engineer envoy executive founder gen general gov governor historian inspector interviewer journalist judge
  justice king lady lawmaker lawyer leader lieutenant lord lt maj major marshal mayor minister miss moderator mr mrs ms nurse officer
  ombudsman pastor physician pilot poet pope premier president prime prince princess principal prof professor prosecutor queen
  rabbi rep reporter representative rev reverend scientist secretary secretary-general sen senator sergeant sgt shah sheikh
  sheriff singer sir soldier speaker spokesman spokesperson spokeswoman sultan superintendent treasurer undersecretary vice vice-
  premier vice-president writer`.split(/\s+/),
);

/** Say of what party somebody is, and are no name by themselves: "the Republican Ada Moss", "a Democrat". */
const PARTY_ADJECTIVES: ReadonlySet<string> = new Set(
  'conservative democrat democratic independent labour liberal libertarian presumptive republican'.split(' '),
);

/** Stand before a title and belong to it: "Foreign Minister", "former president", "Press Secretary". */
const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `acting agriculture assistant associate attorney chief defence defense deputy economy education energy environment executive
  ex-president finance first foreign former health home incoming interim interior junior justice labour labor lieutenant managing
  national opposition outgoing permanent press prime security senior shadow special state trade transport treasury vice`.split(
    /\s+/,
  ),
);

/** Forms of address that tell the gender. */
const GENDER_OF_TITLE: ReadonlyMap<string, 'she' | 'he'> = new Map(
  Object.entries<'she' | 'he'>({
    baron: 'he',
    baroness: 'she',
    chairman: 'he',
    chairwoman: 'she',
    congressman: 'he',
    congresswoman: 'she',
    count: 'he',
    countess: 'she',
    duchess: 'she',
    duke: 'he',
    emperor: 'he',
    king: 'he',
    lady: 'she',
    lord: 'he',
    miss: 'she',
    mr: 'he',
    mrs: 'she',
    ms: 'she',
    pope: 'he',
    prince: 'he',
    princess: 'she',
    queen: 'she',
    sir: 'he',
    spokesman: 'he',
    spokeswoman: 'she',
  }),
);

/** Further words before a name; with the titles they say nothing about who it is. */
const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  `ayatollah comrade crown excellency field grand her highness his holiness hon honorable honourable imam madam majesty mother mullah
  right royal rt saint st the`.split(/\s+/),
);

/** Titles that are given names too, so that one word behind them is no whole name: "Dean Moss", "Judge Moss". */
const NAMES_LIKE_TITLES: ReadonlySet<string> = new Set(
  'baron bishop count dean duke earl field grand judge justice major marshal mother special'.split(' '),
);

/** Say no office: "Mr. Moss", "Her Majesty". */
const COURTESY_TITLES: ReadonlySet<string> = new Set(
  'dr excellency her highness his holiness majesty miss mr mrs ms the'.split(' '),
);

/** Degrees and honours behind a name. */
const DEGREES: ReadonlySet<string> = new Set(
  'cbe dbe dds esq frs jd kbe kc kcb ma mba mbe md mep mp msp obe om phd qc ret rn'.split(' '),
);

/** Titles with a preposition, behind which a name begins: "Secretary of State Moss". */
const TITLE_PHRASES: ReadonlySet<string> = new Set(['chief of staff', 'secretary of state', 'undersecretary of state']);

/** Titles that are last names too: "Mr. Singer", "Billie Jean King". */
const SURNAME_TITLES: ReadonlySet<string> = new Set(
  `baron bishop cardinal chancellor count dean duke judge justice king lord major marshal nurse pope prince queen singer speaker`.split(
    ' ',
  ),
);

/** Short titles behind which nothing but a name stands: "Sen. King". */
const ADDRESS_ABBREVIATIONS: ReadonlySet<string> = new Set('dr gov rep sen'.split(' '));

/** Ends a title that no list has: "under-secretary". */
const COMPOUND_TITLE: RegExp = /-secretary$/;

/** A party and a constituency, which the model takes for a name at times: "D-Ga". */
const PARTY_LABEL: RegExp = /^[DRI]-\p{Lu}/u;

/** Offices that stand before no name: "the MP said". */
const OFFICE_ABBREVIATIONS: ReadonlySet<string> = new Set('ceo crown mep meps mp mps pm vp'.split(' '));

/** End an office that no list has: "attorney-general". */
const COMPOUND_OFFICE_PARTS: ReadonlySet<string> = new Set('general minister president secretary'.split(' '));

export const titles: Titles = {
  titleWords: TITLE_WORDS,
  partyAdjectives: PARTY_ADJECTIVES,
  titleModifiers: TITLE_MODIFIERS,
  genderOfTitle: GENDER_OF_TITLE,
  addressForms: new Set('mr mrs ms miss dr sir'.split(' ')),
  sameOfficeModifiers: new Set(
    'former acting incoming outgoing senior first new special associate assistant national state'.split(' '),
  ),
  formsOfAddress: FORMS_OF_ADDRESS,
  namesLikeTitles: NAMES_LIKE_TITLES,
  courtesyTitles: COURTESY_TITLES,
  degrees: DEGREES,
  titlePhrases: TITLE_PHRASES,
  surnameTitles: SURNAME_TITLES,
  addressAbbreviations: ADDRESS_ABBREVIATIONS,
  compoundTitle: COMPOUND_TITLE,
  partyLabel: PARTY_LABEL,
  officeAbbreviations: OFFICE_ABBREVIATIONS,
  compoundOfficeParts: COMPOUND_OFFICE_PARTS,
};
