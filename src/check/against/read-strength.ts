import { findSentence } from '../../compare/find-sentence.ts';
import type { TermReader } from '../../compare/term-reader.ts';
import type { Language } from '../../engine/language/language.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { isNegation } from '../../text/comparing/describe-changes.ts';
import { listTokens, type Token } from '../../text/comparing/list-tokens.ts';
import { isOverlapping } from '../../text/span.ts';

/** How surely something is said. */
export interface Strength {
  /** A word of doubt among the words that matter: "may". */
  readonly doubt: Span | null;
  /** What opens a condition, anywhere in the sentence. */
  readonly condition: Span | null;
  /** The one negation among them; null for none or two. */
  readonly negation: Span | null;
  /** It is negated, refused or denied in whatever words. */
  readonly opposes: boolean;
  /** Something makes it less than a fact, in whatever words. */
  readonly isSoft: boolean;
}

/** What another text has of the sentence: only words among these are read closely. */
export interface Asked {
  readonly terms: ReadonlySet<string>;
  readonly reader: TermReader;
}

export function readStrength(
  record: OnRecord,
  spans: readonly Span[],
  asked: Asked | null,
  language: Language,
): Strength {
  const { doubts, softeners, conditions, opposites } = language.strengthWords;
  const { text } = record.document;
  const sentence = findSentence(record, spans[0]!);
  // "In May" is no doubt.
  const times = record.timexes.filter(({ span }) => isOverlapping(span, sentence));
  const all = listTokens(text, [[sentence]], language.quotationWords).tokens.filter(
    (token) => !times.some(({ span }) => isOverlapping(span, token.span)),
  );
  const within = cutToAsked(
    all.filter(({ span }) => spans.some((piece) => isOverlapping(span, piece))),
    asked,
  );
  const negations = within.filter(({ word }) => isNegation(word, language.quotationWords));
  const statements = record.statements.filter(({ content }) =>
    content.some((piece) => spans.some((span) => isOverlapping(piece, span))),
  );
  const isDenied = statements.some(
    ({ polarity, contentPolarity }) => polarity !== 'affirmed' || contentPolarity === 'denied',
  );
  const has = (words: ReadonlySet<string>) => all.some(({ word }) => words.has(word));
  return {
    doubt: within.find(({ word }) => doubts.has(word))?.span ?? null,
    condition: all.find(({ word }) => conditions.has(word))?.span ?? null,
    negation: negations.length === 1 && !isDenied ? negations[0]!.span : null,
    opposes: isDenied || all.some(({ word }) => isNegation(word, language.quotationWords)) || has(opposites),
    isSoft: has(doubts) || has(softeners) || has(conditions),
  };
}

/** Stands before the first word of what is asked for: "perhaps the bridge". */
const BEFORE = 2;

/** From the first to the last word that the other has: what stands beyond is of something else. */
function cutToAsked(tokens: readonly Token[], asked: Asked | null): readonly Token[] {
  if (!asked) return tokens;
  const shared = tokens.map(({ span }) => [...asked.reader.list(span)].some((term) => asked.terms.has(term)));
  const first = shared.indexOf(true);
  return first < 0 ? [] : tokens.slice(Math.max(0, first - BEFORE), shared.lastIndexOf(true) + 1);
}
