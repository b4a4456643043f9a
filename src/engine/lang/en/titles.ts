// Origin: English titles, offices and forms of address, compiled by hand from general usage.
import type { Titles } from '../../language/titles.ts';

/** Words that stand before a person's name and say the office or rank. Case as in running text does not matter. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
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
export const PARTY_ADJECTIVES: ReadonlySet<string> = new Set(
  'conservative democrat democratic independent labour liberal libertarian presumptive republican'.split(' '),
);

/** Stand before a title and belong to it: "Foreign Minister", "former president", "Press Secretary". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `acting agriculture assistant associate attorney chief defence defense deputy economy education energy environment executive
  ex-president finance first foreign former health home incoming interim interior junior justice labour labor lieutenant managing
  national opposition outgoing permanent press prime security senior shadow special state trade transport treasury vice`.split(
    /\s+/,
  ),
);

/** Forms of address that tell the gender. */
export const GENDER_OF_TITLE: ReadonlyMap<string, 'she' | 'he'> = new Map(
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

export const titles: Titles = {
  titleWords: TITLE_WORDS,
  partyAdjectives: PARTY_ADJECTIVES,
  titleModifiers: TITLE_MODIFIERS,
  genderOfTitle: GENDER_OF_TITLE,
};
