import type { Language } from '../../../engine/language/language.ts';
import type { Span } from '../../../schema/span.ts';

/** The clause of a sentence that tells what happened on a day: "The mill burned down on 3 March", of "…, and nobody was hurt". */
export function findDayClause(text: string, sentence: Span, day: Span, language: Language): Span {
  const before = [...text.slice(sentence[0], day[0]).matchAll(JOINT)].findLast(isJoint);
  const start = before ? sentence[0] + before.index + before[0].length : sentence[0];
  const behind = text.slice(day[1], sentence[1]);
  // "On 3 March, the mill burned down": the comma behind an opening day ends nothing
  const from = start + LONGEST_OPENING >= day[0] ? (/^\s*,/.exec(behind)?.[0].length ?? 0) : 0;
  const after = [...behind.slice(from).matchAll(JOINT)].find(isJoint);
  return [start, after ? day[1] + from + after.index : sentence[1]];

  function isJoint([word]: RegExpExecArray): boolean {
    const { besides, retellers } = language.eventWords;
    return !/\p{L}/u.test(word) || besides.has(word.toLowerCase()) || retellers.has(word.toLowerCase());
  }
}

/** "Late on", "It was on". */
const LONGEST_OPENING = 12;
const JOINT = /\p{L}+|[,;:–—]/gu;
