import type { QuantityKind } from '../../../schema/quantity.ts';
import { toSingular } from '../../grammar/singular.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { detectSigns, detectUnitName, UNIT_NAMES } from './detect-measure.ts';
import { findUnitName, type Unit } from './unit.ts';

/** "$13 billion a year earlier" is no rate. */
const NO_RATE_BEHIND: ReadonlySet<string> = new Set(['ago', 'before', 'earlier', 'later']);
const SHARE_ADJECTIVES: ReadonlySet<string> = new Set(['american', 'common', 'diluted', 'ordinary', 'preferred']);
const RATE_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'each', 'per']);

/** What an amount is said by: "per barrel", "a share", "per square metre", "/litre"; the counted noun where it is no unit. */
export function detectRate(words: Words, start: number, kind: QuantityKind): Unit | null {
  const isHyphened = normAt(words, start) === '-' && normAt(words, start + 2) === '-';
  const index = isHyphened ? start + 1 : start;
  const word = normAt(words, index);
  if (NO_RATE_BEHIND.has(normAt(words, index + 2))) return null;
  // "5 m/s" and "50 miles / hour"; "5 miles / 8 km" says it twice.
  const below = words[index + 1];
  const isSlash =
    word === '/' &&
    (words[index]!.isGlued || kind === 'measure') &&
    (below?.kind === 'word' || (below?.text === '100' && below.isGlued));
  if (!isSlash && !RATE_WORDS.has(word)) return null;
  // "A $2-billion-a-year business".
  const next = isHyphened ? index + 2 : index + 1;
  // "41 cents a common share".
  const at = SHARE_ADJECTIVES.has(normAt(words, next)) && normAt(words, next + 1) === 'share' ? next + 1 : next;
  const isPer = word === 'per' || isSlash;
  // "8 litres per 100 kilometres".
  if (isPer && normAt(words, at) === '100') {
    const distance = detectUnitName(words, at + 1) ?? detectSigns(words, at + 1);
    return distance?.code === 'km' ? { end: distance.end, kind, code: '100.km' } : null;
  }
  const unit = isPer
    ? (detectUnitName(words, at) ?? detectSigns(words, at) ?? readRateSign(words, at))
    : findUnitName(words, at, UNIT_NAMES, 1);
  if (unit) {
    // "5 percent a year" and "$5 a year" are rates; of counts only those over time are.
    const isRate = isPer || kind === 'money' || words.language.units.timeUnitCodes.has(unit.code);
    return isRate ? { end: unit.end, kind, code: unit.code } : null;
  }
  const piece = words[at];
  if (piece?.kind !== 'word' || isCapital(piece)) return null;
  // Without "per" few are surely a rate: "$98 a share" and "20 points a game", but "gave $5 million a boost".
  const isRound = kind !== 'percent' && words.language.quantityWords.roundNouns.has(piece.norm);
  return isPer || isRound || (kind === 'money' && words.language.quantityWords.rateNouns.has(piece.norm))
    ? readCounted(words, at, kind)
    : null;
}

/** "Per child", "per e-mail". */
function readCounted(words: Words, index: number, kind: QuantityKind): Unit {
  const isJoined = normAt(words, index + 1) === '-' && words[index + 1]!.isGlued && words[index + 2]?.isGlued === true;
  return isJoined
    ? { end: index + 3, kind, code: `${normAt(words, index)}-${toSingular(normAt(words, index + 2), words.language)}` }
    : { end: index + 1, kind, code: toSingular(normAt(words, index), words.language) };
}

function readRateSign(words: Words, index: number): Pick<Unit, 'end' | 'code'> | null {
  const code = words.language.units.rateSigns.get(words[index]?.text ?? '');
  return code === undefined ? null : { end: index + 1, code };
}
