import type { Language } from '../../engine/language/language.ts';
import { trimEnd } from '../../text/trim-end.ts';
import type { Clause } from './clause.ts';
import { findDoubt, hasSecondQuestion } from './find-doubt.ts';
import { parseAssertion } from './parse-assertion.ts';
import { parseInverted } from './parse-inverted.ts';
import { parseList } from './parse-list.ts';
import type { Proposition, Question, UnclearReason } from './proposition.ts';
import { renderClause } from './render-clause.ts';
import { stripFrame } from './strip-frame.ts';
import { tellUnclear } from './tell-unclear.ts';
import { findFiniteForm } from './words/inflect-verb.ts';
import { END_MARK, splitWords, type Wording } from './words/split-words.ts';

export interface QuestionOptions {
  /** What to weigh in the place of what the rules make of the question. */
  readonly that?: string | undefined;
}

/** What is asked: a proposition with two sides, a list, or nothing that the rules are sure of. */
export function parseQuestion(given: string, language: Language, { that }: QuestionOptions = {}): Question {
  const text = given.replace(/\s+/g, ' ').trim();
  if (that !== undefined) return { kind: 'sides', text, proposition: createProposition(that, language) };
  if (!text) return tellUnclear(text, 'empty');
  if (text.length > MOST_LETTERS) return tellUnclear(text, 'too-long');
  if (hasSeveral(text)) return tellUnclear(text, 'several');
  const framed = stripFrame(text, language);
  const wording = splitWords(framed.text, language);
  if (!wording.words.length) return tellUnclear(text, 'empty');
  const list = framed.isAssertion ? null : parseList(wording);
  if (list) return { kind: 'list', text, ...list };
  const at = framed.isAssertion ? null : findAuxiliary(wording);
  const clause = at === null ? parseAssertion(wording) : parseInvertedAt(wording, at);
  if (typeof clause === 'string') return tellUnclear(text, clause);
  const reason = clause && findDoubt(clause, language);
  if (reason) return tellUnclear(text, reason);
  if (clause && at !== null)
    return { kind: 'sides', text, proposition: { ...renderClause(clause, language), basis: 'question' } };
  if (!clause && !(framed.isAssertion && isSentence(wording))) return tellUnclear(text, 'no-question');
  return { kind: 'sides', text, proposition: { ...createProposition(framed.text, language), basis: 'question' } };
}

const MOST_LETTERS = 500;

/** Behind "do you think that" a subject and a verb stand, whichever words they are. */
const isSentence = ({ words, language }: Wording): boolean =>
  words[0]!.norm !== 'to' && words.some(({ norm }, at) => at > 0 && findFiniteForm(norm, language) !== null);

/** The proposition as somebody wrote it, with what denies it. */
export function createProposition(given: string, language: Language): Proposition {
  const plain = trimEnd(given.replace(/\s+/g, ' ').trim(), END_MARK);
  const text = `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`;
  const wording = splitWords(text, language);
  const clause = wording.words.length ? parseAssertion(wording) : null;
  const { denialFrame } = language.questionWords;
  const negation = clause ? renderClause(clause, language).negation : `${denialFrame} ${plain}`;
  return { text, negation, basis: 'given' };
}

/** "Did Moss resign? And when?" */
const hasSeveral = (text: string): boolean => /\?\s+\S/.test(text);

const parseInvertedAt = (wording: Wording, at: number): Clause | UnclearReason =>
  hasSecondQuestion(wording, at) ? 'several' : (parseInverted(wording, at) ?? 'no-subject');

/** At the beginning, or behind a first part that ends with a comma: "if the siege ends, should …". */
function findAuxiliary({ words, language }: Wording): number | null {
  const { auxiliaries } = language.questionWords;
  if (auxiliaries.has(words[0]!.norm)) return 0;
  const comma = words.findIndex(({ hasComma }) => hasComma);
  return comma >= 0 && auxiliaries.has(words[comma + 1]?.norm ?? '') ? comma + 1 : null;
}
