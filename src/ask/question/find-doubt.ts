import type { Language } from '../../engine/language/language.ts';
import type { Clause } from './clause.ts';
import type { UnclearReason } from './proposition.ts';
import type { QuestionWord, Wording } from './words/split-words.ts';
import { isAdjective, isBase } from './words/word-forms.ts';

/** Why a clause, though its grammar is plain, says nothing that a record can be asked about. */
export function findDoubt(clause: Clause, language: Language): UnclearReason | null {
  const { subject, lead, predicate } = clause;
  const { speechPronouns, unnamedPronouns, emptyIt } = language.questionWords;
  if (hasAlternatives([...subject, ...predicate], language)) return 'alternatives';
  const [first] = subject;
  if (subject.length !== 1 || !first) return null;
  if (speechPronouns.has(first.norm)) return 'addressed';
  if (lead.length || !unnamedPronouns.has(first.norm)) return null;
  return first.norm === emptyIt && isEmptyIt(clause, language) ? null : 'pronoun';
}

/** "Will Kaldria fight or negotiate?" asks which; "did any minister or official resign?" and "two or three" do not. */
function hasAlternatives(words: readonly QuestionWord[], { questionWords, numberWords }: Language): boolean {
  const at = words.findIndex(({ norm }) => norm === questionWords.alternative);
  if (at < 0) return false;
  const isNumber = ({ norm }: QuestionWord): boolean => /^\d/.test(norm) || numberWords.cardinals.has(norm);
  if ([words[at - 1], words[at + 1]].some((word) => word !== undefined && isNumber(word))) return false;
  return !words
    .slice(0, at)
    .some(({ norm }) => questionWords.anyWords.has(norm) || questionWords.subordinators.has(norm));
}

/** "Is it right to …", "was it Moss who …": it means what follows. */
function isEmptyIt({ predicate }: Clause, language: Language): boolean {
  const { relatives, subordinators, emptyItNouns } = language.questionWords;
  if (emptyItNouns.has(predicate[0]?.norm ?? '')) return true;
  return predicate.some(
    ({ norm }, at) =>
      at > 0 &&
      (relatives.has(norm) ||
        subordinators.has(norm) ||
        (norm === 'to' &&
          (isBase(predicate[at + 1]?.norm ?? '', language) || isAdjective(predicate[at - 1]!.norm, language)))),
  );
}

/** "Has Moss lied, and is she sorry?" */
export function hasSecondQuestion({ words, language }: Wording, at: number): boolean {
  const { questionWords, functionWords } = language;
  return words.some(
    ({ norm }, index) =>
      index > at &&
      functionWords.coordinators.has(norm) &&
      questionWords.auxiliaries.has(words[index + 1]?.norm ?? '') &&
      isSubjectStart(words[index + 2], language),
  );
}

const isSubjectStart = (word: QuestionWord | undefined, { functionWords }: Language): boolean =>
  word !== undefined &&
  (word.isCapital || functionWords.subjectPronouns.has(word.norm) || functionWords.determiners.has(word.norm));
