import type { HtmlElement } from './html-tree.ts';

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const ORDINAL = /^(?:st|nd|rd|th|er|ère|re|e|o|º|ª)$/i;
const METRES = /(?:^|[\s\d/·(])[kcdmµn]?m$/;
/** "20 in²": without a number before, these are words. */
const OTHER_UNITS = /(?:\d[\s.,]?|\/)(?:mi|ft|in|yd|s|h|kg|g|ha)$/;
const SYMBOL_OF_ELEMENT = /^[A-Z][a-z]?(?![a-z])/;

/** What a page's raised text is: it goes through the page from its start, since notes are counted. */
export interface RaisedReader {
  /** How it is written in plain text: an exponent, an ordinal, a fraction, a word; nothing for the mark of a note. */
  read(element: HtmlElement, before: string, after: string): string;
}

export function createRaisedReader(): RaisedReader {
  let note = 0;
  return {
    read(element, before, after) {
      const text = element.textContent.replace(/\s+/g, ' ').trim();
      const kept = readRaised(text, before, after, note, isLinked(element));
      if (kept === '' && /^\d{1,3}$/.test(text.replace(/[[\]()]/g, ''))) note = Number(text.replace(/[[\]()]/g, ''));
      return kept;
    },
  };
}

function readRaised(text: string, before: string, after: string, note: number, linked: boolean): string {
  if (text === '' || linked || isNoteSign(text)) return '';
  if (/^\d+$/.test(text) && /^\s*[/⁄]/.test(after) && !/\p{L}$/u.test(before))
    return /\d$/.test(before) ? ` ${text}` : text;
  const exponent = readExponent(text, before, after, note);
  if (exponent !== null) return exponent;
  if (ORDINAL.test(text) && /[\d\p{L}]$/u.test(before)) return text;
  if (/^\d?[+−-]$/.test(text)) return text;
  // "sailors 1", "45a": a note; "M me", "New!": words.
  return /^[\d,;–—-]+$/.test(text) || /^[a-z]$/.test(text) ? '' : text;
}

/** "[4]", "(2)", "*", "†", "[citation needed]" are marks of notes; "®" is read past as well. */
function isNoteSign(text: string): boolean {
  return /^[[(].{0,60}[\])]$/.test(text) || /^[*†‡§¶#®©™℠,;\s]+$/.test(text) || /^(?:TM|SM)$/.test(text);
}

/** "10^6" for powers of ten, "m²" for the others; null where nothing is raised to it. */
function readExponent(text: string, before: string, after: string, note: number): string | null {
  const power = /^([-−–]?)(\d{1,3})$/.exec(text);
  if (power === null) return null;
  const [, sign, digits] = power;
  const isNext = note > 0 && Number(digits) === note + 1;
  if (/(?<![\d.,])10$/.test(before)) {
    return isPowerOfTen(before, sign !== '', Number(digits), note) ? `^${sign === '' ? '' : '-'}${digits}` : null;
  }
  const isUnit =
    (METRES.test(before) || OTHER_UNITS.test(before)) && (sign === '' ? /^[2-4]$/ : /^[1-4]$/).test(digits!);
  const isVariable = /(?:^|[\s(=+*/×·−-])(?:[A-Za-zα-ω]|mc)$/.test(before) && /^[2-9]$/.test(digits!) && !isNext;
  const isIsotope = /(?:^|[\s(])$/.test(before) && before !== '' && SYMBOL_OF_ELEMENT.test(after);
  if (isUnit || isVariable) return (sign === '' ? '' : '⁻') + raise(digits!);
  return isIsotope ? raise(digits!) : null;
}

/** "10" with the next note of the page behind it is ten: 10¹ and 10² are hardly written, and notes are counted through. */
function isPowerOfTen(before: string, isNegative: boolean, power: number, note: number): boolean {
  if (isNegative || /[×x*·]\s*10$/.test(before)) return true;
  return power > 2 ? power !== note + 1 : power === 2 && note === 0;
}

function raise(digits: string): string {
  return [...digits].map((digit) => RAISED_DIGITS[Number(digit)]).join('');
}

function isLinked(element: HtmlElement): boolean {
  return element.querySelector('a[href]') !== null || element.parent?.name === 'a';
}
