/** A kind of text that may be made of any length: what an attacker writes, or a machine by mistake. */
export interface Family {
  readonly name: string;
  /** The text of about so many UTF-16 units. */
  readonly write: (length: number) => string;
  /** What is given beside it; a title of the same length for those that try titles. */
  readonly title?: (length: number) => string;
}

/** Ways to say who speaks, each resolved by rules of its own. */
const SOURCES = [
  'He',
  'They',
  'It',
  'We',
  'I',
  'The mayor',
  'The nominee',
  'The tycoon',
  'The two',
  'Both women',
  'The two lawmakers',
  'The report',
  'The letter',
  'The campaign',
  'The Moss campaign',
  'His spokesman',
  'The company',
  'The Institute',
  'Moss',
  'Mr. Moss',
  'Ada',
  'A',
  'The latter',
  'Ada Moss and Jon Lind',
  'Moss, who',
  'A spokesman for Moss',
];

/** The same piece again and again; with `at`, another piece each time. */
const repeat = (name: string, piece: string | ((at: number) => string)): Family => ({
  name,
  write: (length) => (typeof piece === 'string' ? piece.repeat(length / piece.length) : writeEach(length, piece)),
});

function writeEach(length: number, piece: (at: number) => string): string {
  const pieces: string[] = [];
  for (let at = 0, written = 0; written < length; at++) {
    const next = piece(at);
    pieces.push(next);
    written += next.length;
  }
  return pieces.join('');
}

/** One kind of mark opens, as often another one closes. */
const nest = (name: string, open: string, close: string): Family => ({
  name,
  write: (length) => {
    const count = length / (open.length + close.length);
    return open.repeat(count) + close.repeat(count);
  },
});

const TITLE = 'Ada Moss said that the harbour stays shut.';
const titled = (name: string, title: string): Family => ({
  name: `title: ${name}`,
  write: () => TITLE,
  title: (length) => title.repeat(length / title.length),
});

const SYLLABLES = ['ba', 'de', 'ki', 'lo', 'mu', 'ra', 'se', 'ti', 'vo', 'zu'];
/** A word that no other number gives. */
const wordOf = (at: number): string => [...String(at)].map((digit) => SYLLABLES[Number(digit)]).join('');
const nameOf = (at: number): string => {
  const word = wordOf(at);
  return word[0]!.toUpperCase() + word.slice(1);
};
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

const MARKS = [...'"\'“”‘’«»„`()[]{}.,;:!?…-–—/\\|*#@&%$€£+=<>~^_•'];
const UNITS = ['mph', 'km', 'kg', 'percent', '°C', 'tonnes', 'per cent', 'miles', 'barrels a day'];
const MONTHS = ['January', 'Feb.', 'March', 'April', 'May', 'June', 'Sept.', 'December'];
const ROLES = ['the mayor', 'interior minister', 'a former judge', 'chief of the harbour', 'spokeswoman'];
const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype);
const inTitleCase = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}`;

export const FAMILIES: readonly Family[] = [
  ...MARKS.map((mark) => repeat(`only ${mark}`, mark)),
  ...MARKS.slice(0, 21).map((mark) => repeat(`${mark} and spaces`, `${mark} `)),
  ...MARKS.slice(0, 21).map((mark) => repeat(`${mark} and words`, `${mark}We wait `)),
  ...MARKS.slice(0, 21).map((mark) => repeat(`${mark} behind names`, `Ada Moss${mark} `)),
  repeat('all marks by turns', MARKS.join('')),
  repeat('all marks by turns, with words', MARKS.map((mark) => `${mark}We${mark} wait`).join(' ')),
  nest('nested brackets', '(', ')'),
  nest('nested brackets with words', '(We wait ', ') so'),
  nest('nested quotations', '“We ‘wait ', '’ so” '),
  nest('nested guillemets', '«', '»'),
  repeat('quotations never closed, over paragraphs', '“We wait for the rain to end.\n\n'),
  repeat('single quotations never closed, over paragraphs', '‘We wait for the rain to end.\n\n'),
  repeat('quotations closed only at the end of all', 'We “wait, ‘they «said '),
  repeat('quotation, he said', '“We wait,” he said. '),
  repeat('quotation broken by she said', '“We wait,” she said, “and we go.” '),
  repeat('no space behind stops and marks', '“We wait.”“They go.”'),
  { name: 'one word', write: (length) => 'a'.repeat(length) },
  { name: 'one word in capitals', write: (length) => 'A'.repeat(length) },
  { name: 'one name', write: (length) => `A${'a'.repeat(length)}` },
  repeat('long words', `${'supercalifragilistic'.repeat(40)} `),
  repeat('words with hyphens', 'on-'),
  repeat('names with hyphens', 'Moss-'),
  repeat('words with apostrophes', "o'"),
  repeat('words with curly apostrophes', 'o’'),
  repeat('apostrophes of owners', "Moss's "),
  repeat('owners of owners', "the mayor's "),
  { name: 'one number', write: (length) => '7'.repeat(length) },
  repeat('numbers with commas', '100,'),
  repeat('numbers with stops', '100.'),
  repeat('digits and spaces', '7 '),
  repeat('ordinals', '21st '),
  repeat('ordinals in words', 'twenty-first '),
  repeat('number words', 'one hundred and '),
  repeat('number words, growing', 'million '),
  repeat('half and half', 'a half and '),
  repeat('dozens of', 'dozens of hundreds of '),
  repeat('fractions', '1/'),
  repeat('fractions and words', '1/2 of '),
  repeat('ranges', '1-'),
  repeat('ranges with dashes', '1–2–'),
  repeat('ranges in words', 'from 5 to 10 '),
  repeat('between and', 'between 5 and 10, '),
  repeat('percentages', '5% '),
  repeat('percent of percent', '5 percent of '),
  repeat('currency signs', '$5 '),
  repeat('currencies and conversions', '£4m ($5.2m) '),
  repeat('brackets of conversions', '£4m ('),
  repeat('units', (at) => `${at} ${pick(UNITS, at)} `),
  repeat('measures with heads', (at) => `The storm has winds of ${at} mph and `),
  repeat('rose and fell', 'The price of bread rose 5% to 20, and '),
  repeat('shares of a poll', 'A Lind poll found 60% for and 40% against. '),
  repeat('shares in one sentence', '60% for, 40% against, '),
  repeat('scores', '5-4 '),
  repeat('roman numerals', 'XIV '),
  repeat('roman numerals joined', 'XIV'),
  repeat('dates', (at) => `${pick(MONTHS, at)} ${1 + (at % 28)}, 20${10 + (at % 80)} `),
  repeat('dates in digits', '03/04/2022 '),
  repeat('dates in digits joined', '2022-03-'),
  repeat('days of the week', 'on Monday and '),
  repeat('months', 'May '),
  repeat('years', '1999 and '),
  repeat('years joined', '1999-'),
  repeat('clock times', '10:30 '),
  repeat('clock times joined', '10:'),
  repeat('since and until', 'since last week until '),
  repeat('ago', 'two days ago before '),
  repeat('the day before', 'the day before the week after '),
  repeat('decades', "the 1990s and '80s "),
  repeat('and', 'and '),
  repeat('names and', 'Moss and '),
  repeat('names by commas', (at) => `${nameOf(at)}, `),
  repeat('full names by commas', (at) => `Ada ${nameOf(at)}, `),
  repeat('full names and offices', (at) => `Ada ${nameOf(at)}, ${pick(ROLES, at)}, `),
  repeat('full names of one family', (at) => `${nameOf(at)} Moss said. `),
  repeat('full names in sentences', (at) => `${nameOf(at)} ${nameOf(at * 7 + 3)} said that they wait. `),
  repeat('names without a break', (at) => `${nameOf(at)} `),
  repeat('one name again and again', 'Ada Moss '),
  repeat('one name in sentences', 'Ada Moss waits. She goes. '),
  repeat(
    'one name with many roles',
    (at) => `${wordOf(at)} minister Ada Moss, the ${wordOf(at)} chief of ${nameOf(at)}, waits. `,
  ),
  repeat('one name with one role', 'Ada Moss, the mayor, waits. '),
  repeat('companies', (at) => `${nameOf(at)} Inc. and ${nameOf(at)}s Corp. `),
  repeat(
    'organizations and initials',
    (at) => `the Institute for ${nameOf(at)} ${nameOf(at + 5)} (IF${nameOf(at)[0]}) `,
  ),
  repeat('names of few letters', (at) => `${String.fromCharCode(65 + (at % 26))}. Moss${at % 97} `),
  repeat('initials', 'J. '),
  repeat('initialisms', 'U.S.A. '),
  repeat('initialisms joined', 'U.S.A.'),
  repeat('titles', 'Mr. '),
  repeat('titles and names', 'Mr. Moss and Mrs. '),
  repeat('titles without stops', 'President Prime Minister '),
  repeat('countries', 'Ukraine Russia '),
  repeat('demonyms joined', 'Russian-Ukrainian-'),
  repeat('seats of government', 'the Kremlin and Kyiv '),
  repeat('names with "of"', 'Bank of '),
  repeat('names with particles', 'van der '),
  repeat('names in capitals', 'ADA MOSS WAITS '),
  repeat('capitals and lines', 'ADA MOSS: WE WAIT\n'),
  repeat('he said', 'he said '),
  repeat('he said, by sentences', 'He said so. '),
  repeat('said that', 'Moss said that '),
  repeat('said that, many people', (at) => `${nameOf(at)} said that `),
  repeat('according to', 'according to '),
  repeat('according to, with names', (at) => `according to ${nameOf(at)}, `),
  repeat('which who', 'who said which '),
  repeat('pronouns', 'she told him that they '),
  repeat('it is', 'it is the mayor who '),
  repeat('commas', ', '),
  repeat('short clauses', 'so, '),
  repeat('colons and names', 'Moss: we wait\n'),
  repeat('colons and names in one line', 'Moss: we wait '),
  repeat('questions and answers', 'Q. Do you wait?\nA. I wait.\n'),
  repeat('turns in capitals', 'Mr. MOSS. I rise.\n'),
  repeat('labels alone', (at) => `${nameOf(at)}:\n`),
  repeat('labels of many people', (at) => `${nameOf(at)}: We wait.\n`),
  repeat('list bullets', '• We wait\n'),
  repeat('list bullets that announce', 'He said:\n• We wait\n'),
  repeat('numbered lists', (at) => `${at}. We wait\n`),
  repeat('empty lines', '\n'),
  repeat('lines with one letter', 'a\n'),
  repeat('lines with one letter, and empty ones', 'a\n\n'),
  repeat('lines of one width', 'The rain came down on the old harbour and it went,\n'),
  repeat('headings', 'The Rain And The Harbour\n\n'),
  repeat('datelines', 'KALDER (AP) — We wait.\n\n'),
  repeat('tabs', '\t'),
  repeat('words and tabs', 'a\t'),
  repeat('carriage returns', 'We wait.\r\n'),
  repeat('only carriage returns', '\r'),
  repeat('soft hyphens', 'wa\u00ADit '),
  repeat('only soft hyphens', '\u00AD'),
  repeat('zero-width spaces', 'a\u200B'),
  repeat('no-break spaces', '\u00A0'),
  repeat('combining marks', '\u0301'),
  repeat('combining marks on letters', 'e\u0301'),
  repeat('emoji', '😀'),
  repeat('emoji that are joined', '👩‍'),
  repeat('high halves', '\uD83D'),
  repeat('low halves', '\uDC00'),
  repeat('NUL', '\u0000'),
  repeat('direction marks', '\u202E'),
  repeat('Chinese', '王小明说'),
  repeat('Cyrillic', 'Мосс сказала, что '),
  repeat('Arabic', 'قالت موس '),
  repeat('web addresses', 'https://kalder.example/news?a=1&b=2 '),
  repeat('web addresses joined', 'www.kalder.example/'),
  repeat('e-mail addresses', 'ada@kalder.example '),
  repeat('e-mail addresses joined', 'ada@'),
  repeat('hashtags', '#Kalder '),
  repeat('hashtags joined', '#Kalder'),
  repeat('mentions', '@AdaMoss '),
  repeat('abbreviations', 'Inc. Corp. Ltd. St. '),
  repeat('nicknames', 'Ada “the Ferry” '),
  repeat(
    'names of the prototype',
    (at) => `${inTitleCase(pick(PROTOTYPE, at))} Inc. said ${pick(PROTOTYPE, at)} ${at} ${pick(PROTOTYPE, at + 1)}. `,
  ),
  repeat('sentences', 'The rain came down on the harbour. '),
  repeat('sentences without a stop', 'the rain came down on the harbour and then '),
  repeat('paragraphs', 'The rain came down on the harbour. Ada Moss said that it had.\n\n'),
  repeat('many different words', (at) => `${wordOf(at)} `),
  repeat(
    'many different sentences',
    (at) => `The ${wordOf(at)} ${nameOf(at)} said “we ${wordOf(at)}” on May ${1 + (at % 28)}. `,
  ),
  ...SOURCES.map((source) =>
    repeat(`${source} said, by sentences`, (at) => `${nameOf(at)} Moss waits. ${source} said so.\n`),
  ),
  ...SOURCES.map((source) => repeat(`${source} said, of one name`, `Ada Moss, the mayor, waits. ${source} said so. `)),
  ...SOURCES.map((source) =>
    repeat(`${source} said, of many mayors`, (at) => `Mayor Ada ${nameOf(at)} said it. ${source} said so. `),
  ),
  titled('full stops', '.'),
  titled('spaces', ' '),
  titled('stops and spaces', '. '),
  titled('names', 'Ada Moss '),
  titled('one word', 'a'),
  titled('colons', 'Moss: '),
  titled('quotation marks', '“'),
  titled('quotations', '“We wait” '),
  titled('commas', 'so, '),
];
