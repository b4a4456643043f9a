import { normAt } from '../grammar/words.ts';
import { byLanguage } from '../language/by-language.ts';
import type { Words } from '../layers/layers.ts';
import { parseCardinal } from './cardinal.ts';
import { finishFraction, isFractionContext, isHalvedUnit, skipHyphen } from './fraction.ts';
import type { Numeral } from './numeral.ts';
import { parseDigits } from './parse-digits.ts';

type Parser = (words: Words, index: number) => Numeral | null;

/** The number that begins at a word: "66 billion", "two and a half million", "half a million", "two-thirds", "dozens". */
export function parseNumeral(words: Words, index: number): Numeral | null {
  const word = words[index];
  if (!word) return null;
  if (word.kind === 'number') return parseDigits(words, index);
  if (word.kind === 'mark') return parseVulgar(words, index);
  return wordParsers(words.language).get(word.norm)?.(words, index) ?? null;
}

/** What parses a number by its first word; nearly all words begin none. */
const wordParsers = byLanguage(
  ({ numberWords, functionWords }): ReadonlyMap<string, Parser> =>
    new Map<string, Parser>([
      ...list(numberWords.cardinals.keys(), parsePlainCardinal),
      ...list(functionWords.indefiniteArticles, parseWithArticle),
      ['half', parseHalf],
      ...list(numberWords.vagueCounts, parseVague),
      ...list(numberWords.indefinites.keys(), parseIndefinite),
    ]),
);

const list = (words: Iterable<string>, parse: Parser): [string, Parser][] => [...words].map((word) => [word, parse]);

const amount = (end: number, value: number, scale = 1): Numeral => ({ end, value, upTo: null, kind: 'words', scale });

const share = (end: number, value: number): Numeral => ({ end, value, upTo: null, kind: 'fraction', scale: 1 });

const indefinite = (end: number, value: number): Numeral => ({
  end,
  value,
  upTo: value * 10,
  kind: 'indefinite',
  scale: 1,
});

/** "½ of", "½ a day". */
function parseVulgar(words: Words, index: number): Numeral | null {
  const value = words.language.numberWords.vulgarFractions.get(words[index]!.text);
  if (value === undefined) return null;
  const isOfUnit = isArticle(words, index + 1) && isHalvedUnit(words, index + 2);
  return isOfUnit ? amount(index + 2, value) : share(index + 1, value);
}

const isArticle = (words: Words, index: number): boolean =>
  words.language.functionWords.indefiniteArticles.has(normAt(words, index));

/** "Two hundred", but no part of "the two hundredth birthday". */
function parsePlainCardinal(words: Words, index: number): Numeral | null {
  const numeral = parseCardinal(words, index);
  return numeral && words.language.numberWords.ordinalScales.has(normAt(words, numeral.end)) ? null : numeral;
}

/** "A hundred", "a dozen", "a third", "a half"; a bare "a" is no number. */
function parseWithArticle(words: Words, index: number): Numeral | null {
  const { fractions, scales } = words.language.numberWords;
  const next = normAt(words, index + 1);
  // "A quarter million".
  const scale = next === 'quarter' ? scales.get(normAt(words, index + 2)) : undefined;
  if (scale !== undefined) return amount(index + 3, scale / 4);
  if (scales.has(next) && next.length > 3) return parseCardinal(words, index + 1, 1);
  const divisor = fractions.get(next);
  if (divisor === undefined || !isFractionContext(words, index + 2)) return null;
  // "A third-quarter loss", "a third year of drought": the third of them, while "a third mile" is a part of one.
  const isRank = words.language.numberWords.rankedTimes.has(normAt(words, skipHyphen(words, index + 2)));
  return next !== 'quarter' && isRank ? null : finishFraction(words, index + 2, 1 / divisor);
}

/** "Half a million", "half an hour", "half of", "half the country". */
function parseHalf(words: Words, index: number): Numeral | null {
  const isHyphened = normAt(words, index + 1) === '-';
  const isLed = isHyphened || isArticle(words, index + 1);
  const at = isLed ? index + 2 : index + 1;
  const scale = words.language.numberWords.scales.get(normAt(words, at));
  if (scale !== undefined) return amount(at + 1, scale / 2, scale);
  // "Half an hour", "half a mile", "a half-hour".
  if (isLed && isHalvedUnit(words, at)) return amount(isHyphened ? index + 1 : at, 0.5);
  return isNoHalf(words, index) ? null : share(index + 1, 0.5);
}

function isNoHalf(words: Words, index: number): boolean {
  const [before, next] = [normAt(words, index - 1), normAt(words, index + 1)];
  const { halfFollowers, halvesOfPlay } = words.language.numberWords;
  // "Half sisters", "half measures", "half past two".
  if (halfFollowers.has(next)) return true;
  // "Trailed at the half".
  const isLast = words[index + 1] === undefined || (words[index + 1]!.kind === 'mark' && next !== '-');
  if (before === 'the' && isLast) return true;
  // "The second half", "in half", "half time".
  return halvesOfPlay.has(before) || (next === 'time' && before !== 'of');
}

/** "Several hundred", "a few thousand", "several hundred million": as indefinite as "hundreds". */
function parseVague(words: Words, index: number): Numeral | null {
  let value = 1;
  let end = index + 1;
  for (let turn = 0; turn < MOST_SCALES; turn++) {
    const scale = words.language.numberWords.scales.get(normAt(words, end));
    if (scale === undefined || normAt(words, end).length < 4) break;
    value *= scale;
    end++;
  }
  return end > index + 1 ? indefinite(end, value) : null;
}

const MOST_SCALES = 2;

/** "Dozens", "tens of millions", "hundreds of thousands". */
function parseIndefinite(words: Words, index: number): Numeral | null {
  const { indefinites } = words.language.numberWords;
  let value = indefinites.get(normAt(words, index))!;
  let end = index + 1;
  for (let turn = 0; turn < MOST_INDEFINITES && normAt(words, end) === 'of'; turn++) {
    const scale = indefinites.get(normAt(words, end + 1));
    if (scale === undefined) break;
    value *= scale;
    end += 2;
  }
  return isNoAmount(words, index, end) ? null : indefinite(end, value);
}

const MOST_INDEFINITES = 3;

/** Tens and scores alone are mostly no amount: "in their tens", "their test scores", "scores of 3-1". */
function isNoAmount(words: Words, index: number, end: number): boolean {
  const { looseIndefinites, beforeScores } = words.language.numberWords;
  const word = normAt(words, index);
  if (end === index + 1 && looseIndefinites.has(word) && normAt(words, end) !== 'of') return true;
  return word === 'scores' && (beforeScores.has(normAt(words, index - 1)) || words[end + 1]?.kind === 'number');
}
