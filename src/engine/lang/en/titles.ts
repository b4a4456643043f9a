// Origin: English titles, offices and forms of address, compiled by hand from general usage.
import type { Titles } from '../../language/titles.ts';

export const titles: Titles = {
  titleWords: new Set(
    `activist actor actress adm admiral adviser advisor aide ambassador analyst archbishop assemblyman assemblywoman attorney author
  baron baroness billionaire bishop brigadier businessman businesswoman capt captain cardinal chair chairman chairwoman chancellor
  chief cmdr co-chair co-founder coach col colonel columnist commander commissioner congressman congresswoman consul coordinator
  corporal councillor councilman councilwoman count countess dean delegate deputy detective director doctor dr duchess duke
  economist editor emir emperor engineer envoy executive founder gen general gov governor historian inspector interviewer journalist judge
  justice king lady lawmaker lawyer leader lieutenant lord lt maj major manager marshal mayor minister miss moderator mr mrs ms nurse officer
  ombudsman pastor physician pilot poet pope premier president prime prince princess principal prof professor prosecutor queen
  rabbi rep reporter representative rev reverend scientist secretary secretary-general sen senator sergeant sgt shah sheikh
  sheriff singer sir soldier speaker spokesman spokesperson spokeswoman sultan superintendent treasurer undersecretary vice vice-
  premier vice-president writer`.split(/\s+/),
  ),
  partyAdjectives: new Set(
    'conservative democrat democratic independent labour liberal libertarian presumptive republican'.split(' '),
  ),
  titleModifiers: new Set(
    `acting agriculture assistant associate attorney chief defence defense deputy economy education energy environment executive
  ex-president finance first foreign former health home incoming interim interior junior justice labour labor lieutenant managing
  national opposition outgoing permanent press prime security senior shadow special state trade transport treasury vice`.split(
      /\s+/,
    ),
  ),
  genderOfTitle: new Map(
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
  ),
  addressForms: new Set('mr mrs ms miss dr sir'.split(' ')),
  sameOfficeModifiers: new Set(
    'former acting incoming outgoing senior first new special associate assistant national state'.split(' '),
  ),
  formsOfAddress: new Set(
    `ayatollah comrade crown excellency field grand her highness his holiness hon honorable honourable imam madam majesty mother mullah
  right royal rt saint st the`.split(/\s+/),
  ),
  namesLikeTitles: new Set(
    'baron bishop count dean duke earl field grand judge justice major marshal mother special'.split(' '),
  ),
  courtesyTitles: new Set('dr excellency her highness his holiness majesty miss mr mrs ms the'.split(' ')),
  degrees: new Set('cbe dbe dds esq frs jd kbe kc kcb ma mba mbe md mep mp msp obe om phd qc ret rn sc'.split(' ')),
  titlePhrases: new Set(['chief of staff', 'secretary of state', 'undersecretary of state']),
  surnameTitles: new Set(
    `baron bishop cardinal chancellor count dean duke judge justice king lord major marshal nurse pope prince queen singer speaker`.split(
      ' ',
    ),
  ),
  addressAbbreviations: new Set('dr gov rep sen'.split(' ')),
  compoundTitle: /-secretary$/,
  partyLabel: /^[DRI]-\p{Lu}/u,
  partyLabelBefore: /(?:^|[^\p{L}])[DRI]-(?:\p{Lu}\.){0,2}$/u,
  addressedOffices: new Set(
    'ambassador chair chairman chairperson chairwoman moderator president secretary speaker'.split(' '),
  ),
  officeAbbreviations: new Set('ceo cm crown mep meps mp mps pm vp'.split(' ')),
  compoundOfficeParts: new Set('general minister president secretary'.split(' ')),
};
