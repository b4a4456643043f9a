// Origin: the calendar, and the closed classes of English time words, compiled by hand from TimeML's public guideline.

import type { Grain } from '../../language/grain.ts';
import type { HolidayRule } from '../../language/holiday-rule.ts';
import type { TimexWords } from '../../language/timex-words.ts';

const numbered = (list: string): [string, number][] => list.split(' ').map((word, index) => [word, index + 1]);
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december'),
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
]);

/** Spelled like other words or first names: months only where the place asks for one. */
export const DOUBTFUL_MONTHS = words('dec jan jun mar march may');

/** Months in small letters only where a place asks for one: "dec. 12", but "they march 12 miles". */
export const DOUBTFUL_LOWER_MONTHS = words('jan mar march may');

/** Between two days of one month: "5-7 May", "21 and 22 October". */
export const DAY_JOINTS = words('- / and or to');
/** Between a day or month and its year: "May 5, 1998", "July of 1998". */
export const YEAR_JOINTS = words(', - in of');
/** Behind a year or century these count backwards; without full stops. */
export const ERAS_BEFORE = words('bc bce');
/** Between a quarter or season and its year: "the spring of 2022". */
export const PART_YEAR_JOINTS = words(', in of');
/** Between the two ends of a range: "from Monday to Thursday", "April–May". */
export const RANGE_JOINTS = words('- through thru till to until');
/** Behind "April 5 and 6" these show that no noun follows. */
export const RANGE_FOLLOWERS = words('after and at by for in to when with');
/** Years of accounts and of the calendar are years: "the last fiscal year". */
export const YEAR_KINDS = words('academic calendar financial fiscal school');

/** 1 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
  ...numbered('mon tue wed thu fri sat sun'),
  ['thur', 4],
  ['thurs', 4],
  ['tues', 2],
]);

/** Weekdays only with a date behind them: "Sat, 5 May", but "the sun". */
export const SHORT_WEEKDAYS = words('fri mon sat sun thu tue wed');

export const PLURAL_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered('mondays tuesdays wednesdays thursdays fridays saturdays sundays'),
);

export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['summers', 'SU'],
  ['winter', 'WI'],
  ['winters', 'WI'],
]);

/** Parts of a year that are numbered, with the letter of TIMEX3 and how many there are. */
export const YEAR_PARTS: ReadonlyMap<string, { readonly letter: string; readonly count: number }> = new Map([
  ['half', { letter: 'H', count: 2 }],
  ['quarter', { letter: 'Q', count: 4 }],
]);

/** TIMEX3 units; the ones below a day stand behind "PT". */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ['century', 'E'],
  ['centuries', 'E'],
  ['day', 'D'],
  ['days', 'D'],
  ['decade', 'T'],
  ['decades', 'T'],
  ['fortnight', 'F'],
  ['hour', 'H'],
  ['hours', 'H'],
  ['hr', 'H'],
  ['hrs', 'H'],
  ['min', 'MI'],
  ['mins', 'MI'],
  ['minute', 'MI'],
  ['minutes', 'MI'],
  ['month', 'M'],
  ['months', 'M'],
  ['night', 'N'],
  ['nights', 'N'],
  ['quarter', 'Q'],
  ['quarters', 'Q'],
  ['sec', 'S'],
  ['second', 'S'],
  ['seconds', 'S'],
  ['secs', 'S'],
  ['week', 'W'],
  ['weekend', 'WE'],
  ['weekends', 'WE'],
  ['weeks', 'W'],
  ['year', 'Y'],
  ['years', 'Y'],
  ['yr', 'Y'],
  ['yrs', 'Y'],
]);

export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['afternoon', 'AF'],
  ['daytime', 'DT'],
  ['dawn', 'MO'],
  ['dusk', 'EV'],
  ['evening', 'EV'],
  ['morning', 'MO'],
  ['night', 'NI'],
]);

/** Days with a name, as days from today. */
export const DEICTIC_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);

/** "The nineties": the decades of the last century. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['eighties', 8],
  ['fifties', 5],
  ['forties', 4],
  ['nineties', 9],
  ['seventies', 7],
  ['sixties', 6],
  ['thirties', 3],
  ['twenties', 2],
]);

/**
 * Holidays of English-speaking countries and of the church, by their rule. What differs from country to country
 * ("Independence Day", "Election Day", Canada's Thanksgiving) or follows the moon (Ramadan, Passover) is not among them,
 * but for what nearly all English news means by it.
 */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ["all saints' day", { month: 11, day: 1 }],
  ["all souls' day", { month: 11, day: 2 }],
  ["april fool's day", { month: 4, day: 1 }],
  ["april fools' day", { month: 4, day: 1 }],
  ['anzac day', { month: 4, day: 25 }],
  ['armistice day', { month: 11, day: 11 }],
  ['ascension day', { easter: 39 }],
  ['ash wednesday', { easter: -46 }],
  ['australia day', { month: 1, day: 26 }],
  ['bastille day', { month: 7, day: 14 }],
  ['bonfire night', { month: 11, day: 5 }],
  ['boxing day', { month: 12, day: 26 }],
  ['canada day', { month: 7, day: 1 }],
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['cyber monday', { month: 11, weekday: 4, nth: 4, plus: 4 }],
  ['earth day', { month: 4, day: 22 }],
  ['easter', { easter: 0 }],
  ['easter day', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['easter saturday', { easter: -1 }],
  ['easter sunday', { easter: 0 }],
  ["father's day", { month: 6, weekday: 7, nth: 3 }],
  ['good friday', { easter: -2 }],
  ['groundhog day', { month: 2, day: 2 }],
  ['guy fawkes night', { month: 11, day: 5 }],
  ['halloween', { month: 10, day: 31 }],
  ['holy saturday', { easter: -1 }],
  ["international women's day", { month: 3, day: 8 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['mardi gras', { easter: -47 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['maundy thursday', { easter: -3 }],
  ['may day', { month: 5, day: 1 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ["mother's day", { month: 5, weekday: 7, nth: 2 }],
  ["new year's day", { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ['palm sunday', { easter: -7 }],
  ['pentecost', { easter: 49 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ['remembrance day', { month: 11, day: 11 }],
  ['remembrance sunday', { month: 11, weekday: 7, nth: 2 }],
  ['shrove tuesday', { easter: -47 }],
  ["st patrick's day", { month: 3, day: 17 }],
  ["st. patrick's day", { month: 3, day: 17 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ["valentine's day", { month: 2, day: 14 }],
  ['veterans day', { month: 11, day: 11 }],
  ['whit monday', { easter: 50 }],
  ['whit sunday', { easter: 49 }],
]);

export const PRESENT_WORDS = words('currently now nowadays');
/** The same in two words. */
export const PRESENT_PHRASES: ReadonlyMap<string, string> = new Map([
  ['right', 'now'],
  ['these', 'days'],
]);
export const PAST_WORDS = words('lately recently');

/** "The near future", "the recent past". */
export const REFERENCE_ADJECTIVES = words('immediate near recent');
/** Behind "the future" and "the past" these leave them nouns of their own; "the past two years" is something else. */
export const REFERENCE_FOLLOWERS = words('and as but by for has have he it said they to was we were when with');

/** "The day before": units that stand beside the time of the story. */
export const NEIGHBOUR_UNITS = words('day month week year');
/** Behind "the day before" these show that it ends there. */
export const NEIGHBOUR_FOLLOWERS = words('and at he in she that they');
/** Behind "the 21st" these show that no noun follows. */
export const ORDINAL_DAY_FOLLOWERS = words('and of to when');
/** Before "the year" these make it the year of the story: "profit for the year". */
export const YEAR_SPAN_PREPOSITIONS = words('during for in of');

/** "Daily", "annually": TIMEX3 values of sets. */
export const FREQUENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['annually', 'P1Y'],
  ['daily', 'P1D'],
  ['hourly', 'PT1H'],
  ['monthly', 'P1M'],
  ['weekly', 'P1W'],
  ['yearly', 'P1Y'],
]);

/** How far "last week" is from this week. */
export const SHIFT_WORDS: ReadonlyMap<string, number> = new Map([
  ['coming', 1],
  ['current', 0],
  ['following', 1],
  ['last', -1],
  ['latest', 0],
  ['next', 1],
  ['past', -1],
  ['preceding', -1],
  ['previous', -1],
  ['prior', -1],
  ['same', 0],
  ['that', 0],
  ['this', 0],
  ['upcoming', 1],
]);

/** Before "that May" these make it a time of the story. */
export const NARRATIVE_ADVERBS = words('earlier early late later');

/** Those that count from a time in the text and not from the day of publication. */
export const NARRATIVE_SHIFTS = words('following preceding previous prior same that');

/** Before "the next year" these count it from today. */
export const SPAN_PREPOSITIONS = words('during for over within');

export const INDEFINITE_COUNTS = words('couple few many numerous several some');

/** Between a count and its unit: "two more weeks", "eight straight days". */
export const COUNT_ADJECTIVES = words(
  'additional business calendar consecutive extra full further long more other short straight successive trading whole working',
);

/** Before "period last year": the quarter under report, a year before. */
export const SAME_PERIOD_WORDS = words('comparable corresponding equivalent like same similar');

/** What is said to be so many years old because it has gone on so long; of everything else it is an age. */
export const LASTING_NOUNS = words(
  'agreement alliance ban blockade boycott campaign case ceasefire coalition conflict contract crisis custom deadlock deal dictatorship dispute drought embargo epidemic feud government grudge insurgency investigation law lawsuit marriage mission occupation pandemic partnership plan policy practice project rebellion record regime relationship reign revolt rivalry rule siege stalemate standoff strike struggle tradition treaty trend truce uprising war',
);
/** What is days, weeks or months old as an age. */
export const YOUNG_BEINGS = words(
  'baby boy brother calf child cub daughter fetus girl grandchild granddaughter grandson infant kitten lamb nephew newborn niece puppy sister son toddler twin',
);

export const MOD_WORDS: ReadonlyMap<string, string> = new Map([
  ['beginning', 'START'],
  ['close', 'END'],
  ['early', 'START'],
  ['end', 'END'],
  ['late', 'END'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['midst', 'MID'],
  ['start', 'START'],
]);

/** "The first week of May", "the last day of the year". */
export const EDGES: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['closing', 'last'],
  ['final', 'last'],
  ['first', 'first'],
  ['last', 'last'],
  ['opening', 'first'],
]);
export const EDGE_GRAINS: ReadonlyMap<string, Grain> = new Map([
  ['day', 'day'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['week', 'week'],
  ['weekend', 'weekend'],
]);

/** Before a bare season: "in winter", "during winter". */
export const SEASON_PREPOSITIONS = words('after before by during in over since through until');

/** Before a length of time, by how many words they have: "more than", "at least", "nearly". */
export const LENGTH_MODS: ReadonlyMap<string, string> = new Map([
  ['about', 'APPROX'],
  ['almost', 'LESS_THAN'],
  ['approximately', 'APPROX'],
  ['around', 'APPROX'],
  ['as long as', 'EQUAL_OR_LESS'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['fewer than', 'LESS_THAN'],
  ['just over', 'MORE_THAN'],
  ['just under', 'LESS_THAN'],
  ['less than', 'LESS_THAN'],
  ['more than', 'MORE_THAN'],
  ['nearly', 'LESS_THAN'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['not more than', 'EQUAL_OR_LESS'],
  ['over', 'MORE_THAN'],
  ['roughly', 'APPROX'],
  ['some', 'APPROX'],
  ['under', 'LESS_THAN'],
  ['up to', 'EQUAL_OR_LESS'],
]);

/** Before a bare year or month these make it a date: "in May", "since 1998". */
export const DATE_PREPOSITIONS = words(
  'after around before between by circa during for from in into like of on since than through throughout till to until',
);

/** What stands before a length of time without a number: "for years", "within weeks". */
export const LENGTH_PREPOSITIONS = words('after for in last lasted lasting of over spent take taken takes took within');

/** Say that what follows lies ahead: "will meet Tuesday", "is due in March". */
export const FUTURE_CUES = words(
  "'ll due expect expected expects intend intends plan planned planning plans schedule scheduled set shall upcoming will won't would",
);

/** Right before a day these keep a past verb from saying that it is over. */
export const AHEAD_WORDS = words('before by for the through till to until');

/** Say that what follows is over: "met Tuesday", "was held in March". */
export const PAST_CUES = words(
  'ago began became came did ended fell gave had held lasted left lost met ran rose saw sent since sold took was went were',
);

/** Further verbs whose weekday is over: "he said Tuesday". */
export const OVER_CUES = words('announced did made put read said spoke told wrote');

/** Verbs that are over while what they are said of lies ahead: "extended its deadline until Tuesday". */
export const PUTTING_OFF = words('adjourned deferred delayed extended gave given granted postponed suspended');

/** What a day owns once it is over: "Wednesday's ruling". */
export const DONE_NOUNS = words(
  'announcement arrest assault attack attacks blast bombing bombings clash clashes close crash death deaths decision defeat explosion fire killing killings loss massacre order raid report result results ruling shooting shootings statement strike victory violence win',
);
/** Behind a weekday that opens its sentence these say that it lies ahead: "on Tuesday, the court will rule". */
export const COMING_CUES = words("'ll plans will won't");

export const TIME_ZONES = words('bst cet cst edt est et gmt local mdt mst pdt pst pt utc');

/** Before these a number of four digits is no year: "resolution 1325", "some 1998 people". */
export const NO_YEAR_BEFORE = words(
  '# $ (tel * + . / : = ^ about almost article figure flight least nearly no nos number over page resolution room section some tel than under £ ¥ €',
);

/** Before "a year" these make it a rate: "5 percent a year", "$5 million a year". */
export const AMOUNT_ENDINGS = words('% billion cents dollars million percent times');

/** Before "a year" these make it a length: "lasted a year", "more than a year". */
export const YEAR_LENGTH_CUES = words(
  'about after almost another be for half in is just last lasted least nearly of over spent take takes than took was within',
);

/** Behind a number like 1998 these say that it counts: "1998 people". */
export const YEAR_LIKE_COUNTED = words(
  'dollars feet hours hrs jobs kilometers kilometres men meters metres miles people percent points soldiers tons troops women workers years',
);

export const timexWords: TimexWords = {
  months: MONTHS,
  doubtfulMonths: DOUBTFUL_MONTHS,
  doubtfulLowerMonths: DOUBTFUL_LOWER_MONTHS,
  dayJoints: DAY_JOINTS,
  yearJoints: YEAR_JOINTS,
  erasBefore: ERAS_BEFORE,
  partYearJoints: PART_YEAR_JOINTS,
  rangeJoints: RANGE_JOINTS,
  rangeFollowers: RANGE_FOLLOWERS,
  yearKinds: YEAR_KINDS,
  weekdays: WEEKDAYS,
  shortWeekdays: SHORT_WEEKDAYS,
  pluralWeekdays: PLURAL_WEEKDAYS,
  seasons: SEASONS,
  yearParts: YEAR_PARTS,
  units: UNITS,
  partsOfDay: PARTS_OF_DAY,
  deicticDays: DEICTIC_DAYS,
  decades: DECADES,
  holidays: HOLIDAYS,
  presentWords: PRESENT_WORDS,
  presentPhrases: PRESENT_PHRASES,
  pastWords: PAST_WORDS,
  referenceAdjectives: REFERENCE_ADJECTIVES,
  referenceFollowers: REFERENCE_FOLLOWERS,
  neighbourUnits: NEIGHBOUR_UNITS,
  neighbourFollowers: NEIGHBOUR_FOLLOWERS,
  ordinalDayFollowers: ORDINAL_DAY_FOLLOWERS,
  yearSpanPrepositions: YEAR_SPAN_PREPOSITIONS,
  frequencyWords: FREQUENCY_WORDS,
  shiftWords: SHIFT_WORDS,
  narrativeAdverbs: NARRATIVE_ADVERBS,
  narrativeShifts: NARRATIVE_SHIFTS,
  spanPrepositions: SPAN_PREPOSITIONS,
  indefiniteCounts: INDEFINITE_COUNTS,
  countAdjectives: COUNT_ADJECTIVES,
  samePeriodWords: SAME_PERIOD_WORDS,
  lastingNouns: LASTING_NOUNS,
  youngBeings: YOUNG_BEINGS,
  modWords: MOD_WORDS,
  edges: EDGES,
  edgeGrains: EDGE_GRAINS,
  seasonPrepositions: SEASON_PREPOSITIONS,
  lengthMods: LENGTH_MODS,
  datePrepositions: DATE_PREPOSITIONS,
  lengthPrepositions: LENGTH_PREPOSITIONS,
  futureCues: FUTURE_CUES,
  aheadWords: AHEAD_WORDS,
  pastCues: PAST_CUES,
  overCues: OVER_CUES,
  puttingOff: PUTTING_OFF,
  doneNouns: DONE_NOUNS,
  comingCues: COMING_CUES,
  timeZones: TIME_ZONES,
  noYearBefore: NO_YEAR_BEFORE,
  amountEndings: AMOUNT_ENDINGS,
  yearLengthCues: YEAR_LENGTH_CUES,
  yearLikeCounted: YEAR_LIKE_COUNTED,
};
