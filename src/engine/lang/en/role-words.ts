// Origin: words around offices that are told beside a name, compiled by hand from general usage.
import type { RoleWords } from '../../language/role-words.ts';

export const roleWords: RoleWords = {
  copulas: new Set('became becomes is was'.split(' ')),
  conditions: new Set('if once unless until whether'.split(' ')),
  appointments: new Set('appointed elected made named'.split(' ')),
  denials: new Set('hardly neither never no not'.split(' ')),
  predicateEnds: new Set('again also and or then'.split(' ')),
  officePrepositions: new Set('at for of'.split(' ')),
  boundaries: new Set('but said says that told which who whose'.split(' ')),
  appositionEnds: new Set('said says told who whose'.split(' ')),
  officeAdverbs: new Set('now then'.split(' ')),
  clauseWords: new Set('became become becomes he i she they we'.split(' ')),
};
