import type { Span } from '../../../schema/span.ts';
import { compareSpans } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { ReadableText } from '../../layers/layers.ts';
import type { ReferenceReading } from '../../layers/model-readings.ts';

/** As often what is said again in the same three words or more was the same, where the model tied it to nothing (a quarter of GUM's training texts). */
const SAID_AGAIN = 0.8;
/** From here on the model has told. */
const TOLD = 0.4;
const FEWEST_WORDS = 3;

/** "The harbour board met. … The harbour board": a definite description said again word by word means what it meant before. */
export function tieSaidAgain(
  { text, language }: ReadableText,
  references: readonly ReferenceReading[],
): ReferenceReading[] {
  const said = new Map<string, Span>();
  return references.map((reference) => {
    const words = text.slice(...reference.span).toLowerCase();
    if (!isFullDescription(words, language)) return reference;
    const before = said.get(words);
    said.set(words, reference.span);
    const isTold = reference.candidates.some(({ probability }) => probability >= TOLD);
    return before && !isTold ? tieTo(before, reference) : reference;
  });
}

/** "the harbour board"; but "the board" may be another, and "a board" is. */
function isFullDescription(words: string, { sourceWords, functionWords }: Language): boolean {
  const [first, ...others] = words.split(/\s+/);
  const isDefinite = sourceWords.appositionArticles.has(first!) && !functionWords.indefiniteArticles.has(first!);
  return isDefinite && others.length + 1 >= FEWEST_WORDS;
}

/** With what the model gave to others and to none left in proportion. */
function tieTo(before: Span, { span, candidates, unnamed, nothing }: ReferenceReading): ReferenceReading {
  const rest = 1 - SAID_AGAIN;
  const others = candidates
    .filter((candidate) => compareSpans(candidate.span, before) !== 0)
    .map((candidate) => ({ ...candidate, probability: candidate.probability * rest }));
  const all = [...others, { span: before, isName: false, probability: SAID_AGAIN }];
  return {
    span,
    candidates: all.sort((a, b) => compareSpans(b.span, a.span)),
    unnamed: unnamed * rest,
    nothing: nothing * rest,
  };
}
