import type { Grain } from './grain.ts';
import type { HolidayRule } from './holiday-rule.ts';

export interface TimexWords {
  readonly months: ReadonlyMap<string, number>;
  /** Spelled like other words or first names: months only where the place asks for one. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Months in small letters only where a place asks for one: "dec. 12", but "they march 12 miles". */
  readonly doubtfulLowerMonths: ReadonlySet<string>;
  /** Between two days of one month: "5-7 May", "21 and 22 October". */
  readonly dayJoints: ReadonlySet<string>;
  /** Between a day or month and its year: "May 5, 1998", "July of 1998". */
  readonly yearJoints: ReadonlySet<string>;
  /** Behind a year or century these count backwards; without full stops. */
  readonly erasBefore: ReadonlySet<string>;
  /** Between a quarter or season and its year: "the spring of 2022". */
  readonly partYearJoints: ReadonlySet<string>;
  /** Between the two ends of a range: "from Monday to Thursday", "April–May". */
  readonly rangeJoints: ReadonlySet<string>;
  /** Behind "April 5 and 6" these show that no noun follows. */
  readonly rangeFollowers: ReadonlySet<string>;
  /** Years of accounts and of the calendar are years: "the last fiscal year". */
  readonly yearKinds: ReadonlySet<string>;
  /** 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Weekdays only with a date behind them: "Sat, 5 May", but "the sun". */
  readonly shortWeekdays: ReadonlySet<string>;
  readonly pluralWeekdays: ReadonlyMap<string, number>;
  readonly seasons: ReadonlyMap<string, string>;
  /** Parts of a year that are numbered, with the letter of TIMEX3 and how many there are. */
  readonly yearParts: ReadonlyMap<string, { readonly letter: string; readonly count: number }>;
  /** TIMEX3 units; the ones below a day stand behind "PT". */
  readonly units: ReadonlyMap<string, string>;
  readonly partsOfDay: ReadonlyMap<string, string>;
  /** Days with a name, as days from today. */
  readonly deicticDays: ReadonlyMap<string, number>;
  /** "The nineties": the decades of the last century. */
  readonly decades: ReadonlyMap<string, number>;
  /**
   * Holidays of English-speaking countries and of the church, by their rule. What differs from country to country
   * ("Independence Day", "Election Day", Canada's Thanksgiving) or follows the moon (Ramadan, Passover) is not among them,
   * but for what nearly all English news means by it.
   */
  readonly holidays: ReadonlyMap<string, HolidayRule>;
  readonly presentWords: ReadonlySet<string>;
  /** The same in two words. */
  readonly presentPhrases: ReadonlyMap<string, string>;
  readonly pastWords: ReadonlySet<string>;
  /** "The near future", "the recent past". */
  readonly referenceAdjectives: ReadonlySet<string>;
  /** Behind "the future" and "the past" these leave them nouns of their own; "the past two years" is something else. */
  readonly referenceFollowers: ReadonlySet<string>;
  /** "The day before": units that stand beside the time of the story. */
  readonly neighbourUnits: ReadonlyMap<string, Grain>;
  /** Behind "the day before" these show that it ends there. */
  readonly neighbourFollowers: ReadonlySet<string>;
  /** Behind "the 21st" these show that no noun follows. */
  readonly ordinalDayFollowers: ReadonlySet<string>;
  /** Before "the year" these make it the year of the story: "profit for the year". */
  readonly yearSpanPrepositions: ReadonlySet<string>;
  /** "Daily", "annually": TIMEX3 values of sets. */
  readonly frequencyWords: ReadonlyMap<string, string>;
  /** How far "last week" is from this week. */
  readonly shiftWords: ReadonlyMap<string, number>;
  /** Before "that May" these make it a time of the story. */
  readonly narrativeAdverbs: ReadonlySet<string>;
  /** Those that count from a time in the text and not from the day of publication. */
  readonly narrativeShifts: ReadonlySet<string>;
  /** Before "the next year" these count it from today. */
  readonly spanPrepositions: ReadonlySet<string>;
  readonly indefiniteCounts: ReadonlySet<string>;
  /** Between a count and its unit: "two more weeks", "eight straight days". */
  readonly countAdjectives: ReadonlySet<string>;
  /** Before "period last year": the quarter under report, a year before. */
  readonly samePeriodWords: ReadonlySet<string>;
  /** What is said to be so many years old because it has gone on so long; of everything else it is an age. */
  readonly lastingNouns: ReadonlySet<string>;
  /** What is days, weeks or months old as an age. */
  readonly youngBeings: ReadonlySet<string>;
  readonly modWords: ReadonlyMap<string, string>;
  /** "The first week of May", "the last day of the year". */
  readonly edges: ReadonlyMap<string, 'first' | 'last'>;
  readonly edgeGrains: ReadonlyMap<string, Grain>;
  /** Before a bare season: "in winter", "during winter". */
  readonly seasonPrepositions: ReadonlySet<string>;
  /** Before one that is no other noun: "the spring"; but "the fall" may be anybody's. */
  readonly sureSeasonLeads: ReadonlySet<string>;
  /** Before a length of time, by how many words they have: "more than", "at least", "nearly". */
  readonly lengthMods: ReadonlyMap<string, string>;
  /** Before a bare year or month these make it a date: "in May", "since 1998". */
  readonly datePrepositions: ReadonlySet<string>;
  /** Behind weeks and before a day: "a week ago on Monday", "two weeks from Friday"; a bare one takes no "on". */
  readonly weekSides: ReadonlyMap<string, { readonly sign: -1 | 1; readonly isBare: boolean }>;
  /** Before a day to come: "a week come Friday". */
  readonly dayComers: ReadonlySet<string>;
  /** Behind a day: "Monday week", "Thursday fortnight". */
  readonly weeksBehindDays: ReadonlyMap<string, number>;
  /** Before a weekday beside a day of the story: "the following Monday". */
  readonly besideWords: ReadonlyMap<string, 1 | -1>;
  /** Between a weekday and its date: "Tuesday, 5 May", "the morning of". */
  readonly dateJoints: ReadonlySet<string>;
  /** Before hours with a full stop: "at 16.55". */
  readonly clockPrepositions: ReadonlySet<string>;
  /** In a sentence with these "at 16.55" is a price or a rate. */
  readonly pricedWords: ReadonlySet<string>;
  /** Before a bare month, these as often open a name: "a letter by June Marsh". */
  readonly namePrepositions: ReadonlySet<string>;
  /** Months that people are called. */
  readonly personalMonths: ReadonlySet<string>;
  /** Before a bare month or a year these make a time of it, whoever is called so: "in May". */
  readonly surePrepositions: ReadonlySet<string>;
  /** With a capital and a weekday behind them these name a day of history: "Bloody Sunday". */
  readonly namedDayLeads: ReadonlySet<string>;
  /** In a sentence with these "the 80s" are degrees. */
  readonly heatWords: ReadonlySet<string>;
  /** Stand for a century: "’98". */
  readonly yearMarks: ReadonlySet<string>;
  /** Decades of this century, by name, as TIMEX3 writes them. */
  readonly newDecades: ReadonlyMap<string, string>;
  /** Before "past" and "to" and an hour, in minutes: "half past seven". */
  readonly clockSteps: ReadonlyMap<string, number>;
  /** Behind those. */
  readonly hourSides: ReadonlyMap<string, 1 | -1>;
  /** Before the first of two hours: "from 14.00 to 16.30". */
  readonly rangeOpeners: ReadonlySet<string>;
  /** What stands around a date in its sentence, with what ends it: "Friday night (7 June 2013)". */
  readonly asideMarks: ReadonlyMap<string, string>;
  /** "Each month", "every month". */
  readonly eachWords: ReadonlySet<string>;
  /** Between a weekday and its month: "the first Monday of May". */
  readonly monthJoints: ReadonlySet<string>;
  /** Before a day in numbers: "on 18-06-20". */
  readonly dayPrepositions: ReadonlySet<string>;
  /** What stands before a length of time without a number: "for years", "within weeks". */
  readonly lengthPrepositions: ReadonlySet<string>;
  /** Say that what follows lies ahead: "will meet Tuesday", "is due in March". */
  readonly futureCues: ReadonlySet<string>;
  /** Right before a day these keep a past verb from saying that it is over. */
  readonly aheadWords: ReadonlySet<string>;
  /** Say that what follows is over: "met Tuesday", "was held in March". */
  readonly pastCues: ReadonlySet<string>;
  /** Further verbs whose weekday is over: "he said Tuesday". */
  readonly overCues: ReadonlySet<string>;
  /** Verbs that are over while what they are said of lies ahead: "extended its deadline until Tuesday". */
  readonly puttingOff: ReadonlySet<string>;
  /** What a day owns once it is over: "Wednesday's ruling". */
  readonly doneNouns: ReadonlySet<string>;
  /** Behind a weekday that opens its sentence these say that it lies ahead: "on Tuesday, the court will rule". */
  readonly comingCues: ReadonlySet<string>;
  readonly timeZones: ReadonlySet<string>;
  /** Before these a number of four digits is no year: "resolution 1325", "some 1998 people". */
  readonly noYearBefore: ReadonlySet<string>;
  /** Before "a year" these make it a rate: "5 percent a year", "$5 million a year". */
  readonly amountEndings: ReadonlySet<string>;
  /** Before "a year" these make it a length: "lasted a year", "more than a year". */
  readonly yearLengthCues: ReadonlySet<string>;
  /** Behind a number like 1998 these say that it counts: "1998 people". */
  readonly yearLikeCounted: ReadonlySet<string>;
  /** Before a month these take no day, so that a number behind it counts: "in May 20 people died". */
  readonly monthPrepositions: ReadonlySet<string>;
  /** Before amounts as often as before years: "an average of 1500", "from 1000 to 2000 hires". */
  readonly amountPrepositions: ReadonlySet<string>;
  /** Before those prepositions these make an amount of a number: "an average of 1500". */
  readonly amountNouns: ReadonlySet<string>;
  /** Between two numbered parts of a year: "the second and third quarters". */
  readonly partJoints: ReadonlySet<string>;
  /** Halves and quarters in short: "Q3 2022". */
  readonly shortParts: ReadonlyMap<string, string>;
  /** Before a holiday: "last Easter". */
  readonly holidayShifts: ReadonlyMap<string, number>;
  /** Shift words that name no year behind a date: "in May past years …". */
  readonly noShiftsOfYears: ReadonlySet<string>;
  /** Shift words that stand before no weekday, month or season: "the current May". */
  readonly noShiftsOfNames: ReadonlySet<string>;
  /** Shift words that stand before no day: "this day". */
  readonly noShiftsOfDays: ReadonlySet<string>;
  /** Shift words that stand before no part of a day: "the latest morning". */
  readonly noShiftsOfPartsOfDay: ReadonlySet<string>;
  /** Shift words that count no length from today: "that three years". */
  readonly noShiftsOfLengths: ReadonlySet<string>;
  /** Between a shift word and its noun: "last fiscal year", "this calendar quarter". */
  readonly shiftedYearKinds: ReadonlySet<string>;
  /** Seasons that are verbs behind "that": "costs that fall". */
  readonly verbLikeSeasons: ReadonlySet<string>;
  /** Before "recent months". */
  readonly recentOpeners: ReadonlySet<string>;
  /** "The future", "the past". */
  readonly referenceNouns: ReadonlyMap<string, string>;
  /** "The day before", "two days after Christmas": which way it is counted. */
  readonly sides: ReadonlyMap<string, 1 | -1>;
  /** Behind "the day", as days from today: "the day after tomorrow". */
  readonly farDays: ReadonlyMap<string, number>;
  /** Behind "the week" and the like: "the week after next". */
  readonly farShifts: ReadonlyMap<string, number>;
  /** Before "end": "year-end", "month's end". */
  readonly endedUnits: ReadonlyMap<string, Grain>;
  /** Behind "the year" these make it some year's length: "for the year ended March 31". */
  readonly accountEndings: ReadonlySet<string>;
  /** Behind "in the year" these say which one it is: "in the year to March". */
  readonly yearSpanEndings: ReadonlySet<string>;
  /** Before a period that earnings are compared with: "the year-ago quarter". */
  readonly periodArticles: ReadonlySet<string>;
  /** What earnings are compared with: "the same period last year". */
  readonly periodNouns: ReadonlySet<string>;
  /** Behind "year-": "the year-ago quarter". */
  readonly yearAgoWords: ReadonlySet<string>;
  /** Behind "a year" in "the same quarter a year before". */
  readonly yearOnWords: ReadonlySet<string>;
  /** Between such a period and its year: "the like period of 1988". */
  readonly periodYearJoints: ReadonlySet<string>;
  /** Behind a length these make a date of it: "two months ago", "three days later". */
  readonly directions: ReadonlyMap<string, { readonly sign: -1 | 1; readonly from: 'publication' | 'text' }>;
  /** Behind "from" in "ten years from now". */
  readonly nowWords: ReadonlySet<string>;
  /** Behind "the": "the whole week". */
  readonly wholeWords: ReadonlySet<string>;
  /** Between two counts, somewhere between which a length is: "two or three weeks", "12-18 months". */
  readonly countJoints: ReadonlySet<string>;
  /** Times of day with a name. */
  readonly namedHours: ReadonlyMap<string, string>;
  /** Behind four digits: "at 0530 hours". */
  readonly militaryHours: ReadonlySet<string>;
  /** Behind an hour, without full stops, with the hours that they add to it: "2 p.m.". */
  readonly halvesOfDay: ReadonlyMap<string, number>;
  /** The same behind "in the": "6:30 in the morning". */
  readonly hoursInThe: ReadonlyMap<string, number>;
  /** The same behind "at": "9 at night". */
  readonly hoursAt: ReadonlyMap<string, number>;
  /** Between two hours of one half of a day: "from 9 to 11 a.m.". */
  readonly hourJoints: ReadonlySet<string>;
  /** Between a part of a day and the day: "the night of 20 May". */
  readonly partOfDayJoints: ReadonlySet<string>;
  /** "Once a month", "twice a year". */
  readonly timesWords: ReadonlySet<string>;
  /** Before the unit of a rate: "twice a year", "$5 per week". */
  readonly rateArticles: ReadonlySet<string>;
  /** Before "daily" and a name these make a newspaper of it: "the party daily Borba". */
  readonly paperWords: ReadonlySet<string>;
  /** Those of the words for a part of a time that need no "of": "early May", "late in 2022". */
  readonly modAdjectives: ReadonlySet<string>;
  /** Behind those: "late in 2022", "early on Tuesday". */
  readonly modJoints: ReadonlySet<string>;
  /** "Earlier this year", "later that day". */
  readonly earlierWords: ReadonlySet<string>;
  /** Behind those: "earlier this year". */
  readonly earlierFollowers: ReadonlySet<string>;
  /** Behind "the" before a length: "the first nine months". */
  readonly rowWords: ReadonlySet<string>;
  /** Right behind a weekday these say that it is over: "planned for Saturday was canceled". */
  readonly overBehind: ReadonlySet<string>;
  /** "Extended until Tuesday", "have till Tuesday". */
  readonly untilWords: ReadonlySet<string>;
  /** Before "to": "the ministers are to meet Friday". */
  readonly toBeForms: ReadonlySet<string>;
  /** Before a time that opens its sentence: "On Tuesday, …". */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** Further words that a time expression can have for its core, so that it may begin at them or before them. */
  readonly coreWords: ReadonlySet<string>;
  /** Further words that a time expression can begin with. */
  readonly openingWords: ReadonlySet<string>;
}
