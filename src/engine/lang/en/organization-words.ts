// Origin: legal forms after cleanco 2.3's list of business types (MIT License), the common ones; offices and words of
// their names compiled by hand from general usage.
import type { OrganizationWords } from '../../language/organization-words.ts';

export const organizationWords: OrganizationWords = {
  legalForms: new Set(
    `ab ag aktiengesellschaft aps as asa bhd bv co company corp corporation cv doo eurl gmbh holding holdings inc incorporated jsc kg
  kgaa kk lda limited llc llp lp ltd ltda nv oao ojsc ood ooo oy oyj pao pjsc plc pllc pte pty pvt sa sab sae sarl sas sasu sca sdn se sl
  spa spzoo srl sro tov uab zao zrt`.split(/\s+/),
  ),
  officeWords: new Set(
    `administration agency army board bureau cabinet commission committee court department directorate embassy force forces government
  institute ministry navy office parliament police secretariat senate service`.split(/\s+/),
  ),
  emptyOfficeWords: new Set('a affairs and for in of on the to'.split(' ')),
  uncountedWords: new Set('a an and at by de del des du for in la le of on the to und y'.split(' ')),
  americanSpellings: new Map(
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
  ),
  officeSynonyms: new Map(
    Object.entries<string>({
      agricultural: 'agriculture',
      economic: 'economy',
      financial: 'finance',
      internal: 'interior',
    }),
  ),
  shortLegalForms: new Map(
    Object.entries<string>({
      aktiengesellschaft: 'ag',
      company: 'co',
      corporation: 'corp',
      incorporated: 'inc',
      limited: 'ltd',
    }),
  ),
  conjunctions: new Set(['&', 'and']),
  tailPrepositions: new Set('for of in'.split(' ')),
  officePhrases: new Set(['central bank', 'national bank']),
};
