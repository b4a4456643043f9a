// Origin: generic parts of English proper names, calendar words and group words, compiled by hand from general usage.
import type { NameWords } from '../../language/name-words.ts';

/** A name that holds one of these is an organization's. */
const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  `academy administration agency airlines airways alliance army assembly associates association authority bank board brigade broadcasting
  bureau cabinet campaign center centre chamber church club co coalition college commission committee company conference confederation
  congress consortium corp corporation council court daily department directorate division embassy enterprises federation fleet forces
  forum foundation front fund gazette government group guard guardian herald holdings hospital house inc industries initiative institute
  institution journal league ledger ltd magazine media ministry mission mosque movement museum navy network news observatory office
  organisation organization parliament partners party police post press radio regiment research school secretariat senate
  service services society solutions squad staff studies systems team technologies television times tribunal tribune trust tv union
  university watch weekly`.split(/\s+/),
);

/** A name that ends with one of these is a place's. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  `airport avenue basin bay beach border bridge canal cape city coast county creek delta desert district east falls forest gulf harbor
  harbour heights highway hill hills island islands isle lake land mount mountain mountains north ocean oblast park peninsula plain
  plateau port prefecture province region republic river road sea south square state states strait street territory town valley village
  west`.split(/\s+/),
);

/** A name behind "the" that ends with one of these is a document's: "the Harbour Safety Act". */
const LEGAL_DOCUMENT_WORDS: ReadonlySet<string> = new Set(
  `accord accords act agreement amendment bill charter code constitution convention covenant law laws pact protocol resolution statute
  treaty`.split(/\s+/),
);

/** Prepositions after which a bare name is a place more often than not. */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'across around in inside into near outside throughout toward towards'.split(' '),
);

/** Join the words of one name: "Bank of the South", "Ana de la Cruz". */
const NAME_JOINERS: ReadonlySet<string> = new Set(
  'al bin da de del della der des di dos du el ibn la le of the van von y'.split(' '),
);

const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `april aug august autumn christmas dec december easter feb february fri friday jan january july june jun jul march mon monday nov november oct
  october ramadan sat saturday sep sept september spring summer sun sunday thu thursday tue tuesday wed wednesday winter`.split(
    /\s+/,
  ),
);

/** Parts of the world and their adjectives: `name | adjective`. */
const WORLD_REGIONS: readonly (readonly [name: string, adjective: string])[] = [
  ['Africa', 'African'],
  ['Antarctica', 'Antarctic'],
  ['Asia', 'Asian'],
  ['Balkans', 'Balkan'],
  ['Caribbean', ''],
  ['Central America', ''],
  ['East Africa', 'East African'],
  ['Europe', 'European'],
  ['Latin America', 'Latin American'],
  ['Middle East', 'Middle Eastern'],
  ['North Africa', 'North African'],
  ['North America', 'North American'],
  ['Scandinavia', 'Scandinavian'],
  ['South America', 'South American'],
  ['Southeast Asia', 'Southeast Asian'],
  ['Southern Africa', 'Southern African'],
  ['West Africa', 'West African'],
];

/** Capitalised adjectives that name nobody by themselves. */
const DIRECTION_ADJECTIVES: ReadonlySet<string> = new Set('central eastern northern southern western'.split(' '));

/** Two-letter and dotted short forms of states and unions, to the name they stand for. */
const SHORT_STATE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'U.A.E.': 'United Arab Emirates',
    'U.K.': 'United Kingdom',
    'U.S.': 'United States',
    'U.S.A.': 'United States',
    America: 'United States',
    Britain: 'United Kingdom',
    Turkey: 'Türkiye',
    UAE: 'United Arab Emirates',
    UK: 'United Kingdom',
    US: 'United States',
    USA: 'United States',
  }),
);

/** Demonyms that the list of countries leaves out, to their states. Origin: general usage. */
const FURTHER_DEMONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    Argentinean: 'Argentina',
    Argentinian: 'Argentina',
    Bosniak: 'Bosnia and Herzegovina',
    Brit: 'United Kingdom',
    Briton: 'United Kingdom',
    Croat: 'Croatia',
    Dane: 'Denmark',
    Finn: 'Finland',
    Pole: 'Poland',
    Saudi: 'Saudi Arabia',
    Serb: 'Serbia',
    Slovak: 'Slovakia',
    Slovene: 'Slovenia',
    Spaniard: 'Spain',
    Swede: 'Sweden',
    Turk: 'Türkiye',
  }),
);

/** A demonym that is an adjective too: "Argentinian", "Saudi"; but "Briton". */
const ADJECTIVE_ENDING: RegExp = /n$|i$/;

/** A demonym that has a plural: "Kenyans"; but "French". */
const PLURAL_DEMONYM_ENDING: RegExp = /[ani]$/;

/** Small words that do not count among the words of a full name: "Ana de la Cruz" has two. */
const SMALL_NAME_WORDS: ReadonlySet<string> = new Set('al bin da de del der di du el la le van von'.split(' '));

/** Stand in the name of a body and in no person's: "Institute for the Study of War". */
const BODY_PREPOSITIONS: ReadonlySet<string> = new Set('for of'.split(' '));

/** Before what speaks or carries speech, more often than a place: "on Twitter", "according to Interim". */
const MEDIUM_PREPOSITIONS: ReadonlySet<string> = new Set(['according to', 'by', 'on', 'via']);

/** Ends a word that names people by what they are: "Republicans", "Muslims", "Democrats". */
const GROUP_ENDING: RegExp = /(?:an|crat|ian|im|ist)s$/;

/** Ends a plural: "the Greens"; but not "the Abyss" or "the Texas". */
const PLURAL_ENDING: RegExp = /[^aious]s$/;

/** Ends a word that has its capital from the start of a sentence: "Speaking", "Recently". */
const OPENER_ENDING: RegExp = /(?:ing|ly)$/;

/** Words with a capital that are no names: "I", "I'm", "P.M.". In lower case. */
const CAPITAL_WORDS: ReadonlySet<string> = new Set(['i', 'a.m.', 'p.m.']);

/** With "the" alone these name a body of their own: "the House" is not the White House. */
const BODIES_BY_ARTICLE: ReadonlySet<string> = new Set(
  'army assembly cabinet church commission committee congress council court department government house ministry parliament party senate state states union'.split(
    ' ',
  ),
);

/** Ends a word for people by what they are, which is nobody's name: "Republicans", "Hispanics". */
const MEMBERS_ENDING: RegExp = /(?:an|crat|ian|ist|ic|ino|im)s$/;

export const nameWords: NameWords = {
  looseNameEnds: ['and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to'],
  possessiveEnd: /['’]s$/u,
  saintName: /^(?:St\.?|Saint)\s+\p{L}{1,40}$/u,
  organizationWords: ORGANIZATION_WORDS,
  placeWords: PLACE_WORDS,
  legalDocumentWords: LEGAL_DOCUMENT_WORDS,
  placePrepositions: PLACE_PREPOSITIONS,
  nameJoiners: NAME_JOINERS,
  calendarWords: CALENDAR_WORDS,
  worldRegions: WORLD_REGIONS,
  directionAdjectives: DIRECTION_ADJECTIVES,
  shortStateNames: SHORT_STATE_NAMES,
  furtherDemonyms: FURTHER_DEMONYMS,
  adjectiveEnding: ADJECTIVE_ENDING,
  pluralDemonymEnding: PLURAL_DEMONYM_ENDING,
  smallNameWords: SMALL_NAME_WORDS,
  bodyPrepositions: BODY_PREPOSITIONS,
  mediumPrepositions: MEDIUM_PREPOSITIONS,
  groupEnding: GROUP_ENDING,
  pluralEnding: PLURAL_ENDING,
  openerEnding: OPENER_ENDING,
  capitalWords: CAPITAL_WORDS,
  bodiesByArticle: BODIES_BY_ARTICLE,
  membersEnding: MEMBERS_ENDING,
};
