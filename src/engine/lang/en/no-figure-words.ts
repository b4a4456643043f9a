import type { NoFigureWords } from '../../language/no-figure-words.ts';

// Origin: what stands beside numbers that are names, scores, addresses and clock times in English news, compiled by hand.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A number behind these is a name or a place in a list: "No. 10", "Article 5". */
const LABEL_WORDS = words(
  'act amendment appendix article bus card case category chapter channel clause class column episode figure flight formula gate grade group highway interstate level line lot no nos number page paragraph part phase platform psalm resolution room route rule season section seed size stage table tier title type unit verse version volume ward week year zone #',
);

/** Label words that count as often in small letters: "Week 5" and "Level 3", but "the week 5 people died". */
const CAPITAL_LABEL_WORDS = words(
  'act bus card case class column group level line lot no number part phase season seed size stage unit version volume week',
);

/** Before a hyphen and a figure these make no name of it as in "COVID-19": "sub-20", "to-260". */
const HYPHENED_BEFORE_FIGURE = words('and minus sub to');

/** In an address: "16 Industrial Avenue". */
const STREET_WORDS = words('ave avenue boulevard drive lane road st street');

/** With a full stop before a number these make a day of it, also where they are not written as names: "due dec. 12". */
const MONTH_ABBREVIATIONS = words('apr aug dec feb jan jul jun mar nov oct sep sept');

/** Between two numbers these give both one label: "pages 10 to 12". */
const LABEL_JOINTS = words('and or through to');

/** Before a bare number these make a model of it: "grounded the 787". */
const MODEL_DETERMINERS = words('a an its the');

/** Behind a number and a hyphen these make another word with it: "20-somethings", "486-based". */
const NUMBERED_COMPOUNDS = words('based something somethings');

/** Between two numbers and hyphens: "went 4-for-6", "a 5-to-1 vote" is read as a range. */
const TALLY_WORDS = words('by for of on');

/** So many of these are common, by whatever number: "2010 people". */
const YEAR_SIZED_NOUNS = words('employees people workers');

/** Before "past 8": "half past 8". */
const CLOCK_STEPS = words('five half quarter ten twenty');

/** Behind "7.45" these make a clock time of it. */
const HALF_DAYS = words('a.m am p.m pm');

/** What ends so is no thing of a model, as the "486 chip" is: participles, adverbs, superlatives. */
const NO_THING_ENDING = /(?:ed|en|ing|ly|st)$/;

export const noFigureWords: NoFigureWords = {
  labelWords: LABEL_WORDS,
  capitalLabelWords: CAPITAL_LABEL_WORDS,
  hyphenedBeforeFigure: HYPHENED_BEFORE_FIGURE,
  streetWords: STREET_WORDS,
  monthAbbreviations: MONTH_ABBREVIATIONS,
  labelJoints: LABEL_JOINTS,
  modelDeterminers: MODEL_DETERMINERS,
  numberedCompounds: NUMBERED_COMPOUNDS,
  tallyWords: TALLY_WORDS,
  yearSizedNouns: YEAR_SIZED_NOUNS,
  clockSteps: CLOCK_STEPS,
  halfDays: HALF_DAYS,
  noThingEnding: NO_THING_ENDING,
};
