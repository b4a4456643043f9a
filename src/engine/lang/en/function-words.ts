// Origin: the closed classes of English, compiled by hand.
import type { FunctionWords } from '../../language/function-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const POSSESSIVES = words('her his its my our their whose your');
const AUXILIARIES = words(
  "am are be been being can can't cannot could couldn't did didn't do does doesn't don't had hadn't has hasn't have haven't is isn't may might must mustn't ought shall should shouldn't was wasn't were weren't will won't would wouldn't",
);

/** Join what is alike. */
const _COORDINATORS: ReadonlySet<string> = new Set(['and', 'or']);

export const functionWords: FunctionWords = {
  subjectAdverbs: words(
    'again ago already also always currently even ever however instead just later long meanwhile moreover never nevertheless not now often once only overall perhaps recently since so sometimes soon still then therefore thus today together tomorrow too well yesterday yet',
  ),
  objectPronouns: words(
    'anybody anyone anything everybody everyone everything her him himself it itself me myself nobody none nothing one ourselves somebody someone something them themselves us you',
  ),
  determiners: words(
    'a all an another any both each either every few many most much neither no several some such that the these this those what which whose',
  ),
  pointingDeterminers: words('both that the these this those'),
  subjectPronouns: words('he i it she they we who you'),
  possessives: POSSESSIVES,
  relatives: words('that which who'),
  auxiliaries: AUXILIARIES,
  beForms: words("am are be been being get gets getting got is isn't was wasn't were weren't"),
  prepositions: words(
    'about above across after against along amid among around as at before behind below beneath beside between beyond by despite down during except for from in inside into like near of off on onto out outside over past per since through throughout till to toward towards under unlike until up upon via with within without',
  ),
  clauseOpeners: words(
    'after although as because before but if once or since so than that though unless until when whenever where whereas whether while yet',
  ),
  sentenceStarters: words(
    "a after all also although among an and another as asked at because before both but by despite during each earlier even every few following for from he her here his how however i i'm if in instead it it's its last later many meanwhile more most mr mrs ms my neither no nobody none nor not nothing now of on once one only or other others our out over perhaps she since so some still such that that's the their then there there's these they they're this those though three through throughout thus to today two under unlike until we we're what when where whether which while who why will with without would yet you you're your",
  ),
  verbAdverbs: words(
    'again already also always angrily apparently bluntly briefly clearly constantly consistently continually correctly earlier either emphatically ever explicitly famously finally first firmly flatly formally frankly frequently further generally initially instead just largely later long longer merely most mostly never newly no not now often once only openly originally permanently personally previously privately probably promptly publicly quickly quietly rarely readily really recently reluctantly repeatedly reportedly roundly simply simultaneously since sometimes soon specifically steadfastly still strongly subsequently suddenly then therefore too truly twice ultimately usually vehemently vigorously widely yesterday',
  ),
  cliticHosts: words('he here how it she that there what who'),
  nounAuxiliaries: words('being can might must will'),
  clippedAuxiliaries: new Set(
    [...AUXILIARIES]
      .filter((word) => word.endsWith("n't") && word !== "can't" && word !== "won't")
      .map((word) => word.replace("'", '')),
  ),
  modals: new Set([...AUXILIARIES].filter((word) => !/^(?:am|are|be|been|being|is|was|were|has|have|had)/.test(word))),
  bareModals: words('could may might must shall should will would'),
  prepositionLike: words('according based compared concerning depending excluding following given including regarding'),
  nounStarts: new Set([...POSSESSIVES, 'a', 'an', 'every', 'no', 'such', 'the']),
  indefiniteArticles: words('a an'),
  distributives: words('each every'),
  listJoints: words('and or'),
  singularSubjects: words('he it she that which who'),
  pluralSubjects: words("i they we you i'd they'd we'd we'll they'll"),
  beginningAdverbs: words('also already'),
  emphasizingPronouns: words('itself themselves'),
  contractedPronouns: new Set(
    'i you he she it we they that there who'
      .split(' ')
      .flatMap((pronoun) =>
        ['s', 're', 'd', 've', 'll', 'm'].flatMap((verb) => [`${pronoun}'${verb}`, pronoun + verb]),
      ),
  ),
  coordinators: words('and but or'),
  clitics: words('d ll m re s t ve'),
  fusedWords: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['gotta', 3],
    ['wanna', 3],
  ]),
};
