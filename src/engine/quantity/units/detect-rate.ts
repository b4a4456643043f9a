import type { QuantityKind } from '../../../schema/quantity.ts';
import { toSingular } from '../../grammar/singular.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { detectUnitName } from './detect-measure.ts';
import { detectSigns } from './detect-signs.ts';
import type { Code } from './unit.ts';
import { findUnitName, unitNames } from './unit-names.ts';

/** What an amount is said by: "per barrel", "a share", "per square metre", "/litre"; the counted noun where it is no unit. */
export function detectRate(words: Words, start: number, kind: QuantityKind): Code | null {
  const { rateWords, noRateBehind, shareAdjectives } = words.language.units;
  const isHyphened = normAt(words, start) === '-' && normAt(words, start + 2) === '-';
  const index = isHyphened ? start + 1 : start;
  const word = normAt(words, index);
  if (noRateBehind.has(normAt(words, index + 2))) return null;
  const isSlash = word === '/' && isDividing(words, index, kind);
  if (!isSlash && !rateWords.has(word)) return null;
  // "A $2-billion-a-year business".
  const next = isHyphened ? index + 2 : index + 1;
  // "41 cents a common share".
  const at = shareAdjectives.has(normAt(words, next)) && normAt(words, next + 1) === 'share' ? next + 1 : next;
  return isSlash || word === 'per' ? readPer(words, at) : readEach(words, at, kind);
}

/** "5 m/s" and "50 miles / hour"; "5 miles / 8 km" says it twice. */
function isDividing(words: Words, index: number, kind: QuantityKind): boolean {
  const below = words[index + 1];
  return (
    (words[index]!.isGlued || kind === 'measure') &&
    (below?.kind === 'word' || (below?.text === '100' && below.isGlued))
  );
}

/** "Per barrel", "/litre". */
function readPer(words: Words, at: number): Code | null {
  // "8 litres per 100 kilometres".
  if (normAt(words, at) === '100') {
    const distance = detectUnitName(words, at + 1) ?? detectSigns(words, at + 1);
    return distance?.code === 'km' ? { end: distance.end, code: '100.km' } : null;
  }
  const unit = detectUnitName(words, at) ?? detectSigns(words, at) ?? readRateSign(words, at);
  if (unit) return unit;
  return isNoun(words, at) ? readCounted(words, at) : null;
}

/** "98 cents a share", "20 points each game": without "per" few are surely a rate; "gave $5 million a boost" is none. */
function readEach(words: Words, at: number, kind: QuantityKind): Code | null {
  // "€3 200 a square metre".
  const most = words.language.units.powersBefore.has(normAt(words, at)) ? 2 : 1;
  const unit = findUnitName(words, at, unitNames(words.language), most);
  if (unit) {
    // "5 percent a year" and "$5 a year" are rates; of counts only those over time are.
    const isRate = kind === 'money' || words.language.units.timeUnitCodes.has(unit.code);
    return isRate ? unit : null;
  }
  if (!isNoun(words, at)) return null;
  const { roundNouns, rateNouns } = words.language.quantityWords;
  const noun = normAt(words, at);
  return (kind !== 'percent' && roundNouns.has(noun)) || (kind === 'money' && rateNouns.has(noun))
    ? readCounted(words, at)
    : null;
}

const isNoun = (words: Words, index: number): boolean => words[index]?.kind === 'word' && !isCapital(words[index]);

/** "Per child", "per e-mail". */
function readCounted(words: Words, index: number): Code {
  const isJoined = normAt(words, index + 1) === '-' && words[index + 1]!.isGlued && words[index + 2]?.isGlued === true;
  return isJoined
    ? { end: index + 3, code: `${normAt(words, index)}-${toSingular(normAt(words, index + 2), words.language)}` }
    : { end: index + 1, code: toSingular(normAt(words, index), words.language) };
}

function readRateSign(words: Words, index: number): Code | null {
  const code = words.language.units.rateSigns.get(words[index]?.text ?? '');
  return code === undefined ? null : { end: index + 1, code };
}
