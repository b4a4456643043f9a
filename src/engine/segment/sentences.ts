import type { Span } from '../../schema/span.ts';
import { trimSpan } from '../../text/span.ts';
import type { Language } from '../language/language.ts';
import type { ReadableText } from '../layers/layers.ts';
import { isFullStop } from './full-stop.ts';

/**
 * A run of closing punctuation (". . ." is one), what closes after it, the signs of notes ("found.[12]", "came.1"), and the white space
 * behind; or no space before an opening mark.
 */
const STOP =
  /((?:\. ){1,3}\.|\.{1,4}|…|[!?][.!?]{0,7})((?:["'”’»›」』)\]]|[“‘«‹](?=\s|$)){0,3})((?:\[[\p{L}\d,; –-]{1,12}\]){0,4}|[¹²³⁰⁴-⁹]{1,4}|\d{1,2}(?:,\d{1,2}){0,2})(\s+|(?=[“«])|$)/gu;

/** Enough for a name, its clause and a verb. */
const LOOK_AHEAD = 120;

/** The sentences of one block, in order. Own rules, linear in the text, the same in every runtime. */
export function detectSentences({ text, language }: ReadableText, block: Span): Span[] {
  const words = text.slice(...block);
  const isClosing = createSpacedMarkSearch(words);
  const sentences: Span[] = [];
  let start = 0;
  STOP.lastIndex = 0;
  for (let match = STOP.exec(words); match; match = STOP.exec(words)) {
    const stop = readStop(words, match);
    if (!stop) continue;
    const behind = isClosing(stop.next) ? stop.next + 1 : stop.end;
    if (!isBoundary(words, stop, behind, language)) continue;
    push(start, behind);
    start = behind;
    STOP.lastIndex = Math.max(STOP.lastIndex, behind);
  }
  push(start, words.length);
  return sentences;

  function push(from: number, to: number): void {
    const span = trimSpan(text, [block[0] + from, block[0] + to]);
    if (span) sentences.push(span);
  }
}

/** What may end a sentence, where it begins, where it ends with all that closes behind it, and where the text goes on. */
interface Stop {
  readonly mark: string;
  readonly closers: string;
  readonly notes: string;
  readonly at: number;
  readonly end: number;
  readonly next: number;
}

/** Null where digits are no sign of a note: "3.5 million", "version 2.1". */
function readStop(words: string, { 0: all, 1: mark = '', 2: closers = '', 3: notes = '', index }: RegExpExecArray) {
  if (/^\d/.test(notes) && !/\p{Ll}{2}$/u.test(words.slice(Math.max(0, index - 2), index))) return null;
  const end = index + mark.length + closers.length + notes.length;
  return { mark, closers, notes, at: index, end, next: index + all.length };
}

/** `It must fall . " She left`: does a straight mark with spaces around it close there, as every second one does? */
function createSpacedMarkSearch(words: string): (at: number) => boolean {
  let [seen, from] = [0, 0];
  return (at) => {
    if (words[at] !== '"' || !/\s/.test(words[at - 1] ?? '') || !/\s|^$/.test(words[at + 1] ?? '')) return false;
    for (; from < at; from++) if (words[from] === '"') seen++;
    return seen % 2 === 1;
  };
}

function isBoundary(words: string, stop: Stop, behind: number, language: Language): boolean {
  const next = words.slice(behind, behind + LOOK_AHEAD).trimStart();
  if (next === '') return false;
  // "Why now?" he asked. / the company (Yahoo!) said
  if (/^["'“‘«‹»›([]*\p{Ll}/u.test(next)) return false;
  if (/^\d/.test(stop.notes) && !/^["'“‘«([]*\p{Lu}/u.test(next)) return false;
  if (
    /[”"’'»›]/.test(words.slice(stop.end - stop.closers.length - stop.notes.length, behind)) &&
    isSaidBy(next, language)
  )
    return false;
  if (stop.mark !== '.' || stop.closers || behind > stop.end) return true;
  const before = words.slice(Math.max(0, stop.at - 24), stop.at);
  return isFullStop({ before, next, hasNote: stop.notes !== '', language });
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
