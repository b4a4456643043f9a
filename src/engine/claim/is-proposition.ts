import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import { isQuoteMark } from '../grammar/clause/clause-marks.ts';
import { isFiniteVerb, isVerbPart } from '../grammar/clause/verb-part.ts';
import { isVerb } from '../grammar/verb.ts';
import { isAdverb, isDeterminer, isFunctionWord } from '../grammar/word-classes.ts';
import { findFirstWordFrom, isCapital, normAt } from '../grammar/words.ts';
import type { Language } from '../language/language.ts';
import type { Layers, Words } from '../layers/layers.ts';

type PropositionLayers = Pick<Layers, 'sentences' | 'words'>;

/**
 * Could it be true or false? In a part of it that stands in one sentence there is a subject and a finite verb of its own: "that the dam
 * holds", but not "requests for comment", "the dam that broke", "killed six", "how it broke" and "will it hold?".
 */
export function isProposition(layers: PropositionLayers, spans: readonly Span[]): boolean {
  return [...listWordsInside(layers, spans)].some(([sentence, inside]) => hasClause(layers.words[sentence]!, inside));
}

/** The words of each sentence that stand inside a part, by the index of the sentence: as many steps as there are words. */
function listWordsInside({ sentences, words }: PropositionLayers, spans: readonly Span[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [start, end] of spans) {
    for (let at = findFirstEndingAfter(sentences, start); at < sentences.length && sentences[at]!.span[0] < end; at++) {
      const own = words[at]!;
      const inside = found.get(at) ?? [];
      for (let index = findFirstWordFrom(own, start); index < own.length && own[index]!.end <= end; index++) {
        inside.push(index);
      }
      found.set(at, inside);
    }
  }
  return found;
}

function hasClause(words: Words, inside: readonly number[]): boolean {
  const last = inside.at(-1);
  const spoken = inside.filter((index) => words[index]!.kind !== 'mark');
  if (last === undefined || spoken.length === 0 || normAt(words, last) === '?') return false;
  if (isAsking(words, spoken[0]!) || isInfinitive(words, spoken)) return false;
  if (isThatClause(words, spoken)) return true;
  // "when the dam broke" waits for another clause
  const hasComma = inside.some((index) => normAt(words, index) === ',');
  let waiting = isSubordinate(normAt(words, spoken[0]!), words.language) && !hasComma ? 1 : 0;
  let [hasSubject, isRelative, verbBefore] = [false, false, -1];
  for (const index of spoken) {
    if (isOwnRelative(words, index, spoken)) isRelative = true;
    else if (isVerb(words, index)) {
      const goesOn = verbBefore >= 0 && isVerbGroup(words, verbBefore, index);
      if (!isFiniteVerb(words, index)) {
        if (!goesOn && isSentToDo(words, index)) return false;
        continue;
      }
      verbBefore = index;
      if (goesOn) continue;
      if (isRelative) isRelative = false;
      else if (!hasSubject && !isPronounBefore(words, index)) return false;
      else if (waiting-- === 0) return true;
    } else {
      // "they", "I": nobody needs to look for the verb of a pronoun that can be nothing but a subject
      if (!hasSubject && !isRelative && waiting === 0 && isSureSubject(words, index)) return true;
      hasSubject ||= isSubjectWord(words, index);
    }
  }
  return false;
}

/** "whether it rains", "how it broke"; but “If it rains, …” is what somebody says. */
const isAsking = (words: Words, opening: number): boolean =>
  words.language.noStatementWords.askingLeads.has(normAt(words, opening)) &&
  !isCapital(words[opening]) &&
  !isQuoteMark(words[opening - 1]);

/** Whatever its verb looks like: "that the dam holds"; but not "that broke". */
const isThatClause = (words: Words, [first = -1, second = -1, third]: readonly number[]): boolean =>
  third !== undefined && normAt(words, first) === 'that' && !isCapital(words[first]) && !isVerb(words, second);

/** "to leave", "not to leave". */
const isInfinitive = (words: Words, [first = -1, second = -1]: readonly number[]): boolean =>
  normAt(words, normAt(words, first) === 'not' ? second : first) === 'to';

/** "the state to disclose its findings", but "the plan to sell the mill failed". */
const isSentToDo = (words: Words, verb: number): boolean =>
  normAt(words, verb - 1) === 'to' &&
  !words.language.clauseWords.infinitiveNouns.has(normAt(words, verb - 2)) &&
  !words.language.clauseWords.infinitiveAdjectives.has(normAt(words, verb - 2));

const isSureSubject = (words: Words, index: number): boolean =>
  words.language.noStatementWords.sureSubjects.has(normAt(words, index)) && words[index + 1]?.kind === 'word';

const isSubordinate = (opening: string, { functionWords }: Language): boolean =>
  functionWords.clauseOpeners.has(opening) && !functionWords.coordinators.has(opening) && opening !== 'that';

/** "That is wrong", "some were", but not "that broke". */
function isPronounBefore(words: Words, verb: number): boolean {
  const before = words[verb - 1];
  if (!before || !isDeterminer(before.norm, words.language)) return false;
  return !words.language.functionWords.relatives.has(before.norm) || isCapital(before);
}

/** "the dam that broke", "who broke it"; but "that the dam broke" opens the content. */
const isOwnRelative = (words: Words, index: number, [first]: readonly number[]): boolean =>
  index !== first && words.language.functionWords.relatives.has(normAt(words, index)) && !isVerb(words, index - 1);

/** "has been", "was not seen". */
function isVerbGroup(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isVerbPart(words, at)) return false;
  return true;
}

const isSubjectWord = (words: Words, index: number): boolean => {
  const { norm } = words[index]!;
  const { language } = words;
  return (
    !isFunctionWord(norm, language) && !isAdverb(norm, language) && !language.functionWords.clauseOpeners.has(norm)
  );
};
