import { isDeterminer } from '../../engine/grammar/word-classes.ts';
import type { Language } from '../../engine/language/language.ts';
import { trimEnd } from '../../text/trim-end.ts';
import type { Clause } from './clause.ts';
import { parseInverted } from './parse-inverted.ts';
import type { Question } from './proposition.ts';
import { renderAffirmed } from './render-clause.ts';
import { END_MARK, type QuestionWord, type Wording } from './words/split-words.ts';
import { isBase, isParticiple } from './words/word-forms.ts';

type AskedList = Omit<Extract<Question, { readonly kind: 'list' }>, 'kind' | 'text'>;

/** "Who …", "to whom …", "how many …"; null where no such word leads the question. */
export function parseList({ words, language }: Wording): AskedList | null {
  const { askedFor, auxiliaries, cliticEnding } = language.questionWords;
  const at = language.functionWords.prepositions.has(words[0]!.norm) ? 1 : 0;
  const second = words[at + 1]?.norm ?? '';
  const first = (words[at]?.norm ?? '').replace(cliticEnding, '');
  const pair = askedFor.get(`${first} ${second}`);
  const asked = pair ?? askedFor.get(first);
  if (!asked) return null;
  // "When Moss resigned, did the price fall?" has two sides
  const comma = words.findIndex(({ hasComma }) => hasComma);
  if (comma > 0 && auxiliaries.has(words[comma + 1]?.norm ?? '') && !auxiliaries.has(second)) return null;
  return { askedFor: asked, ...parseTopic({ words: words.slice(at + (pair ? 2 : 1)), language }) };
}

/** "Soldiers Vesmar has lost" of "how many soldiers has Vesmar lost", where that is certain, else the words as they stand. */
function parseTopic(wording: Wording): Pick<AskedList, 'topic' | 'speaker'> {
  const { words, language } = wording;
  // "who has said that the bridge is safe"
  const verb = words.findIndex(({ norm }) => !language.questionWords.auxiliaries.has(norm));
  if (isSaying(words[verb], language)) return { topic: stripLink(words.slice(verb + 1), language), speaker: null };
  const at = words.findIndex(({ norm }) => language.questionWords.auxiliaries.has(norm));
  const clause = at >= 0 && isBeforeSubject(wording, at) ? parseInverted(wording, at) : null;
  if (!clause || clause.isNegated) return { topic: render(words), speaker: null };
  return parseSaying(clause, language) ?? { topic: renderAffirmed(clause, language), speaker: null };
}

const isSaying = (word: QuestionWord | undefined, { questionWords }: Language): boolean =>
  word !== undefined && questionWords.sayingVerbs.has(word.norm);

/** "What did Moss say about the bridge?", "what has she said": whose words are asked for, and what they are about. */
function parseSaying({ subject, predicate }: Clause, language: Language): Pick<AskedList, 'topic' | 'speaker'> | null {
  const { functionWords } = language;
  const isNamed = subject.some(({ norm }) => !functionWords.subjectPronouns.has(norm));
  if (!isNamed || !isSaying(predicate[0], language)) return null;
  return { topic: stripLink(predicate.slice(1), language), speaker: render(subject) };
}

/** Without "about", "that". */
function stripLink(words: readonly QuestionWord[], { questionWords }: Language): string {
  const isLink = questionWords.topicLinks.has(words[0]?.norm ?? '');
  return render(isLink ? words.slice(1) : words);
}

const render = (words: readonly QuestionWord[]): string => trimEnd(words.map(({ text }) => text).join(' '), END_MARK);

/** "Has Vesmar lost", but "have been freed" and "are his conditions". */
function isBeforeSubject({ words, language }: Wording, at: number): boolean {
  const { auxiliaries } = language.questionWords;
  const next = words[at + 1];
  if (!next) return false;
  if (auxiliaries.get(words[at]!.norm)!.kind === 'be') return next.isCapital && !next.isOwner;
  if (next.isCapital || isDeterminer(next.norm, language)) return true;
  return !isParticiple(next.norm, language) && !isBase(next.norm, language);
}
