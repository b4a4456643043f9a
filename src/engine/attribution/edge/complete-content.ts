import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isOverlapping } from '../../../text/span.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Layers, ReadableText, Token } from '../../layers/layers.ts';

/** In tokens; anything longer is no phrase, and no clause that a word at its end would open. */
const LONGEST_PHRASE = 30;

/**
 * A content that breaks off before a noun goes on to the end of its phrase ("the only bus stop in | Little Dray"), one that breaks off
 * where a clause or an example begins to the next mark ("three roads, including | the one to Halen"); an "and" at its end is not its own.
 */
export function completeContent(
  document: ReadableText,
  tokens: Layers['tokens'],
  [start, end]: Span,
  taken: readonly Span[],
): Span {
  const { functionWords, reportingWords } = document.language;
  const at = findFirstEndingAfter(tokens, end - 1);
  const last = tokens[at];
  if (last?.span[1] !== end) return [start, end];
  if (reportingWords.nounLeads.has(last.lower)) return [start, findEnd(document, tokens, at, taken, true)];
  // "29% want talks, and 7 | % gave no answer"
  const isCutFigure = last.kind === 'number' && isUnitSign(tokens[at + 1], end);
  if (isCutFigure || reportingWords.clauseLeads.has(last.lower))
    return [start, findEnd(document, tokens, at, taken, false)];
  if (!functionWords.coordinators.has(last.lower)) return [start, end];
  return [start, Math.max(start, tokens[at - 1]?.span[1] ?? start)];
}

/** "7%", "40km": glued to its number. */
const isUnitSign = (next: Token | undefined, end: number): boolean =>
  next?.span[0] === end && (next.kind === 'word' || next.text === '%');

/** Where the phrase ends that goes on behind a token, or the clause. */
function findEnd(
  { text, language }: ReadableText,
  tokens: Layers['tokens'],
  lead: number,
  taken: readonly Span[],
  isPhrase: boolean,
): number {
  const { determiners, possessives } = language.functionWords;
  const end = tokens[lead]!.span[1];
  let last = end;
  let hasNoun = false;
  for (let at = lead + 1; at < tokens.length && !isOver(tokens[at]!, isPhrase); at++) {
    if (at > lead + LONGEST_PHRASE) return end;
    const { span, lower } = tokens[at]!;
    if (text.slice(last, span[0]).includes('\n') || taken.some((other) => isOverlapping(other, span))) break;
    if (isPhrase && hasNoun && phraseEnds(language).has(lower)) break;
    hasNoun ||= !determiners.has(lower) && !possessives.has(lower);
    last = span[1];
  }
  return last;
}

/** A phrase ends at any mark, a clause at one that ends clauses. */
const isOver = ({ kind, text }: Token, isPhrase: boolean): boolean =>
  kind === 'mark' && (isPhrase || /^[.,;:!?()"“”—–]/.test(text));

const phraseEnds = byLanguage(
  ({ functionWords: { prepositions, auxiliaries, clauseOpeners }, reportingWords }): ReadonlySet<string> =>
    new Set([...prepositions, ...auxiliaries, ...clauseOpeners, ...reportingWords.phraseEnds]),
);
