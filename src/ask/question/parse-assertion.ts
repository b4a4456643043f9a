import type { AuxiliaryForm } from '../../engine/language/question-words.ts';
import type { Clause } from './clause.ts';
import { findBareSubjectEnd } from './predicate/bare-subject.ts';
import { markClosed, skipAdverbs } from './predicate/closed-words.ts';
import { findFiniteForm } from './words/inflect-verb.ts';
import type { Wording } from './words/split-words.ts';

/** A sentence as somebody wrote it: "Kaldria should negotiate", "Moss sent the letter". Null where its verb is not plain to see. */
export function parseAssertion(wording: Wording): Clause | null {
  const start = findStart(wording);
  return parseAuxiliary(wording, start) ?? parseFinite(wording, start);
}

/** Behind "if the siege ends,". */
function findStart({ words, language }: Wording): number {
  const first = words[0]!.norm;
  const opens = language.questionWords.subordinators.has(first) || language.functionWords.prepositions.has(first);
  return opens ? words.findIndex(({ hasComma }) => hasComma) + 1 : 0;
}

function parseAuxiliary(wording: Wording, start: number): Clause | null {
  const { words, language } = wording;
  const { auxiliaries, negation } = language.questionWords;
  const closed = markClosed(wording, start);
  const found = words.flatMap(({ norm }, at) => (at > start && !closed[at] && auxiliaries.has(norm) ? [at] : []));
  const [at] = found;
  if (at === undefined || !isAlone(wording, found)) return null;
  const form = auxiliaries.get(words[at]!.norm) as AuxiliaryForm;
  const isNegated = words[at + 1]?.norm === negation;
  const predicate = words.slice(at + (isNegated ? 2 : 1));
  if (!predicate.length) return null;
  return {
    lead: words.slice(0, start),
    subject: words.slice(start, at),
    kind: form.kind,
    auxiliary: form.plain,
    predicate,
    verbAt: 0,
    isNegated: isNegated !== form.isNegated,
  };
}

/** Of two auxiliaries the second has to stand in a clause behind the first: else the first may belong to the subject. */
function isAlone({ words, language }: Wording, [first, second]: readonly number[]): boolean {
  if (second === undefined || second === first! + 1) return true;
  const { subordinators, relatives } = language.questionWords;
  return words.slice(first! + 1, second).some(({ norm }) => subordinators.has(norm) || relatives.has(norm));
}

/** "Moss sent", "Kaldria supports": a name or a pronoun and its verb. */
function parseFinite(wording: Wording, start: number): Clause | null {
  const { words, language } = wording;
  const { presentSupport, pastSupport } = language.questionWords;
  const bare = findBareSubjectEnd(wording, start);
  if (bare === null || bare >= words.length) return null;
  const verb = skipAdverbs(wording, bare);
  const word = words[verb];
  const form = word && !word.isCapital ? findFiniteForm(word.norm, language) : null;
  if (!form || !word) return null;
  const base = { ...word, text: word.text.replace(word.norm, form.base), norm: form.base };
  return {
    lead: words.slice(0, start),
    subject: words.slice(start, bare),
    kind: 'do',
    auxiliary: form.tense === 'past' ? pastSupport : presentSupport,
    predicate: [...words.slice(bare, verb), base, ...words.slice(verb + 1)],
    verbAt: verb - bare,
    isNegated: false,
  };
}
