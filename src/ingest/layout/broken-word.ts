/** What commonly stands before a hyphen of its own ("well-known", "ex-minister", "two-thirds"). */
const FIRST = new Set(
  `self non anti co vice semi well high low long short full half part hard soft free front back top bottom left
  right upper lower inner outer open closed cross counter fast slow quick real public private all one two three four
  five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety first second
  third fourth fifth last single double triple once ever never much far near then now still same old new young best
  better higher highest longer big large small little middle blue white black red green brown north south east west
  tax fund state fact year day hand home health child decision policy law trade labor labour gun drug oil gas coal
  water land food fuel job work street city school market stock party class family time prime late early deep cost
  price world english french german spanish african asian anglo franco american european russian chinese super mega
  hyper ultra tight thin razor record wide narrow plain fire life election government court police military war
  peace`.split(/\s+/),
);

/** What commonly stands behind one ("state-owned", "long-term", "18-year-old"). */
const SECOND = new Set(
  `based led owned backed run made born known funded paid minded driven controlled sponsored supported linked
  related sized shaped colored coloured haired eyed handed spirited educated trained focused oriented centered
  centred sourced financed powered fueled fuelled fired held headed drafted elected appointed imposed induced
  motivated dominated organized organised equipped armed aged wielding leaning looking speaking sounding seeming
  standing running growing ranging reaching lasting winning paying earning making breaking taking giving selling
  buying cutting raising checking finding building keeping killing serving sharing saving spending hitting leading
  following friendly conscious rich poor free proof worthy wide long old deep high like ready bound prone laden
  heavy hungry sensitive specific intensive effective efficient term time year month week day night hour minute
  decade century mile meter metre foot inch pound dollar euro class level scale style type quality profile income
  price cost tax wage profit state party place line page point part stage end start life death hand eye side wing
  goers goer maker makers holder holders owner owners keeper bearer winner runner seeker earner earners builder
  leader called be how roots depth large risk face fly in out up off down and over through away plus elect general
  president presidential minister chancellor secretary children school election government business industry market
  bank energy fuel ballot round half third thirds quarter quarters fifths only language control care collar cycle
  date degree digit effort established esteem confidence defense defence respect described proclaimed professed
  declared styled evident interest reliance sufficient wracked ridden tenths hundred one two three four five six
  seven eight nine`.split(/\s+/),
);

/** Parts that open words as often as they stand alone, so that "with-/out" is no compound. */
const OPENERS = new Set(
  `with some any every under over in out on up for after when where what who how here there through further never fore week man wo more al to
  mon tues wednes thurs fri satur sun yester birth holi life un be dead`.split(/\s+/),
);

/** Prefixes that open whole words as well ("ex-/pected", "ex-/minister"): the rest must be known as a word. */
const PREFIXES = new Set('ex pro mid multi super so post'.split(' '));

/** No compound ends in these. */
const ENDING =
  /^(?:ing|ings|ed|er|ers|est|ly|y|ment|ments|mental|ity|ities|es|ness|able|ible|en|ful|less|al|ally|ic|tion|tions|sion|sions|ize|ized|ise|ised|ism|ist|ists|yer|yers|ren|dle|ple|ger|gest|ter|ters|son|sons|ship|ships|ward|wards|ence|ance|ency|ous|ive|at(?:e[ds]?|ing|ions?|ory|ories|ors?|ive|ional)|ial|cial|ern|ics|ish|hood|dom|man|men)$/;

/** What the document itself shows of its words. */
export interface WordUse {
  /** The words in its lines, whole and with hyphens of their own. */
  readonly words: ReadonlySet<string>;
  /** Whether its maker breaks words at line ends at all. */
  readonly isHyphenated: boolean;
}

/**
 * Whether "govern-" and "ment" are one word broken at a line's end, and not a compound with a hyphen of its own
 * ("state-/owned"). The document's own words decide where they can, then whether its lines break words at all, then what
 * English compounds are commonly made of.
 */
export function isBrokenWord(start: string, end: string, { words, isHyphenated }: WordUse): boolean {
  const [first, second] = [start.toLowerCase(), end.toLowerCase()];
  if (words.has(`${first}-${second}`)) return words.has(first + second) && !isHyphenated;
  if (words.has(first + second)) return true;
  return isHyphenated ? first.length > 1 && !isCompound(first, second, words) : ENDING.test(second);
}

/** Whether two parts with a hyphen between them are what English compounds are commonly made of; both in lower case. */
export function isCompound(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (ENDING.test(second) || OPENERS.has(first)) return false;
  if (PREFIXES.has(first)) return SECOND.has(second) || (second.length > 3 && words.has(second));
  if (FIRST.has(first) || SECOND.has(second)) return true;
  // "re-elected" and "co-operation" are spelt so; but "re-port" is a break.
  if (/^(?:re|pre|de|co)$/.test(first) && second.startsWith(first.at(-1)!)) return true;
  return first.length > 3 && second.length > 3 && words.has(first) && words.has(second);
}
