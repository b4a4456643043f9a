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
export const NEIGHBOUR_UNITS: ReadonlyMap<string, Grain> = new Map([
  ['day', 'day'],
  ['month', 'month'],
  ['week', 'week'],
  ['year', 'year'],
]);
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

/** Before a unit these count one: "a year", "an hour". */
export const INDEFINITE_ARTICLES = words('a an');

/** Between two times that share what one of them says: "April and May", "the summer or autumn". */
export const PAIR_JOINTS = words('and or');

/** Before a month these take no day, so that a number behind it counts: "in May 20 people died". */
export const MONTH_PREPOSITIONS = words('during in');

/** Before amounts as often as before years: "an average of 1500", "from 1000 to 2000 hires". */
export const AMOUNT_PREPOSITIONS = words('about around between from of than to');

/** Before those prepositions these make an amount of a number: "an average of 1500". */
export const AMOUNT_NOUNS = words('average maximum minimum sum total');

/** Between two numbered parts of a year: "the second and third quarters". */
export const PART_JOINTS = words('and or to');

/** Halves and quarters in short: "Q3 2022". */
export const SHORT_PARTS: ReadonlyMap<string, string> = new Map([
  ['h1', 'H1'],
  ['h2', 'H2'],
  ['q1', 'Q1'],
  ['q2', 'Q2'],
  ['q3', 'Q3'],
  ['q4', 'Q4'],
]);

/** Before a holiday: "last Easter". */
export const HOLIDAY_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['next', 1],
  ['this', 0],
]);

/** Shift words that name no year behind a date: "in May past years …". */
export const NO_SHIFTS_OF_YEARS = words('latest past');

/** Shift words that stand before no weekday, month or season: "the current May". */
export const NO_SHIFTS_OF_NAMES = words('current past same');

/** Shift words that stand before no day: "this day". */
export const NO_SHIFTS_OF_DAYS = words('current this');

/** Shift words that stand before no part of a day: "the latest morning". */
export const NO_SHIFTS_OF_PARTS_OF_DAY = words('current latest past');

/** Shift words that count no length from today: "that three years". */
export const NO_SHIFTS_OF_LENGTHS = words('current same that this');

/** Between a shift word and its noun: "last fiscal year", "this calendar quarter". */
export const SHIFTED_YEAR_KINDS = words('calendar fiscal');

/** Seasons that are verbs behind "that": "costs that fall". */
export const VERB_LIKE_SEASONS = words('fall spring');

/** Before "recent months". */
export const RECENT_OPENERS = words('most the');

/** "The future", "the past". */
export const REFERENCE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['future', 'FUTURE_REF'],
  ['past', 'PAST_REF'],
]);

/** "The day before", "two days after Christmas": which way it is counted. */
export const SIDES: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>([
  ['after', 1],
  ['before', -1],
]);

/** Behind "the day", as days from today: "the day after tomorrow". */
export const FAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['after tomorrow', 2],
  ['before yesterday', -2],
]);

/** Behind "the week" and the like: "the week after next". */
export const FAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['after next', 2],
  ['before last', -2],
]);

/** Before "end": "year-end", "month's end". */
export const ENDED_UNITS: ReadonlyMap<string, Grain> = new Map<string, Grain>([
  ['month', 'month'],
  ['year', 'year'],
]);

/** Behind "the year" these make it some year's length: "for the year ended March 31". */
export const ACCOUNT_ENDINGS = words('ended ending');

/** Behind "in the year" these say which one it is: "in the year to March". */
export const YEAR_SPAN_ENDINGS = words('of to');

/** Before a period that earnings are compared with: "the year-ago quarter". */
export const PERIOD_ARTICLES = words('a the');

/** What earnings are compared with: "the same period last year". */
export const PERIOD_NOUNS = words('period quarter');

/** Behind "year-": "the year-ago quarter". */
export const YEAR_AGO_WORDS = words('ago earlier');

/** Behind "a year" in "the same quarter a year before". */
export const YEAR_ON_WORDS = words('ago before earlier');

/** Between such a period and its year: "the like period of 1988". */
export const PERIOD_YEAR_JOINTS = words('in of');

/** Behind a length these make a date of it: "two months ago", "three days later". */
export const DIRECTIONS: TimexWords['directions'] = new Map([
  ['ago', { sign: -1, from: 'publication' }],
  ['earlier', { sign: -1, from: 'text' }],
  ['later', { sign: 1, from: 'text' }],
]);

/** Behind "from" in "ten years from now". */
export const NOW_WORDS = words('now today');

/** Behind "the": "the whole week". */
export const WHOLE_WORDS = words('entire whole');

/** Behind a length these make an age of it: "15 years old", "two 3-year-olds". */
export const AGE_WORDS = words('old olds');

/** Between two counts, somewhere between which a length is: "two or three weeks", "12-18 months". */
export const COUNT_JOINTS = words('- or to');

/** Times of day with a name. */
export const NAMED_HOURS: ReadonlyMap<string, string> = new Map([
  ['midday', 'T12:00'],
  ['midnight', 'T24:00'],
  ['noon', 'T12:00'],
]);

/** Behind four digits: "at 0530 hours". */
export const MILITARY_HOURS = words('hours hrs');

/** Behind an hour, without full stops, with the hours that they add to it: "2 p.m.". */
export const HALVES_OF_DAY: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['pm', 12],
]);

/** The same behind "in the": "6:30 in the morning". */
export const HOURS_IN_THE: ReadonlyMap<string, number> = new Map([
  ['afternoon', 12],
  ['evening', 12],
  ['morning', 0],
]);

/** The same behind "at": "9 at night". */
export const HOURS_AT: ReadonlyMap<string, number> = new Map([['night', 12]]);

/** Between two hours of one half of a day: "from 9 to 11 a.m.". */
export const HOUR_JOINTS = words('- and to');

/** Between a part of a day and the day: "the night of 20 May". */
export const PART_OF_DAY_JOINTS = words('of on');

/** "Every day", "each July". */
export const EACH_WORDS = words('each every');

/** "Once a month", "twice a year". */
export const TIMES_WORDS = words('once twice');

/** Before the unit of a rate: "twice a year", "$5 per week". */
export const RATE_ARTICLES = words('a an per');

/** Before "daily" and a name these make a newspaper of it: "the party daily Borba". */
export const PAPER_WORDS = words('business party sports state the');

/** Those of the words for a part of a time that need no "of": "early May", "late in 2022". */
export const MOD_ADJECTIVES = words('early late mid');

/** Behind those: "late in 2022", "early on Tuesday". */
export const MOD_JOINTS = words('in on');

/** "Earlier this year", "later that day". */
export const EARLIER_WORDS = words('earlier later');

/** Behind those: "earlier this year". */
export const EARLIER_FOLLOWERS = words('last that the this');

/** Behind "the" before a length: "the first nine months". */
export const ROW_WORDS = words('final first');

/** Right behind a weekday these say that it is over: "planned for Saturday was canceled". */
export const OVER_BEHIND = words('was were');

/** "Extended until Tuesday", "have till Tuesday". */
export const UNTIL_WORDS = words('till until');

/** Before "to": "the ministers are to meet Friday". */
export const TO_BE_FORMS = words('are is');

/** Before a time that opens its sentence: "On Tuesday, …". */
export const SENTENCE_OPENERS = words('and but on');

/** Further words that a time expression can have for its core, so that it may begin at them or before them. */
export const CORE_WORDS = words("ago eighteen future nineteen o'clock overnight past period seventeen tonight twenty");

/** Further words that a time expression can begin with. */
export const OPENING_WORDS = words(
  'a all an each earlier every final fiscal half later long most new once per recent right the these twice',
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
  indefiniteArticles: INDEFINITE_ARTICLES,
  pairJoints: PAIR_JOINTS,
  monthPrepositions: MONTH_PREPOSITIONS,
  amountPrepositions: AMOUNT_PREPOSITIONS,
  amountNouns: AMOUNT_NOUNS,
  partJoints: PART_JOINTS,
  shortParts: SHORT_PARTS,
  holidayShifts: HOLIDAY_SHIFTS,
  noShiftsOfYears: NO_SHIFTS_OF_YEARS,
  noShiftsOfNames: NO_SHIFTS_OF_NAMES,
  noShiftsOfDays: NO_SHIFTS_OF_DAYS,
  noShiftsOfPartsOfDay: NO_SHIFTS_OF_PARTS_OF_DAY,
  noShiftsOfLengths: NO_SHIFTS_OF_LENGTHS,
  shiftedYearKinds: SHIFTED_YEAR_KINDS,
  verbLikeSeasons: VERB_LIKE_SEASONS,
  recentOpeners: RECENT_OPENERS,
  referenceNouns: REFERENCE_NOUNS,
  sides: SIDES,
  farDays: FAR_DAYS,
  farShifts: FAR_SHIFTS,
  endedUnits: ENDED_UNITS,
  accountEndings: ACCOUNT_ENDINGS,
  yearSpanEndings: YEAR_SPAN_ENDINGS,
  periodArticles: PERIOD_ARTICLES,
  periodNouns: PERIOD_NOUNS,
  yearAgoWords: YEAR_AGO_WORDS,
  yearOnWords: YEAR_ON_WORDS,
  periodYearJoints: PERIOD_YEAR_JOINTS,
  directions: DIRECTIONS,
  nowWords: NOW_WORDS,
  wholeWords: WHOLE_WORDS,
  ageWords: AGE_WORDS,
  countJoints: COUNT_JOINTS,
  namedHours: NAMED_HOURS,
  militaryHours: MILITARY_HOURS,
  halvesOfDay: HALVES_OF_DAY,
  hoursInThe: HOURS_IN_THE,
  hoursAt: HOURS_AT,
  hourJoints: HOUR_JOINTS,
  partOfDayJoints: PART_OF_DAY_JOINTS,
  eachWords: EACH_WORDS,
  timesWords: TIMES_WORDS,
  rateArticles: RATE_ARTICLES,
  paperWords: PAPER_WORDS,
  modAdjectives: MOD_ADJECTIVES,
  modJoints: MOD_JOINTS,
  earlierWords: EARLIER_WORDS,
  earlierFollowers: EARLIER_FOLLOWERS,
  rowWords: ROW_WORDS,
  overBehind: OVER_BEHIND,
  untilWords: UNTIL_WORDS,
  toBeForms: TO_BE_FORMS,
  sentenceOpeners: SENTENCE_OPENERS,
  coreWords: CORE_WORDS,
  openingWords: OPENING_WORDS,
};
