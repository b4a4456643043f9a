import type { ClausePlace } from './clause-place.ts';
import { type ConditionFrame, isRefusal, isRefused, type WordRange } from './condition-frame.ts';
import { hasFiniteVerb, hasPast, isProspect } from './tense.ts';

/** A refusal that a clause says how long or how far it stands: "will not come while he rules", "until they leave". */
export function isStandingRefusal(place: ClausePlace): boolean {
  const { frame, range } = place;
  if (isEmpty(place) || !isRefused(frame, range) || isPastRefusal(frame, range)) return false;
  return !isGranted(place) && hasVerbIfTime(place);
}

/** "Refuses to renew it without an overhaul", "Without a guarantee there will be no talks". */
export function isRefusedLack(place: ClausePlace): boolean {
  const { frame, at, range } = place;
  if (isEmpty(place)) return false;
  const before = [...frame.cue, ...frame.words.slice(0, at).map(({ lower }) => lower)];
  const behind = frame.words.slice(range[1], range[1] + MAIN_REACH).map(({ lower }) => lower);
  const near = before.some((word) => isRefusal(word, frame.lexicon));
  return near || (before.length === frame.cue.length && behind.some((word) => isRefusal(word, frame.lexicon)));
}

/** "Without guarantees, | there will be no". */
const MAIN_REACH = 6;

/** "Without | any more delay". */
function isEmpty({ frame: { words, lexicon }, at, opener }: ClausePlace): boolean {
  const behind = words.slice(at + opener, at + opener + EMPTY_REACH);
  return behind.some(({ lower }) => lexicon.emptyObjects.has(lower));
}

const EMPTY_REACH = 3;

/** "They did not know until he called": what was refused once, and is not now. */
function isPastRefusal({ words, lexicon }: ConditionFrame, [from]: WordRange): boolean {
  const at = words.findLastIndex(({ lower }, index) => index < from && isRefusal(lower, lexicon));
  if (at < 0) return false;
  return [at, at - 1].some((index) => lexicon.pastAuxiliaries.has(words[index]?.lower.replaceAll('’', "'") ?? ''));
}

/** "While I see the point, I oppose it", "While the mine once paid, it has no future"; but "While he rules, we will not talk". */
function isGranted({ frame, at, range }: ClausePlace): boolean {
  const { words, lexicon } = frame;
  const isFirst = words.slice(0, at).every(({ isMark }) => isMark);
  if (!isFirst || !lexicon.duringOpeners.has(words[at]!.lower)) return false;
  if (!isProspect(frame, range) || hasPast(frame, range)) return true;
  return words.slice(...range).some(({ lower }) => lexicon.concessions.has(lower) || lexicon.stanceWords.has(lower));
}

/** "Before the election" says when, "before the votes are counted" on what. */
const hasVerbIfTime = ({ frame, at, opener, range }: ClausePlace): boolean =>
  frame.words[at + opener - 1]!.lower !== frame.lexicon.beforeWord || hasFiniteVerb(frame, range);
