import type { Span } from '../../schema/span.ts';
import { trimSpan } from '../../text/span.ts';
import {
  ABBREVIATIONS_BEFORE_NAME,
  ABBREVIATIONS_BEFORE_NUMBER,
  ABBREVIATIONS_THAT_MAY_END,
} from '../lang/en/abbreviations.ts';
import { SENTENCE_STARTERS } from '../lang/en/function-words.ts';
import { COMMON_SAYING_FORMS } from '../lang/en/reporting-words.ts';

/** A run of closing punctuation, what closes after it, and the white space behind; or no space before an opening mark. */
const STOP = /(\.{1,4}|…|[!?][.!?]{0,7})(["'”’»)\]]{0,3})(\s+|(?=[“«])|$)/g;

/** Enough for a name, its clause and a verb. */
const LOOK_AHEAD = 120;

/** The sentences of one block, in order. Own rules, linear in the text, the same in every runtime. */
export function detectSentences(text: string, block: Span): Span[] {
  const words = text.slice(...block);
  const sentences: Span[] = [];
  let start = 0;
  STOP.lastIndex = 0;
  for (let match = STOP.exec(words); match; match = STOP.exec(words)) {
    const end = match.index + match[1]!.length + match[2]!.length;
    if (!isBoundary(words, match, end)) continue;
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

function isBoundary(words: string, match: RegExpMatchArray, end: number): boolean {
  const next = words.slice(end + match[3]!.length, end + match[3]!.length + LOOK_AHEAD);
  if (next === '') return false;
  const [stop, closers] = [match[1]!, match[2]!];
  // "Why now?" he asked. / the company (Yahoo!) said
  if (/^["'“‘«([]*\p{Ll}/u.test(next)) return false;
  if (closers && /[”"’'»]/.test(closers) && isSaidBy(next)) return false;
  if (!stop.startsWith('.') || stop.length > 1 || closers) return true;
  return isFullStop(words.slice(Math.max(0, match.index! - 24), match.index!), next);
}

/** Who a quotation's words are from, with a clause between commas before the verb. */
const NAME_AND_CLAUSE = /^\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*){0,3},\s[^.!?"“”«»]{2,70}?,\s(?=(\p{L}+))/u;

/** `"Is it over?" Mira Hale asked.` and `"Is it over?" Mira Hale, the mayor of Halen, asked.` go on after the mark. */
function isSaidBy(next: string): boolean {
  const clause = NAME_AND_CLAUSE.exec(next);
  if (clause && COMMON_SAYING_FORMS.has(clause[1]!)) return true;
  const parts = next.split(/\s+/, 5).map((part) => part.replace(/[,.:;].*$/, ''));
  const verb = parts.findIndex((part) => COMMON_SAYING_FORMS.has(part.toLowerCase()));
  return verb >= 0 && parts.slice(0, verb).every((part) => /^\p{Lu}/u.test(part));
}

/** Is the full stop after `before` the end of a sentence, or part of an abbreviation? */
function isFullStop(before: string, next: string): boolean {
  const word = /[\p{L}\p{N}.&]+$/u.exec(before)?.[0] ?? '';
  if (ABBREVIATIONS_BEFORE_NAME.has(word)) return false;
  if (ABBREVIATIONS_BEFORE_NUMBER.has(word) && /^[#\d]/.test(next)) return false;
  // "in the U.S. The": an initialism or "Inc." ends a sentence only before a word that begins sentences
  if (ABBREVIATIONS_THAT_MAY_END.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return isStarter(next);
  // "George W. Bush", "J. Hale"
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return isStarter(next);
  return true;
}

/** Does a text begin with a word that sentences begin with? */
function isStarter(text: string): boolean {
  const first = /^[\p{L}'’]+/u.exec(text.replace(/^["'“‘«([]+/, ''))?.[0] ?? '';
  return SENTENCE_STARTERS.has(first.toLowerCase().replaceAll('’', "'"));
}
