import type { AuxiliaryForm } from '../../engine/language/question-words.ts';
import type { Clause } from './clause.ts';
import { findBaseVerb } from './predicate/find-base-verb.ts';
import { findComplement } from './predicate/find-complement.ts';
import { findParticiple } from './predicate/find-participle.ts';
import type { QuestionWord, Wording } from './words/split-words.ts';
import { isAdverb } from './words/word-forms.ts';

/**
 * A question that begins with its auxiliary, as the clause that it asks about: "should | Kaldria | negotiate". Null where nobody can be
 * sure where the subject ends.
 */
export function parseInverted(wording: Wording, at: number): Clause | null {
  const { words, language } = wording;
  const form = language.questionWords.auxiliaries.get(words[at]!.norm)!;
  // "should not Kaldria …"
  const isNegatedFirst = words[at + 1]?.norm === language.questionWords.negation;
  const start = at + (isNegatedFirst ? 2 : 1);
  const verb = start < words.length ? findVerb(wording, form, start) : null;
  if (verb === null || verb <= start - 1) return null;
  const from = Math.max(start + 1, backOverAdverbs(wording, verb));
  if (from > verb) return null;
  const clause = createClause(wording, form, { lead: at, start, from, verb });
  return isNegatedFirst ? { ...clause, isNegated: !clause.isNegated } : clause;
}

function findVerb(wording: Wording, { kind, plain }: AuxiliaryForm, start: number): number | null {
  if (kind === 'be') return findComplement(wording, start);
  if (kind === 'have') return findParticiple(wording, start);
  if (plain !== wording.language.questionWords.infinitiveModal) return findBaseVerb(wording, start);
  const to = wording.words.findIndex(({ norm }, index) => index > start && norm === 'to');
  return to < 0 ? null : to;
}

/** "Now negotiate", "no longer support": adverbs belong to the predicate. */
function backOverAdverbs({ words, language }: Wording, verb: number): number {
  let at = verb;
  while (at > 0) {
    const pair = `${words[at - 2]?.norm} ${words[at - 1]!.norm}`;
    if (language.questionWords.adverbOpposites.has(pair)) at -= 2;
    else if (isAdverb(words[at - 1]!.norm, language) && !words[at - 1]!.isCapital) at -= 1;
    else break;
  }
  return at;
}

interface Places {
  readonly lead: number;
  readonly start: number;
  /** Where the predicate begins. */
  readonly from: number;
  readonly verb: number;
}

function createClause({ words, language }: Wording, form: AuxiliaryForm, places: Places): Clause {
  const { lead, start, from, verb } = places;
  const predicate = words.slice(from);
  const notAt = predicate.findIndex(({ norm }, at) => at <= verb - from && norm === language.questionWords.negation);
  return {
    lead: words.slice(0, lead),
    subject: words.slice(start, from),
    kind: form.kind,
    auxiliary: form.plain,
    predicate: withoutAt(predicate, notAt),
    verbAt: verb - from - (notAt >= 0 && notAt < verb - from ? 1 : 0),
    isNegated: form.isNegated !== notAt >= 0,
  };
}

const withoutAt = (words: readonly QuestionWord[], at: number): readonly QuestionWord[] =>
  at < 0 ? words : words.filter((_, index) => index !== at);
