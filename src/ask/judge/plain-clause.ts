import type { ClausePlace } from './clause-place.ts';
import {
  type ConditionFrame,
  isRefusal,
  listOutside,
  matchPhrase,
  shareStems,
  type WordRange,
} from './condition-frame.ts';
import type { PassageWord } from './passage-words.ts';
import { hasFiniteVerb, hasPast, isProspect, isProspective } from './tense.ts';

/** "Would vote for it if it were cheaper", but "asked if", "if need be", and what would follow from the thing itself. */
export function isPlain(place: ClausePlace): boolean {
  const { frame, at } = place;
  return !isAsked(frame, at) && !isIdiom(frame, at + 1) && isOfStance(place) && !isArgument(place);
}

/** "We will talk once they leave", but "once they left". */
export function isToCome(place: ClausePlace): boolean {
  const { frame, range, at } = place;
  if (frame.lexicon.prospects.has(frame.words[at - 1]?.lower ?? '')) return false;
  return isProspect(frame, range) && !hasPast(frame, range) && isOfStance(place) && !isArgument(place);
}

/** "Were they to leave, we would talk". */
export const isInverted = (place: ClausePlace): boolean =>
  isProspect(place.frame, place.range) && isOfStance(place) && !isArgument(place);

/** "If not reformed", "if they do not leave". */
export function isNegated({ frame, range: [from, to] }: ClausePlace): boolean {
  const { words, lexicon } = frame;
  const isEnding = (word: string) => lexicon.refusalEndings.some((ending) => word.endsWith(ending));
  return words.slice(from + 1, to).some(({ lower }) => lower === lexicon.negation || isEnding(lower));
}

/** "Provided that", and "provided the river is clean", but "on condition of anonymity", "for as long as it takes", "they provided aid". */
export function isFreeOpener(place: ClausePlace): boolean {
  const { frame, at, opener, range } = place;
  const { words, lexicon } = frame;
  if (words[at - 1]?.lower === lexicon.lengthWord || matchPhrase(words, at + opener, lexicon.openLengths)) return false;
  if (words.slice(at, at + opener + ANONYMITY_REACH).some(({ lower }) => lower === lexicon.anonymity)) return false;
  if (!lexicon.verbOpeners.has(words[at]!.lower) || words[at + opener - 1]!.lower === lexicon.complementizer)
    return true;
  return !lexicon.agentMarks.has(words[at + opener]!.lower) && hasFiniteVerb(frame, [at + opener, range[1]]);
}

/** "On condition of | strict | anonymity". */
const ANONYMITY_REACH = 3;

/** "Asked if", "it is not clear if", "could not say | if"; a content that opens with it behind a cue of asking. */
function isAsked({ words, lexicon, cue }: ConditionFrame, at: number): boolean {
  const near = words.slice(Math.max(0, at - ASKING_REACH), at);
  if (near.length > 0 && near.at(-1)!.isMark) return false;
  const before = near.length > 0 ? near.map(({ lower }) => lower) : cue;
  if (before.slice(-2).some((word) => lexicon.askingWords.has(word))) return true;
  return before.some((word) => lexicon.tellingWords.has(word)) && before.some((word) => isRefusal(word, lexicon));
}

/** "Did not | tell | him | if". */
const ASKING_REACH = 4;

/** "If need be", "if anything,". */
function isIdiom({ words, lexicon }: ConditionFrame, at: number): boolean {
  if (matchPhrase(words, at, lexicon.idiomOpeners)) return true;
  const length = matchPhrase(words, at, lexicon.idioms);
  return length > 0 && (words[at + length]?.isMark ?? true);
}

/**
 * Beside the clause somebody takes a stand: with a word for that, one of the proposition, or as "I" or "we" who will do something. Whatever
 * else hangs on something is an argument: "if the law passes, prices might rise".
 */
function isOfStance({ frame, range }: ClausePlace): boolean {
  const { lexicon } = frame;
  const main = listMain(frame, range);
  const words = [...frame.cue, ...main.map(({ lower }) => lower)];
  if (words.some((word) => lexicon.stanceWords.has(word)) || shareStems(main, frame) > 0) return true;
  return main.some(({ lower }, at) => {
    const [subject, joined] = lower.replaceAll('’', "'").split("'");
    if (!lexicon.speakerWords.has(subject!)) return false;
    return joined !== undefined || main.slice(at + 1, at + 3).some((next) => isProspective(next.lower, frame));
  });
}

/** What stands outside a clause, and outside every other that is opened alike. */
function listMain(frame: ConditionFrame, range: WordRange): readonly PassageWord[] {
  let isInClause = false;
  return frame.words.filter(({ lower }, at) => {
    if (lower === frame.lexicon.plainOpener) isInClause = true;
    else if (lower === ',') isInClause = false;
    return !isInClause && (at < range[0] || at >= range[1]);
  });
}

/** A clause has so much of the proposition that it says what would follow from it: "If the bridge is closed, shops will die". */
function isArgument({ frame, range }: ClausePlace): boolean {
  const inside = shareStems(frame.words.slice(...range), frame);
  return inside >= ARGUMENT_SHARE && inside > shareStems(listOutside(frame, range), frame);
}

const ARGUMENT_SHARE = 0.5;
