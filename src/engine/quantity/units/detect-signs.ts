import { isCapital, normAt } from '../../grammar/words.ts';
import type { Word, Words } from '../../layers/layers.ts';
import { toPower } from './power.ts';
import type { Code } from './unit.ts';

/** Abbreviations, with what they are divided by: "km", "m2", "psi", "A/cm2", "km/h". */
export function detectSigns(words: Words, index: number): Code | null {
  const { unitSigns, rateSigns } = words.language.units;
  const isRate = normAt(words, index + 1) === '/' && words[index + 1]!.isGlued;
  const hundred = isRate ? readPerHundred(words, index) : null;
  if (hundred) return hundred;
  let unit = readSign(words, index, unitSigns) ?? (isRate ? readSign(words, index, rateSigns) : null);
  if (!unit) return null;
  while (normAt(words, unit.end) === '/' && words[unit.end]!.isGlued && words[unit.end + 1]?.isGlued) {
    const below: Code | null =
      readSign(words, unit.end + 1, unitSigns) ??
      readSign(words, unit.end + 1, rateSigns) ??
      readOld(words, unit.end + 1);
    if (!below) break;
    unit = { end: below.end, code: `${unit.code}/${below.code}` };
  }
  return unit.end > index + 1 || canStandThere(words, index) ? unit : null;
}

/** "5 L/100 km", "18 kWh/100km". */
function readPerHundred(words: Words, index: number): Code | null {
  const { unitSigns } = words.language.units;
  const unit = readSign(words, index, unitSigns);
  if (!unit || normAt(words, unit.end) !== '/' || normAt(words, unit.end + 1) !== '100') return null;
  const below = readSign(words, unit.end + 2, unitSigns);
  return below?.code === 'km' ? { end: below.end, code: `${unit.code}/100.km` } : null;
}

/** One sign: "lb-ft", "cm", "cm2", "cm³". */
function readSign(words: Words, index: number, signs: ReadonlyMap<string, string>): Code | null {
  const word = words[index];
  if (!word) return null;
  const product = readJoined(words, index, signs);
  if (product) return product;
  const composed = readTorque(words, index) ?? readRaised(words, index);
  if (composed) return composed;
  const { units } = words.language;
  const isAnyCase = signs === units.unitSigns && (word.isGlued || units.anyCaseSigns.has(word.norm));
  const code =
    signs.get(word.text) ?? (isAnyCase ? units.lowerSigns.get(word.norm) : undefined) ?? readPower(words, index);
  return code === undefined ? null : { end: index + 1, code };
}

/** "KW-hr", "400 N·m". */
function readJoined(words: Words, index: number, signs: ReadonlyMap<string, string>): Code | null {
  const [mark, second] = [words[index + 1], words[index + 2]];
  if (!mark?.isGlued || !second?.isGlued) return null;
  const { text } = words[index]!;
  const [left, right] = [signs.get(text), signs.get(second.text)];
  const code = MIDDLE_DOTS.has(mark.text) && left && right ? `${left}.${right}` : undefined;
  const joined = mark.norm === '-' ? signs.get(`${text}-${second.text}`) : code;
  return joined === undefined ? null : { end: index + 3, code: joined };
}

const MIDDLE_DOTS: ReadonlySet<string> = new Set(['·', '⋅', '∙']);

/** "369 lb.-ft.", "369 lb ft". */
function readTorque(words: Words, index: number): Code | null {
  const seconds = words.language.units.torqueSigns.get(normAt(words, index));
  if (!seconds) return null;
  let at = index + 1;
  while (normAt(words, at) === '.' || normAt(words, at) === '-') at++;
  const code = seconds.get(normAt(words, at));
  return code === undefined ? null : { end: at + 1, code };
}

/** "25 km^2". */
function readRaised(words: Words, index: number): Code | null {
  if (normAt(words, index + 1) !== '^') return null;
  const power = POWER_ENDINGS.get(normAt(words, index + 2));
  const base = power === undefined ? undefined : words.language.units.powerSigns.get(words[index]!.text);
  return base === undefined ? null : { end: index + 3, code: toPower(base, power!) };
}

/** "25 km2", "25 km²". */
function readPower(words: Words, index: number): string | undefined {
  const { text } = words[index]!;
  const power = POWER_ENDINGS.get(text.at(-1) ?? '');
  const base = power === undefined ? undefined : words.language.units.powerSigns.get(text.slice(0, -1));
  return base === undefined ? undefined : toPower(base, power!);
}

const POWER_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['2', '2'],
  ['²', '2'],
  ['3', '3'],
  ['³', '3'],
]);

/** The "o" of "y/o". */
const readOld = (words: Words, index: number): Code | null =>
  normAt(words, index) === 'o' && normAt(words, index - 2) === 'y' ? { end: index + 1, code: 'o' } : null;

/** "5m" and "5 km", but "5 in" and "5 s" only where the letters are glued or a pause follows. */
function canStandThere(words: Words, index: number): boolean {
  const { text, isGlued } = words[index]!;
  // "Wi-Fi 802.11ac".
  if (isGlued) return text !== 'ac';
  const { units } = words.language;
  if (units.gluedOnlySigns.has(text)) return isInchesByContext(words, index);
  return !units.tightSigns.has(text) || (isNumberAt(words, index - 1) && isPause(words, index + 1));
}

/** "5 g", "16 billion b". */
const isNumberAt = (words: Words, index: number): boolean =>
  words[index]?.kind === 'number' || words.language.numberWords.scales.has(normAt(words, index));

function isInchesByContext(words: Words, index: number): boolean {
  const next = words[index + 1];
  // "5 ft. 6 in. tall".
  if (words.language.units.footWords.has(normAt(words, index - 2))) return true;
  // "A screen of 6.1 in, brighter than before".
  if (words[index - 1]?.text.includes('.') && next?.kind === 'mark' && isPause(words, index + 1)) return true;
  return next?.norm === '.' && next.isGlued && !isCapital(words[index + 2]) && index + 2 < words.length;
}

/** The end of a phrase: a mark or a little word. */
function isPause(words: Words, index: number): boolean {
  const next: Word | undefined = words[index];
  if (!next) return true;
  if (next.kind === 'mark') return next.norm !== '-' && next.norm !== '&';
  const { prepositions, auxiliaries, clauseOpeners, coordinators, determiners } = words.language.functionWords;
  // "9 st 4 lb", "20 l and more", "68 t the year before".
  if (next.kind === 'number' || coordinators.has(next.norm) || determiners.has(next.norm)) return true;
  // "816 000 t valued at", "20 t worth": a participle in small letters says something of them.
  if (/^\p{Ll}+ed$/u.test(next.text) || next.norm === 'worth') return true;
  return prepositions.has(next.norm) || auxiliaries.has(next.norm) || clauseOpeners.has(next.norm);
}
