import type { NumberWords } from '../../language/number-words.ts';
/** English number words. Origin: any grammar of English. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** Behind digits: "19th". */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['nd', 'rd', 'st', 'th']);

/** Words that multiply what stands before them; Indian English included. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
  ['hundred', 100],
  ['lac', 1e5],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['quadrillion', 1e15],
  ['thousand', 1e3],
  ['tn', 1e12],
  ['trillion', 1e12],
  ['trn', 1e12],
]);

/** Scales that some write in the plural behind digits: "5 millions". */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['billions', 1e9],
  ['millions', 1e6],
  ['thousands', 1e3],
  ['trillions', 1e12],
]);

/** Letters that are a scale only right behind digits: "80k". */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mil', 1e6],
]);

/** Letters that are a scale behind money, apart or glued: "$5 mil", "$5mm". */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['bil', 1e9],
  ['bln', 1e9],
  ['cr', 1e7],
  ['mil', 1e6],
  ['mill', 1e6],
  ['mm', 1e6],
  ['tril', 1e12],
]);

/** Glued letters that are a scale behind money only: "£6m", but "the 6m wall". */
export const GLUED_MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['b', 1e9],
  ['m', 1e6],
  ['t', 1e12],
]);

/** "Dozens of people" are somewhere from the number to ten times it. */
export const INDEFINITES: ReadonlyMap<string, number> = new Map([
  ['billions', 1e9],
  ['dozens', 12],
  ['hundreds', 100],
  ['millions', 1e6],
  ['scores', 20],
  ['tens', 10],
  ['thousands', 1e3],
  ['trillions', 1e12],
]);

/** Before a scale these are no number and make one of it: "several hundred". */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set(['few', 'several']);

/** Fraction words, by what one is divided by. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['eighth', 8],
  ['eighths', 8],
  ['fifth', 5],
  ['fifths', 5],
  ['fourth', 4],
  ['fourths', 4],
  ['half', 2],
  ['halves', 2],
  ['hundredths', 100],
  ['ninth', 9],
  ['ninths', 9],
  ['quarter', 4],
  ['quarters', 4],
  ['sixth', 6],
  ['sixths', 6],
  ['tenth', 10],
  ['tenths', 10],
  ['third', 3],
  ['thirds', 3],
  ['thousandths', 1000],
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Articles that stand for one before a scale, a part or a unit: "a hundred", "an hour and a half". */
const COUNTING_ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** Fractions that a figure begins with by themselves: "half the shops". */
const BARE_FRACTIONS: ReadonlySet<string> = new Set(['half']);

/** Scales that are counted as single numbers are: "half a dozen", "a hundred". */
const SMALL_SCALES: ReadonlySet<string> = new Set(['dozen', 'hundred']);

/** Letters that are a scale behind digits before what is counted or paid: "1.5m people", "10 m usd". */
const COUNT_SCALES: ReadonlyMap<string, number> = new Map([
  ['b', 1e9],
  ['k', 1e3],
  ['m', 1e6],
]);

export const numberWords: NumberWords = {
  cardinals: CARDINALS,
  ordinals: ORDINALS,
  ordinalEndings: ORDINAL_ENDINGS,
  scales: SCALES,
  pluralScales: PLURAL_SCALES,
  gluedScales: GLUED_SCALES,
  moneyScales: MONEY_SCALES,
  gluedMoneyScales: GLUED_MONEY_SCALES,
  indefinites: INDEFINITES,
  vagueCounts: VAGUE_COUNTS,
  fractions: FRACTIONS,
  vulgarFractions: VULGAR_FRACTIONS,
  ordinalScales: new Set(['hundredth', 'millionth', 'thousandth']),
  looseIndefinites: new Set('tens scores'.split(' ')),
  beforeScores: new Set('high low the their whose'.split(' ')),
  halfFollowers: new Set(
    'brother brothers centuries mast measure measures moon past sibling siblings sister sisters staff term truth truths way'.split(
      ' ',
    ),
  ),
  halvesOfPlay: new Set(
    'back bottom first front in latter lower nd northern other second southern st top upper'.split(' '),
  ),
  andAHalf: ['and', 'a', 'half'],
  rankedTimes: new Set('quarter day week month year decade century'.split(' ')),
  fractionFollowers: new Set('of in to more less from'.split(' ')),
  sizeOpeners: new Set('as its that the their'.split(' ')),
  sizes: new Set(
    'age amount area big cost depth distance height large length level likely long many mass much number population price rate size speed value volume weight width'.split(
      ' ',
    ),
  ),
  countingArticles: COUNTING_ARTICLES,
  bareFractions: BARE_FRACTIONS,
  smallScales: SMALL_SCALES,
  countScales: COUNT_SCALES,
};
