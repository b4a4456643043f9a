// Origin: compiled by hand from general usage.
import type { ReportingWords } from '../../language/reporting-words.ts';

/** The forms that introduce quotations most often: enough to tell that a sentence goes on after "?”". */
export const COMMON_SAYING_FORMS: ReadonlySet<string> = new Set(
  'added adds announced answered asked asks continued cried declared demanded exclaimed explained insisted joked noted recalled remarked replied responded said says shouted told tweeted warned wondered wrote yelled'.split(
    ' ',
  ),
);

/** What whoever repeats another's words does: "Interim cited the secretary, who stated that …". */
export const CITING_WORDS: ReadonlySet<string> = new Set(
  'cite cited cites citing quote quoted quotes quoting'.split(' '),
);

/** Stand before a colon over what is read, seen or heard there, and name nobody: "Live: Storm reaches Wexholm". */
export const RUBRICS: ReadonlySet<string> = new Set([
  'a',
  'analysis',
  'answer',
  'at a glance',
  'breaking',
  'comment',
  'commentary',
  'corrected',
  'correction',
  'editorial',
  'exclusive',
  'explainer',
  'fact check',
  'factbox',
  'gallery',
  'in brief',
  'in pictures',
  'interview',
  'letters',
  'listen',
  'live',
  'live blog',
  'live updates',
  'news analysis',
  'obituary',
  'opinion',
  'photos',
  'podcast',
  'profile',
  'q',
  'q&a',
  'question',
  'quiz',
  'reactions',
  'read more',
  'recap',
  'review',
  'special report',
  'timeline',
  'transcript',
  'update',
  'updated',
  'video',
  'watch',
]);

/** Heads of sources that are documents: "the report shows". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  'account analysis article audit average bill book brief bulletin charter communique cable census chart count data document documents dossier draft editorial email emails estimate evidence figures file files filing filings findings footage graph indictment interview investigation law lawsuit letter list memo memorandum message minutes note numbers paper poll polling polls post press-release readout record records release report reporting reports research resolution review statement statements statistics story studies study summary survey surveys tables tally text transcript treaty tweet tweets verdict video'.split(
    ' ',
  ),
);

export const reportingWords: ReportingWords = {
  commonSayingForms: COMMON_SAYING_FORMS,
  sayerOpeners: ['the', 'his', 'her', 'a'],
  sayerPronouns: ['she', 'he'],
  citingWords: CITING_WORDS,
  rubrics: RUBRICS,
  documentNouns: DOCUMENT_NOUNS,
  hearingForms: new Set(['heard', 'hears', 'hear', 'learned', 'learnt']),
  hearsaySource: /^ from (?=\S)(?<who>[^.,;:!?"“”«»\n]+?)\s*$/u,
  emptySubject: /(?:^|\W)[Ii]t (?:is|was|has been|had been) \S+$/,
  agentLead: /\bby\s+$/,
  introducingForms: [
    ...['posted', 'stated', 'concluded', 'commented', 'responded', 'summed it up', 'put it', 'had this to say'],
  ],
  introducingAdverbs: ['also', 'then', 'later', 'has', 'had'],
  adverbEnding: 'ly',
  speakingPronouns: ['He', 'he', 'She', 'she', 'They', 'they'],
  ownSources: new Set('i we my our me us myself ourselves'.split(' ')),
  saidNowWords: 'am are be can could may might must shall should to will would'.split(' '),
  nounLeads: new Set('a an at by for from in of the with'.split(' ')),
  phraseEnds: new Set(['and', 'or', 'who', 'which']),
  sourceTitles: new Set('Mr Mrs Ms Miss Mx Dr Drs Prof Sir Dame Lord Lady St Sgt Capt Col Gen Lt Rev Hon'.split(' ')),
};
