import type { Language } from '../../engine/language/language.ts';
import { trimEnd } from '../../text/trim-end.ts';
import type { Clause } from './clause.ts';
import type { Proposition } from './proposition.ts';
import { toPast, toPresent } from './words/inflect-verb.ts';
import type { QuestionWord } from './words/split-words.ts';
import { isBase } from './words/word-forms.ts';

/** A clause said and denied: "Kaldria should negotiate", "Kaldria should not negotiate". */
export function renderClause(clause: Clause, language: Language): Omit<Proposition, 'basis'> {
  const affirmed = affirm(clause, language);
  const denied = deny(clause, language) ?? [language.questionWords.denialFrame, ...startSmall(affirmed, clause)];
  const [text, negation] = clause.isNegated ? [denied, affirmed] : [affirmed, denied];
  return { text: toSentence(text), negation: toSentence(negation) };
}

/** The clause said, as a part of something else. */
export const renderAffirmed = (clause: Clause, language: Language): string =>
  trimEnd(affirm(clause, language).join(' '), MARK);

const MARK = /[\s?!.,;:]/;

type Texts = readonly string[];

const toTexts = (words: readonly QuestionWord[]): Texts => words.map(({ text }) => text);

/** "Any minister" of a question is "some minister" of an assertion; "ever" and "yet" are nothing there. */
function affirm(clause: Clause, language: Language): Texts {
  const { lead, subject, predicate, kind, verbAt, auxiliary } = clause;
  const said = predicate.map((word, at) =>
    kind === 'do' && at === verbAt ? inflect(word, auxiliary, language) : word,
  );
  const isPlain = said.every((word): word is QuestionWord => word !== null) && !hasSecondVerb(predicate, language);
  const behind = assertWords(isPlain ? said : predicate, language);
  const helper = kind === 'do' && isPlain ? [] : [auxiliary];
  return [...toTexts(lead), ...toTexts(assertWords(subject, language)), ...helper, ...toTexts(behind)];
}

const createWord = (text: string): QuestionWord => ({
  text,
  norm: text,
  isCapital: false,
  isOwner: false,
  hasComma: false,
});

/** "Did they plan and carry out the raid": "did" holds for both, and only it says so for sure. */
const hasSecondVerb = (predicate: readonly QuestionWord[], language: Language): boolean =>
  predicate.some(
    ({ norm }, at) =>
      at > 0 && language.functionWords.coordinators.has(norm) && isBase(predicate[at + 1]?.norm ?? '', language),
  );

/** The finite form; null where the base has two of them, and "did lie" says neither wrongly. */
function inflect(word: QuestionWord, auxiliary: string, language: Language): QuestionWord | null {
  const { presentSupport, pastSupport } = language.questionWords;
  const form =
    auxiliary === presentSupport
      ? toPresent(word.norm, language)
      : auxiliary === pastSupport
        ? toPast(word.norm, language)
        : word.norm;
  return form === null ? null : replaceNorm(word, form);
}

/** Keeps the marks that stand on a word. */
const replaceNorm = (word: QuestionWord, form: string): QuestionWord => {
  const at = word.text.toLowerCase().replaceAll('’', "'").indexOf(word.norm);
  const text = at < 0 ? form : `${word.text.slice(0, at)}${form}${word.text.slice(at + word.norm.length)}`;
  return { ...word, text, norm: form };
};

function assertWords(words: readonly QuestionWord[], { questionWords }: Language): readonly QuestionWord[] {
  const { assertedForms, anyKeepers, subordinators } = questionWords;
  const clauseAt = words.findIndex(({ norm }, at) => at > 0 && subordinators.has(norm));
  return words.flatMap((word, at) => {
    const form = assertedForms.get(word.norm);
    const isKept = anyKeepers.has(words[at - 1]?.norm ?? '') || (clauseAt >= 0 && at > clauseAt);
    if (form === undefined || isKept) return [word];
    return form ? [replaceNorm(word, form)] : [];
  });
}

/** Null where "not" would deny something else than the sentence: "only Moss", "hardly". */
function deny(clause: Clause, language: Language): Texts | null {
  const { lead, subject, predicate } = clause;
  const { scopeWords, scopeSubjects } = language.questionWords;
  const beforeVerb = predicate.slice(0, Math.max(clause.verbAt, 1));
  if (scopeSubjects.has(subject[0]!.norm)) return null;
  if ([subject[0]!, ...beforeVerb].some(({ norm }) => scopeWords.has(norm))) return null;
  const bySubject = denySubject(clause, language);
  if (bySubject) return [...toTexts(lead), ...bySubject];
  const opposite = swapAdverb(clause, language) ?? denyAdverb(clause, language);
  if (opposite) return affirm({ ...clause, ...opposite }, language);
  const denied = denyPredicate(predicate, clause, language);
  const { negation, fusedNegations } = language.questionWords;
  const fused = denied[0] === negation ? fusedNegations.get(clause.auxiliary) : undefined;
  const said = fused ? [fused, ...denied.slice(1)] : [clause.auxiliary, ...denied];
  return [...toTexts(lead), ...toTexts(subject), ...said];
}

/** "There is a deal": "there is no deal". */
function denyPredicate(predicate: readonly QuestionWord[], { subject, kind }: Clause, language: Language): Texts {
  const { existential, negation } = language.questionWords;
  const [first, ...rest] = predicate;
  const { indefiniteArticles } = language.functionWords;
  const isBareThere = kind === 'be' && subject.length === 1 && subject[0]!.norm === existential && first;
  if (isBareThere && indefiniteArticles.has(first.norm)) return ['no', ...toTexts(rest)];
  const { deniedForms, affirmedForms } = language.questionWords;
  const none = isBareThere ? deniedForms.get(first.norm) : undefined;
  if (none?.startsWith('no') && !none.startsWith(`${negation} `)) return [none, ...toTexts(rest)];
  const affirmed = isBareThere ? affirmedForms.get(first.norm) : undefined;
  if (affirmed !== undefined) return [affirmed, ...toTexts(rest)];
  return [negation, ...toTexts(predicate)];
}

/** "Any minister" is "no minister", "everyone" is "not everyone"; the verb stays as it was. */
function denySubject(clause: Clause, language: Language): Texts | null {
  const { affirmedForms, deniedJoints } = language.questionWords;
  const [first, ...rest] = clause.subject;
  const pair = affirmedForms.get(`${first!.norm} ${rest[0]?.norm}`);
  if (pair !== undefined)
    return affirm({ ...clause, lead: [], subject: [createWord(pair), ...rest.slice(1)] }, language);
  const form = findDenied(clause.subject, language) ?? affirmedForms.get(first!.norm);
  if (form === undefined) return null;
  const others = rest.map((word) => {
    const other = deniedJoints.get(word.norm);
    return other === undefined ? word : replaceNorm(word, other);
  });
  return affirm({ ...clause, lead: [], subject: [replaceNorm(first!, form), ...others] }, language);
}

/** "Some ministers" is "no ministers", but "some of the ministers" is "none of them". */
function findDenied([first, second]: readonly QuestionWord[], { questionWords }: Language): string | undefined {
  const form = questionWords.deniedForms.get(first!.norm);
  return second?.norm === 'of' && form === 'no' ? questionWords.noneOf : form;
}

/** "Never" and "no longer" are denied by their opposites. */
function swapAdverb(
  { predicate, verbAt }: Clause,
  { questionWords }: Language,
): Pick<Clause, 'predicate' | 'verbAt'> | null {
  const before = toTexts(predicate.slice(0, Math.max(verbAt, 1) + 1)).map((text) => text.toLowerCase());
  for (const [adverb, opposite] of questionWords.adverbOpposites) {
    const words = adverb.split(' ');
    const at = before.findIndex((_, index) => words.every((word, offset) => before[index + offset] === word));
    if (at < 0 || at > 1) continue;
    const swapped = opposite ? opposite.split(' ').map(createWord) : [];
    const grown = swapped.length - words.length;
    return {
      predicate: [...predicate.slice(0, at), ...swapped, ...predicate.slice(at + words.length)],
      verbAt: verbAt > at ? verbAt + grown : verbAt,
    };
  }
  return null;
}

/** "Did Moss ever work": "Moss never worked". */
function denyAdverb(
  { predicate, verbAt }: Clause,
  { questionWords }: Language,
): Pick<Clause, 'predicate' | 'verbAt'> | null {
  const [first, ...rest] = predicate;
  const denied = questionWords.deniedAdverbs.get(first?.norm ?? '');
  return denied === undefined ? null : { predicate: [replaceNorm(first!, denied), ...rest], verbAt };
}

/** Within another sentence the first word loses its capital, unless it is a name. */
const startSmall = (texts: Texts, { lead, subject }: Clause): Texts => {
  const [first, ...rest] = texts;
  const { isCapital } = lead[0] ?? subject[0]!;
  return isCapital ? texts : [`${first![0]!.toLowerCase()}${first!.slice(1)}`, ...rest];
};

/** With a capital, and without a mark at its end. */
function toSentence(texts: Texts): string {
  const text = trimEnd(texts.join(' '), MARK);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
