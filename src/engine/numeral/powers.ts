import { normAt } from '../grammar/words.ts';
import type { Words } from '../layers/layers.ts';
import type { Numeral } from './numeral.ts';

/** "1.99×10−30", "3 × 10^8"; in "3×1030" nobody can tell the power, so that it is no number. */
export function parsePowerOfTen(words: Words, index: number): Numeral | null {
  if (normAt(words, index + 2) !== '10' || !/^\d{1,9}(?:\.\d{1,15})?$/.test(words[index]!.text)) return null;
  let at = index + 3;
  const raised = readRaised(words, at);
  if (raised) return readWritten(`${words[index]!.text}e${raised.power}`, raised.end);
  if (normAt(words, at) === '^') at++;
  const isNegative = normAt(words, at) === '-' && words[at]!.isGlued;
  if (isNegative) at++;
  const power = words[at];
  if (at === index + 3 || !power?.isGlued || !/^\d{1,3}$/.test(power.text)) return null;
  return readWritten(`${words[index]!.text}e${isNegative ? '-' : ''}${power.text}`, at + 1);
}

function readWritten(written: string, end: number): Numeral | null {
  const value = Number(written);
  return Number.isFinite(value) && value !== 0 ? { end, value, upTo: null, kind: 'digits', scale: 1 } : null;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MOST_RAISED = 3;

/** Digits that are raised, right behind a number: "10¹²", "10⁻⁶". */
function readRaised(words: Words, index: number): { readonly power: string; readonly end: number } | null {
  let at = index;
  let power = '';
  if (words[at]?.text === '⁻' && words[at]!.isGlued) {
    power = '-';
    at++;
  }
  const first = at;
  for (; at < first + MOST_RAISED && words[at]?.isGlued; at++) {
    const digits = [...words[at]!.text].map((sign) => RAISED.indexOf(sign));
    if (digits.some((digit) => digit < 0)) break;
    power += digits.join('');
  }
  return at > first ? { power, end: at } : null;
}

/** "10^6", "2.5e-3", "1E5". */
export function readPower(words: Words, index: number): Numeral | null {
  const [word, mark] = [words[index]!, words[index + 1]];
  const raised = word.text === '10' ? readRaised(words, index + 1) : null;
  if (raised) return readWritten(`1e${raised.power}`, raised.end);
  if (!mark?.isGlued || !words[index + 1]) return null;
  const isTen = mark.text === '^' && word.text === '10';
  if (!isTen && mark.text[0] !== 'e' && mark.text[0] !== 'E') return null;
  let written = isTen ? '1e' : `${word.text}${mark.norm}`;
  let end = index + 2;
  if (isTen || mark.text.length === 1) {
    if (normAt(words, end) === '-' && words[end]!.isGlued) {
      written += '-';
      end++;
    }
    if (!words[end]?.isGlued) return null;
    written += words[end]!.text;
    end++;
  }
  if (!/^\d{1,9}(?:\.\d{1,9})?e-?\d{1,2}$/.test(written)) return null;
  const value = Number(written);
  return { end, value, upTo: null, kind: 'digits', scale: 1 };
}
