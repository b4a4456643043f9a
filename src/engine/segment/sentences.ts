import type { Span } from '../../schema/span.ts';
import { trimSpan } from '../../text/span.ts';
import type { Language } from '../language/language.ts';
import type { ReadableText } from '../layers/layers.ts';

/** A run of closing punctuation, what closes after it, and the white space behind; or no space before an opening mark. */
const STOP = /(\.{1,4}|…|[!?][.!?]{0,7})(["'”’»)\]]{0,3})(\s+|(?=[“«])|$)/g;

/** Enough for a name, its clause and a verb. */
const LOOK_AHEAD = 120;

/** The sentences of one block, in order. Own rules, linear in the text, the same in every runtime. */
export function detectSentences({ text, language }: ReadableText, block: Span): Span[] {
  const words = text.slice(...block);
  const sentences: Span[] = [];
  let start = 0;
  STOP.lastIndex = 0;
  for (let match = STOP.exec(words); match; match = STOP.exec(words)) {
    const end = match.index + match[1]!.length + match[2]!.length;
    if (!isBoundary(words, match, end, language)) continue;
    push(start, end);
    start = end;
  }
  push(start, words.length);
  return sentences;

  function push(from: number, to: number): void {
    const span = trimSpan(text, [block[0] + from, block[0] + to]);
    if (span) sentences.push(span);
  }
}

function isBoundary(words: string, match: RegExpMatchArray, end: number, language: Language): boolean {
  const next = words.slice(end + match[3]!.length, end + match[3]!.length + LOOK_AHEAD);
  if (next === '') return false;
  const [stop, closers] = [match[1]!, match[2]!];
  // "Why now?" he asked. / the company (Yahoo!) said
  if (/^["'“‘«([]*\p{Ll}/u.test(next)) return false;
  if (closers && /[”"’'»]/.test(closers) && isSaidBy(next, language)) return false;
  if (!stop.startsWith('.') || stop.length > 1 || closers) return true;
  return isFullStop(words.slice(Math.max(0, match.index! - 24), match.index!), next, language);
}

/** Who a quotation's words are from, with a clause between commas before the verb. */
const NAME_AND_CLAUSE = /^\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*){0,3},\s[^.!?"“”«»]{2,70}?,\s(?=(\p{L}+))/u;

/** `"Is it over?" Mira Hale asked.` and `"Is it over?" Mira Hale, the mayor of Halen, asked.` go on after the mark. */
function isSaidBy(next: string, { reportingWords }: Language): boolean {
  const clause = NAME_AND_CLAUSE.exec(next);
  if (clause && reportingWords.commonSayingForms.has(clause[1]!)) return true;
  const parts = next.split(/\s+/, 5).map((part) => part.replace(/[,.:;].*$/, ''));
  const verb = parts.findIndex((part) => reportingWords.commonSayingForms.has(part.toLowerCase()));
  return verb >= 0 && parts.slice(0, verb).every((part) => /^\p{Lu}/u.test(part));
}

/** Is the full stop after `before` the end of a sentence, or part of an abbreviation? */
function isFullStop(before: string, next: string, language: Language): boolean {
  const { abbreviationsBeforeName, abbreviationsBeforeNumber, abbreviationsThatMayEnd } = language.abbreviations;
  const word = /[\p{L}\p{N}.&]+$/u.exec(before)?.[0] ?? '';
  if (abbreviationsBeforeName.has(word)) return false;
  if (abbreviationsBeforeNumber.has(word) && /^[#\d]/.test(next)) return false;
  // "in the U.S. The": an initialism or "Inc." ends a sentence only before a word that begins sentences
  if (abbreviationsThatMayEnd.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return isStarter(next, language);
  // "George W. Bush", "J. Hale"
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return isStarter(next, language);
  return true;
}

/** Does a text begin with a word that sentences begin with? */
function isStarter(text: string, { functionWords }: Language): boolean {
  const first = /^[\p{L}'’]+/u.exec(text.replace(/^["'“‘«([]+/, ''))?.[0] ?? '';
  return functionWords.sentenceStarters.has(first.toLowerCase().replaceAll('’', "'"));
}
