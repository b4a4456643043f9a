import { findSentence } from '../../compare/find-sentence.ts';
import type { TermReader } from '../../compare/term-reader.ts';
import type { Language } from '../../engine/language/language.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { isNegation } from '../../text/comparing/describe-changes.ts';
import { listTokens, type Token } from '../../text/comparing/list-tokens.ts';
import { isOverlapping } from '../../text/span.ts';

/** The words that say how surely something is said. */
export interface Strength {
  /** Words of doubt among those that matter: "may". */
  readonly doubts: readonly Token[];
  readonly negations: readonly Token[];
  /** How many negations the whole sentence has. */
  readonly inAll: number;
  /** What opens a condition, anywhere in the sentence. */
  readonly conditions: readonly Token[];
  /** What else of the sentence makes it less than a fact: "expected". */
  readonly softeners: readonly Token[];
  /** What else of it negates: "refused". */
  readonly opposites: readonly Token[];
  /** The frame turns it round: "denied that". */
  readonly isDenied: boolean;
}

/** What another text has of the sentence: only words among these are read closely. */
export interface Asked {
  readonly terms: ReadonlySet<string>;
  readonly reader: TermReader;
}

export function readStrength(record: OnRecord, span: Span, asked: Asked, language: Language): Strength {
  const { doubts, softeners, conditions, conditionHeads, opposites } = language.strengthWords;
  const sentence = findSentence(record, span);
  const all = listSentenceTokens(record, sentence, language);
  const own = all.filter((token) => isOverlapping(token.span, span));
  const within = cutToAsked(own, asked);
  const statements = record.statements.filter(({ content }) => content.some((piece) => isOverlapping(piece, span)));
  const listAmong = (words: ReadonlySet<string>, tokens = all) => tokens.filter(({ word }) => words.has(word));
  const negations = all.filter(({ word }) => isNegation(word, language.quotationWords));
  return {
    inAll: negations.length,
    doubts: listAmong(doubts, within),
    negations: negations.filter((token) => within.includes(token)),
    conditions: [...listAmong(conditions), ...listAmong(conditionHeads, all.slice(0, 1))],
    softeners: [...listAmong(softeners), ...listAmong(doubts)],
    opposites: [...listAmong(opposites), ...negations],
    isDenied: statements.some(
      ({ polarity, contentPolarity }) => polarity !== 'affirmed' || contentPolarity === 'denied',
    ),
  };
}

/** "In May" is no doubt. */
function listSentenceTokens(record: OnRecord, sentence: Span, language: Language): readonly Token[] {
  const times = record.timexes.filter(({ span }) => isOverlapping(span, sentence));
  const { tokens } = listTokens(record.document.text, [[sentence]], language.quotationWords);
  return tokens.filter((token) => !times.some(({ span }) => isOverlapping(span, token.span)));
}

/** Stands before the first word of what is asked for: "perhaps the bridge". */
const BEFORE = 2;

/** From the first to the last word that the other has: what stands beyond is of something else. */
function cutToAsked(tokens: readonly Token[], { terms, reader }: Asked): readonly Token[] {
  const shared = tokens.map(({ span }) => [...reader.list(span)].some((term) => terms.has(term)));
  const first = shared.indexOf(true);
  return first < 0 ? [] : tokens.slice(Math.max(0, first - BEFORE), shared.lastIndexOf(true) + 1);
}
