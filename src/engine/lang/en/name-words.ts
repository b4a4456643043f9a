// Origin: generic parts of English proper names, calendar words and group words, compiled by hand from general usage.
import type { NameWords } from '../../language/name-words.ts';

export const nameWords: NameWords = {
  looseNameEnds: ['and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'that', 'the', 'to', 'which', 'who'],
  possessiveEnd: /['’]s$/u,
  saintName: /^(?:St\.?|Saint)\s+\p{L}{1,40}$/u,
  organizationWords: new Set(
    `academy administration agency airlines airways alliance army assembly associates association authority bank board brigade broadcasting
  bureau cabinet campaign center centre chamber church club co coalition college commission committee company conference confederation
  congress consortium corp corporation council court daily department directorate division embassy enterprises federation fleet forces
  forum foundation front fund gazette government group guard guardian herald holdings hospital house inc industries initiative institute
  institution journal league ledger ltd magazine media ministry mission mosque movement museum navy network news observatory office
  organisation organization parliament partners party police post press radio regiment research school secretariat senate
  service services society solutions squad staff studies systems team technologies television times tribunal tribune trust tv union
  university watch weekly`.split(/\s+/),
  ),
  placeWords: new Set(
    `airport avenue basin bay beach border bridge canal cape city coast county creek delta desert district east falls forest gulf harbor
  harbour heights highway hill hills island islands isle lake land mount mountain mountains north ocean oblast park peninsula plain
  plateau port prefecture province region republic river road sea south square state states strait street territory town valley village
  west`.split(/\s+/),
  ),
  legalDocumentWords: new Set(
    `accord accords act agreement amendment bill charter code constitution convention covenant law laws pact protocol resolution statute
  treaty`.split(/\s+/),
  ),
  placePrepositions: new Set('across around in inside into near outside throughout toward towards'.split(' ')),
  nameJoiners: new Set('al bin da de del della der des di dos du el ibn la le of the van von y'.split(' ')),
  calendarWords: new Set(
    `april aug august autumn christmas dec december easter feb february fri friday jan january july june jun jul march mon monday nov november oct
  october ramadan sat saturday sep sept september spring summer sun sunday thu thursday tue tuesday wed wednesday winter`.split(
      /\s+/,
    ),
  ),
  worldRegions: [
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
  ],
  directionAdjectives: new Set(
    'central eastern north-eastern north-western northeastern northern northwestern south-eastern south-western southeastern southern southwestern western'.split(
      ' ',
    ),
  ),
  shortStateNames: new Map(
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
  ),
  furtherDemonyms: new Map(
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
  ),
  adjectiveEnding: /n$|i$/,
  pluralDemonymEnding: /[ani]$/,
  smallNameWords: new Set('al bin da de del der di du el la le van von'.split(' ')),
  bodyPrepositions: new Set('for of'.split(' ')),
  mediumPrepositions: new Set(['according to', 'by', 'on', 'via']),
  groupEnding: /(?:an|crat|ian|im|ist)s$/,
  pluralEnding: /[^aious]s$/,
  openerEnding: /(?:ing|ly)$/,
  capitalWords: new Set(['i', 'a.m.', 'p.m.']),
  bodiesByArticle: new Set(
    'army assembly cabinet church commission committee congress council court department government house ministry parliament party senate state states union'.split(
      ' ',
    ),
  ),
  membersEnding: /(?:an|crat|ian|ist|ic|ino|im)s$/,
};
