import { findFirstEndingAfter } from '../../text/span.ts';
import { anyOf, withCapitals } from '../language/any-of.ts';
import { byLanguage } from '../language/by-language.ts';
import type { ReadableText } from '../layers/layers.ts';
import type { Opening } from './read-openings.ts';

/** Fewer lines with a label are headings and bylines, not a conversation. */
const FEWEST_TURNS = 3;
/** In a conversation at least this share of the turns sounds like speech. */
const LEAST_SPEECH = 0.2;
/** In UTF-16 units: only so much of what somebody says is looked at. */
const REACH = 400;

/**
 * The openings that open turns, of all lines that look like one: a parliament's by their own form; a hearing's, where questions
 * and answers alternate; a conversation's, where several talk in turn, one of them twice, and it sounds like speech.
 */
export function chooseOpenings(document: ReadableText, all: readonly Opening[]): Opening[] {
  const { text } = document;
  const of = (...forms: readonly Opening['form'][]) => all.filter(({ form }) => forms.includes(form));
  const isRecord = (opening: Opening) => opening.form === 'debate' && text[opening.mark[1] - 1] !== ':';
  if (isHearing(document, of('hearing'))) return of('hearing', 'conversation', 'debate', 'asks', 'witness', 'break');
  if (all.some(isRecord))
    return all.filter(({ form, isDescribed }) => form === 'debate' || form === 'break' || isDescribed);
  const talk = of('conversation', 'debate').map((opening): Opening => ({ ...opening, form: 'conversation' }));
  if (isConversation(document, talk)) return withBreaks(talk, of('break'));
  const offices = of('office');
  // "Group F — Halen 1 – 0 Wexholm" is a heading in turns
  return isTakenInTurns(document, offices) && soundsSpoken(document, offices) ? offices : [];
}

/** "Q. … A. … Q. … A. …": questions with their answers, not the points of a list. */
function isHearing(document: ReadableText, openings: readonly Opening[]): boolean {
  const letters = openings.map(({ label }) => document.text[label[0]]);
  const answers = letters.filter((letter, index) => letter === 'A' && letters[index - 1] === 'Q').length;
  return answers >= 2 && answers * 3 >= openings.length && openings.some((opening) => isOwnAnswer(document, opening));
}

/** An answer of somebody who speaks of himself or herself, or a short one: "A. Yes, I did." */
function isOwnAnswer({ text, language }: ReadableText, opening: Opening): boolean {
  if (text[opening.label[0]] !== 'A') return false;
  const words = wordsOf(text, opening);
  const [first = ''] = /^\p{L}+/u.exec(words) ?? [];
  return patterns(language).own.test(words) || language.turnWords.shortAnswers.has(first);
}

function isConversation(document: ReadableText, openings: readonly Opening[]): boolean {
  if (openings.length >= 2 && openings.every(({ isDescribed }) => isDescribed)) return soundsSpoken(document, openings);
  return isTakenInTurns(document, openings) && isAnswered(document, openings) && soundsSpoken(document, openings);
}

function isTakenInTurns({ text }: ReadableText, openings: readonly Opening[]): boolean {
  const labels = openings.map(({ label }) => text.slice(...label).toLowerCase());
  const changes = labels.filter((label, index) => index > 0 && label !== labels[index - 1]).length;
  const count = new Set(labels).size;
  return labels.length >= FEWEST_TURNS && count >= 2 && count < labels.length && changes * 2 >= labels.length - 1;
}

/** Where only "Q" and "A" talk, somebody answers for himself or herself, unlike in a list of questions that an office answers. */
function isAnswered(document: ReadableText, openings: readonly Opening[]): boolean {
  const { text, language } = document;
  const answers = openings.filter(({ label }) => label[1] - label[0] === 1 && text[label[0]] === 'A');
  if (openings.some((opening) => isNamed(document, opening))) return true;
  return answers.some((opening) => patterns(language).own.test(wordsOf(text, opening)));
}

/** Neither "Q" nor "Question 2". */
function isNamed({ text, language }: ReadableText, { label }: Opening): boolean {
  if (label[1] - label[0] === 1) return false;
  const [first = ''] = text
    .slice(...label)
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]/u);
  return first.length === 1 || !language.turnWords.questionLabels.has(first);
}

function soundsSpoken({ text, language }: ReadableText, openings: readonly Opening[]): boolean {
  const { spoken } = patterns(language);
  const count = openings.filter((opening) => spoken.test(wordsOf(text, opening))).length;
  return count > 0 && count >= openings.length * LEAST_SPEECH;
}

/** Of its line; where the label fills that, of the next one. */
function wordsOf(text: string, { words: [start, end] }: Opening): string {
  const own = text.slice(start, Math.min(end, start + REACH)).trim();
  return (
    own ||
    (text
      .slice(end, end + REACH)
      .trimStart()
      .split('\n')[0] ??
      '')
  );
}

/** And the headings between them, where turns end. */
function withBreaks(openings: readonly Opening[], breaks: readonly Opening[]): Opening[] {
  const first = openings[0]?.mark[0] ?? 0;
  const spans = openings.map(({ mark }) => ({ span: mark }));
  const isOwn = (opening: Opening) => spans[findFirstEndingAfter(spans, opening.mark[0])]?.span[0] === opening.mark[0];
  const others = breaks.filter((opening) => opening.mark[0] > first && !isOwn(opening));
  return [...openings, ...others].sort((a, b) => a.mark[0] - b.mark[0]);
}

const patterns = byLanguage(({ turnWords: { spokenPronouns, ownPronouns } }) => ({
  spoken: new RegExp(`\\b${anyOf(withCapitals(spokenPronouns))}\\b|\\?`),
  own: new RegExp(`\\b${anyOf(withCapitals(ownPronouns))}\\b`),
}));
