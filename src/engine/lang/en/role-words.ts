// Origin: words around offices that are told beside a name, compiled by hand from general usage.
import type { RoleWords } from '../../language/role-words.ts';

/** Between a name and an office: "Ada Moss is interior minister". */
const COPULAS: ReadonlySet<string> = new Set('became becomes is was'.split(' '));

/** Before a name they say that its bearer may not hold the office: "if Ada Moss was president". */
const CONDITIONS: ReadonlySet<string> = new Set('if once unless until whether'.split(' '));

/** Between a copula and an office: "was elected president". */
const APPOINTMENTS: ReadonlySet<string> = new Set('appointed elected made named'.split(' '));

/** Among the words of an office they say that it is none: "was never a minister". */
const DENIALS: ReadonlySet<string> = new Set('hardly neither never no not'.split(' '));

/** End an office that a copula tells: "is president and …". */
const PREDICATE_ENDS: ReadonlySet<string> = new Set('again also and or then'.split(' '));

/** Go on with an office: "minister of trade", "envoy for Kaldria", "professor at Wexholm". */
const OFFICE_PREPOSITIONS: ReadonlySet<string> = new Set('at for of'.split(' '));

/** Words that no office holds: it ends before them. */
const BOUNDARIES: ReadonlySet<string> = new Set('but said says that told which who whose'.split(' '));

/** Words that close an office beside a name without a comma: "Ada Moss, the minister who …". */
const APPOSITION_ENDS: ReadonlySet<string> = new Set('said says told who whose'.split(' '));

/** Before an office, and no part of it: "then minister". */
const OFFICE_ADVERBS: ReadonlySet<string> = new Set('now then'.split(' '));

/** Tell that words beside a name are a clause, and no office. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set('became become becomes he i she they we'.split(' '));

/** Before an office they tell that it is somebody else's: "Jon Lind, and the minister, Ada Moss". */
const CONJUNCTIONS: ReadonlySet<string> = new Set('and or'.split(' '));

export const roleWords: RoleWords = {
  copulas: COPULAS,
  conditions: CONDITIONS,
  appointments: APPOINTMENTS,
  denials: DENIALS,
  predicateEnds: PREDICATE_ENDS,
  officePrepositions: OFFICE_PREPOSITIONS,
  boundaries: BOUNDARIES,
  appositionEnds: APPOSITION_ENDS,
  officeAdverbs: OFFICE_ADVERBS,
  clauseWords: CLAUSE_WORDS,
  conjunctions: CONJUNCTIONS,
};
