import { INDEFINITES, SCALES } from '../../lang/en/number-words.ts';
import {
  AMOUNT_ENDINGS,
  FREQUENCY_WORDS,
  MONTHS,
  PARTS_OF_DAY,
  PLURAL_WEEKDAYS,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from '../../lang/en/timex-words.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import type { Match, Sense } from '../sense.ts';
import { readLength, renderLength } from './read-length.ts';

type Pieces = readonly Piece[];

const recurring = (value: string): Sense => ({ kind: 'fixed', type: 'SET', value });

/** "The party daily Borba", "the Danish daily Avisen": a newspaper. */
const isPaper = (pieces: Pieces, index: number): boolean =>
  wordAt(pieces, index) === 'daily' &&
  isCapital(pieces[index + 1]) &&
  (isCapital(pieces[index - 1]) || PAPER_WORDS.has(wordAt(pieces, index - 1)));

const PAPER_WORDS: ReadonlySet<string> = new Set(['business', 'party', 'sports', 'state', 'the']);

/** "Every day", "each July", "twice a year", "daily", "Mondays"; "$5 a year" is one too. */
export function detectSet(pieces: Pieces, index: number): Match | null {
  const piece = pieces[index]!;
  const frequency = FREQUENCY_WORDS.get(piece.word);
  // "The China Daily" and "Daily Mail" are papers.
  if (frequency !== undefined)
    return (isCapital(piece) && (index > 0 || isCapital(pieces[1]))) || isPaper(pieces, index)
      ? null
      : { end: index + 1, sense: recurring(frequency) };
  const weekday = PLURAL_WEEKDAYS.get(piece.word);
  if (weekday !== undefined && isCapital(piece)) return { end: index + 1, sense: recurring(`XXXX-WXX-${weekday}`) };
  if (piece.word === 'every' || piece.word === 'each') return detectEach(pieces, index + 1);
  return detectRate(pieces, index);
}

function detectEach(pieces: Pieces, index: number): Match | null {
  const word = wordAt(pieces, index);
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined && isCapital(pieces[index]))
    return { end: index + 1, sense: recurring(`XXXX-WXX-${weekday}`) };
  const month = isCapital(pieces[index]) ? MONTHS.get(word) : undefined;
  if (month !== undefined) return { end: index + 1, sense: recurring(`XXXX-${String(month).padStart(2, '0')}`) };
  const part = PARTS_OF_DAY.get(word);
  if (part !== undefined) return { end: index + 1, sense: recurring(`XXXX-XX-XXT${part}`) };
  const season = SEASONS.get(word);
  if (season !== undefined) return { end: index + 1, sense: recurring(`XXXX-${season}`) };
  const length = readLength(pieces, index);
  if (length?.value != null) return { end: length.end, sense: recurring(renderLength(length)) };
  // "Every other week".
  const other = word === 'other' ? UNITS.get(wordAt(pieces, index + 1)) : undefined;
  if (other !== undefined && other !== 'S' && other !== 'WE' && !wordAt(pieces, index + 1).endsWith('s'))
    return { end: index + 2, sense: recurring(renderLength({ unit: other, value: 2 })) };
  const unit = UNITS.get(word);
  if (unit === undefined || unit === 'S' || word.endsWith('s')) return null;
  if (unit === 'WE') return { end: index + 1, sense: recurring('XXXX-WXX-WE') };
  return { end: index + 1, sense: recurring(renderLength({ unit, value: 1 })) };
}

/** "Twice a year", "three times a week", "four days a week"; behind an amount the rate alone: "$5 million a year". */
function detectRate(pieces: Pieces, index: number): Match | null {
  const start = readTimes(pieces, index);
  if (start === null) return null;
  const unit = UNITS.get(wordAt(pieces, start + 1));
  const isArticle = ['a', 'an', 'per'].includes(wordAt(pieces, start));
  if (!isArticle || unit === undefined || unit === 'S' || unit === 'WE' || wordAt(pieces, start + 1).endsWith('s'))
    return null;
  if (start === index && !isBehindAmount(pieces, index)) return null;
  return { end: start + 2, sense: recurring(renderLength({ unit, value: 1 })) };
}

/** Behind "twice", "three times", "four days" the rate begins; "a year" begins with itself. */
function readTimes(pieces: Pieces, index: number): number | null {
  const word = wordAt(pieces, index);
  if (word === 'once' || word === 'twice') return index + 1;
  if (word === 'a' || word === 'an' || word === 'per') return index;
  const count = parseNumeral(pieces, index);
  if (!count || count.kind === 'fraction') return null;
  const noun = wordAt(pieces, count.end);
  return noun === 'times' || (UNITS.has(noun) && noun.endsWith('s')) ? count.end + 1 : null;
}

/** How far the number may stand before "a day": "hundreds of new interviews a day". */
const AMOUNT_WIDTH = 4;

function isBehindAmount(pieces: Pieces, index: number): boolean {
  const before = pieces[index - 1];
  if (!before || UNITS.has(before.word) || UNITS.get(wordAt(pieces, index + 1)) === 'H') return false;
  if (before.kind === 'number' || AMOUNT_ENDINGS.has(before.word)) return true;
  if (before.kind !== 'word' || !before.word.endsWith('s')) return false;
  for (let at = index - 2; at >= Math.max(0, index - AMOUNT_WIDTH); at--) {
    const { kind, word } = pieces[at]!;
    if (kind === 'number' || SCALES.has(word) || INDEFINITES.has(word)) return true;
    if (kind === 'mark') return false;
  }
  return false;
}
