import { findFirstEndingAfter } from '../../text/span.ts';
import type { Opening } from './read-openings.ts';

/** Fewer lines with a label are headings and bylines, not a conversation. */
const FEWEST_TURNS = 3;
/** So many of them or more sound like speech. */
const LEAST_SPEECH = 0.2;
/** As much of what somebody says as is looked at. */
const REACH = 400;
const SPOKEN = /\b(?:I|I['’](?:m|ve|ll|d)|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our)\b|\?/;
const OWN = /\b(?:I|I['’](?:m|ve|ll|d)|[Mm]y|[Mm]e|[Mm]yself)\b/;
const SHORT_ANSWER = /^(?:Yes|No|Correct|Right|Sir|I)\b/;

/**
 * The openings that open turns, of all lines that look like one: a parliament's by their own form; a hearing's, where questions
 * and answers alternate; a conversation's, where several talk in turn, one of them twice, and it sounds like speech.
 */
export function chooseOpenings(text: string, all: readonly Opening[]): Opening[] {
  const of = (...forms: readonly Opening['form'][]) => all.filter(({ form }) => forms.includes(form));
  const isRecord = (opening: Opening) => opening.form === 'debate' && text[opening.mark[1] - 1] !== ':';
  if (isHearing(text, of('hearing'))) return of('hearing', 'conversation', 'debate', 'asks', 'witness', 'break');
  if (all.some(isRecord))
    return all.filter(({ form, isDescribed }) => form === 'debate' || form === 'break' || isDescribed);
  const talk = of('conversation', 'debate').map((opening): Opening => ({ ...opening, form: 'conversation' }));
  if (isConversation(text, talk)) return withBreaks(talk, of('break'));
  const offices = of('office');
  return isTakenInTurns(text, offices) ? offices : [];
}

/** "Q. … A. … Q. … A. …": questions with their answers, not the points of a list. */
function isHearing(text: string, openings: readonly Opening[]): boolean {
  const letters = openings.map(({ label }) => text[label[0]]);
  const answers = letters.filter((letter, index) => letter === 'A' && letters[index - 1] === 'Q').length;
  return answers >= 2 && answers * 3 >= openings.length && openings.some((opening) => soundsOwn(text, opening));
}

function isConversation(text: string, openings: readonly Opening[]): boolean {
  if (openings.length >= 2 && openings.every(({ isDescribed }) => isDescribed)) return soundsSpoken(text, openings);
  return isTakenInTurns(text, openings) && isAnswered(text, openings) && soundsSpoken(text, openings);
}

function isTakenInTurns(text: string, openings: readonly Opening[]): boolean {
  const labels = openings.map(({ label }) => text.slice(...label).toLowerCase());
  const changes = labels.filter((label, index) => index > 0 && label !== labels[index - 1]).length;
  const count = new Set(labels).size;
  return labels.length >= FEWEST_TURNS && count >= 2 && count < labels.length && changes * 2 >= labels.length - 1;
}

/** Where "Q" and "A" alone talk, somebody answers for himself: in a list of questions that an office answers nobody does. */
function isAnswered(text: string, openings: readonly Opening[]): boolean {
  const answers = openings.filter(({ label }) => label[1] - label[0] === 1 && text[label[0]] === 'A');
  const isNamed = openings.some(
    ({ label }) => label[1] - label[0] > 1 && !/^(?:Question|Answer)\b/i.test(text.slice(...label)),
  );
  return isNamed || answers.some((opening) => OWN.test(wordsOf(text, opening)));
}

function soundsSpoken(text: string, openings: readonly Opening[]): boolean {
  const spoken = openings.filter((opening) => SPOKEN.test(wordsOf(text, opening))).length;
  return spoken > 0 && spoken >= openings.length * LEAST_SPEECH;
}

const soundsOwn = (text: string, opening: Opening): boolean => {
  const words = wordsOf(text, opening);
  return text[opening.label[0]] === 'A' && (OWN.test(words) || SHORT_ANSWER.test(words));
};

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

/** With the headings between them, which no turn goes over. */
function withBreaks(openings: readonly Opening[], breaks: readonly Opening[]): Opening[] {
  const first = openings[0]?.mark[0] ?? 0;
  const spans = openings.map(({ mark }) => ({ span: mark }));
  const isOwn = (opening: Opening) => spans[findFirstEndingAfter(spans, opening.mark[0])]?.span[0] === opening.mark[0];
  const others = breaks.filter((opening) => opening.mark[0] > first && !isOwn(opening));
  return [...openings, ...others].sort((a, b) => a.mark[0] - b.mark[0]);
}
