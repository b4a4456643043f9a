import { isCapital, normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import { parseNumeral } from '../../../numeral/parse-numeral.ts';
import type { Match, Sense } from '../../sense.ts';
import { readLength, renderLength } from '../length/read-length.ts';

const recurring = (value: string): Sense => ({ kind: 'fixed', type: 'SET', value });

/** "The party daily Borba", "the Danish daily Avisen": a newspaper. */
const isPaper = (words: Words, index: number): boolean =>
  normAt(words, index) === 'daily' &&
  isCapital(words[index + 1]) &&
  (isCapital(words[index - 1]) || PAPER_WORDS.has(normAt(words, index - 1)));

const PAPER_WORDS: ReadonlySet<string> = new Set(['business', 'party', 'sports', 'state', 'the']);

/** "Every day", "each July", "twice a year", "daily", "Mondays"; "$5 a year" is one too. */
export function detectSet(words: Words, index: number): Match | null {
  const piece = words[index]!;
  const frequency = words.language.timexWords.frequencyWords.get(piece.norm);
  // "The China Daily" and "Daily Mail" are papers.
  if (frequency !== undefined)
    return (isCapital(piece) && (index > 0 || isCapital(words[1]))) || isPaper(words, index)
      ? null
      : { end: index + 1, sense: recurring(frequency) };
  const weekday = words.language.timexWords.pluralWeekdays.get(piece.norm);
  if (weekday !== undefined && isCapital(piece)) return { end: index + 1, sense: recurring(`XXXX-WXX-${weekday}`) };
  if (piece.norm === 'every' || piece.norm === 'each') return detectEach(words, index + 1);
  return detectRate(words, index);
}

function detectEach(words: Words, index: number): Match | null {
  const word = normAt(words, index);
  const weekday = words.language.timexWords.weekdays.get(word);
  if (weekday !== undefined && isCapital(words[index]))
    return { end: index + 1, sense: recurring(`XXXX-WXX-${weekday}`) };
  const month = isCapital(words[index]) ? words.language.timexWords.months.get(word) : undefined;
  if (month !== undefined) return { end: index + 1, sense: recurring(`XXXX-${String(month).padStart(2, '0')}`) };
  const part = words.language.timexWords.partsOfDay.get(word);
  if (part !== undefined) return { end: index + 1, sense: recurring(`XXXX-XX-XXT${part}`) };
  const season = words.language.timexWords.seasons.get(word);
  if (season !== undefined) return { end: index + 1, sense: recurring(`XXXX-${season}`) };
  const length = readLength(words, index);
  if (length?.value != null) return { end: length.end, sense: recurring(renderLength(length)) };
  // "Every other week".
  const other = word === 'other' ? words.language.timexWords.units.get(normAt(words, index + 1)) : undefined;
  if (other !== undefined && other !== 'S' && other !== 'WE' && !normAt(words, index + 1).endsWith('s'))
    return { end: index + 2, sense: recurring(renderLength({ unit: other, value: 2 })) };
  const unit = words.language.timexWords.units.get(word);
  if (unit === undefined || unit === 'S' || word.endsWith('s')) return null;
  if (unit === 'WE') return { end: index + 1, sense: recurring('XXXX-WXX-WE') };
  return { end: index + 1, sense: recurring(renderLength({ unit, value: 1 })) };
}

/** "Twice a year", "three times a week", "four days a week"; behind an amount the rate alone: "$5 million a year". */
function detectRate(words: Words, index: number): Match | null {
  const start = readTimes(words, index);
  if (start === null) return null;
  const unit = words.language.timexWords.units.get(normAt(words, start + 1));
  const isArticle = ['a', 'an', 'per'].includes(normAt(words, start));
  if (!isArticle || unit === undefined || unit === 'S' || unit === 'WE' || normAt(words, start + 1).endsWith('s'))
    return null;
  if (start === index && !isBehindAmount(words, index)) return null;
  return { end: start + 2, sense: recurring(renderLength({ unit, value: 1 })) };
}

/** Behind "twice", "three times", "four days" the rate begins; "a year" begins with itself. */
function readTimes(words: Words, index: number): number | null {
  const word = normAt(words, index);
  if (word === 'once' || word === 'twice') return index + 1;
  if (word === 'a' || word === 'an' || word === 'per') return index;
  const count = parseNumeral(words, index);
  if (!count || count.kind === 'fraction') return null;
  const noun = normAt(words, count.end);
  return noun === 'times' || (words.language.timexWords.units.has(noun) && noun.endsWith('s')) ? count.end + 1 : null;
}

/** How far the number may stand before "a day": "hundreds of new interviews a day". */
const AMOUNT_WIDTH = 4;

function isBehindAmount(words: Words, index: number): boolean {
  const before = words[index - 1];
  if (
    !before ||
    words.language.timexWords.units.has(before.norm) ||
    words.language.timexWords.units.get(normAt(words, index + 1)) === 'H'
  )
    return false;
  if (before.kind === 'number' || words.language.timexWords.amountEndings.has(before.norm)) return true;
  if (before.kind !== 'word' || !before.norm.endsWith('s')) return false;
  for (let at = index - 2; at >= Math.max(0, index - AMOUNT_WIDTH); at--) {
    const { kind, norm: word } = words[at]!;
    if (
      kind === 'number' ||
      words.language.numberWords.scales.has(word) ||
      words.language.numberWords.indefinites.has(word)
    )
      return true;
    if (kind === 'mark') return false;
  }
  return false;
}
