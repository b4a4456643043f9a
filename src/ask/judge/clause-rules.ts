import type { ConditionKind } from './condition.ts';
import {
  type ConditionFrame,
  isRefusal,
  isRefused,
  listOutside,
  matchPhrase,
  shareStems,
  type WordRange,
} from './condition-frame.ts';
import { cutClause } from './cut-clause.ts';

/** A condition that a clause or a phrase says. */
export interface ClauseRule {
  readonly id: string;
  readonly kind: ConditionKind;
  /** Whether it names what is lacking: the stance turns round once it is there. */
  readonly isLack: boolean;
  /** How many words open it at this place; 0 where none do. */
  readonly match: (frame: ConditionFrame, at: number) => number;
  readonly isSo: (place: ClausePlace) => boolean;
}

export interface ClausePlace {
  readonly frame: ConditionFrame;
  readonly at: number;
  readonly opener: number;
  readonly range: WordRange;
}

/** The first rule that holds at a place. */
export function findClause(frame: ConditionFrame, at: number): (ClausePlace & { readonly rule: ClauseRule }) | null {
  for (const rule of RULES) {
    const opener = rule.match(frame, at);
    if (opener === 0) continue;
    const place = { frame, at, opener, range: cutClause(frame, at, opener) };
    if (place.range[1] > at + opener && rule.isSo(place)) return { ...place, rule };
  }
  return null;
}

type RefusedList = 'refusedLackOpeners' | 'duringOpeners' | 'untilOpeners';
type FreeList = 'openers' | 'timeOpeners' | 'lackOpeners';

const refused =
  (list: RefusedList) =>
  (frame: ConditionFrame, at: number): number =>
    isHeldBack(frame, at) ? 0 : matchPhrase(frame.words, at, frame.lexicon[list]);

const free =
  (list: FreeList) =>
  (frame: ConditionFrame, at: number): number =>
    isTakenBack(frame, at) ? 0 : matchPhrase(frame.words, at, frame.lexicon[list]);

/** The first that holds decides. */
const RULES: readonly ClauseRule[] = [
  // “will not sit down with him while our towns burn”: a refusal, and how long it stands
  { id: 'during', kind: 'while', isLack: false, match: refused('duringOpeners'), isSo: isStandingRefusal },
  // “no talks until the last soldier has left”
  { id: 'until', kind: 'until', isLack: false, match: refused('untilOpeners'), isSo: isStandingRefusal },
  // “would not sign unless the price falls”
  { id: 'unless', kind: 'condition', isLack: true, match: free('lackOpeners'), isSo: () => true },
  // “opposes renewing it without an overhaul”, but “without delay”
  { id: 'without', kind: 'condition', isLack: true, match: refused('refusedLackOpeners'), isSo: isStandingRefusal },
  // “provided that the mine pays for it”, but “on condition of anonymity”, “for as long as it takes”
  { id: 'opener', kind: 'condition', isLack: false, match: free('openers'), isSo: isFreeOpener },
  // “we will talk once they leave”, but “once they left”
  { id: 'time', kind: 'condition', isLack: false, match: free('timeOpeners'), isSo: isToCome },
  // “if not reformed, it should end”
  {
    id: 'if-not',
    kind: 'condition',
    isLack: true,
    match: matchPlain,
    isSo: (place) => isNegated(place) && isPlain(place),
  },
  // “would vote for it if it were cheaper”, but “even if”, “asked if”, “if need be”
  { id: 'if', kind: 'condition', isLack: false, match: matchPlain, isSo: isPlain },
  // “Should they leave, we would talk”
  { id: 'inversion', kind: 'condition', isLack: false, match: matchInversion, isSo: isToCome },
];

function matchPlain(frame: ConditionFrame, at: number): number {
  return frame.words[at]!.lower === frame.lexicon.plainOpener && !isTakenBack(frame, at) ? 1 : 0;
}

/** "Even if", "what if": what stands before an opener takes it away. */
const isHeldBack = ({ words, lexicon }: ConditionFrame, at: number): boolean =>
  lexicon.noConditionBefore.has(words[at - 1]?.lower ?? '');

const isTakenBack = (frame: ConditionFrame, at: number): boolean =>
  isHeldBack(frame, at) || frame.words[at - 1]?.lower === frame.lexicon.negatedOpener;

function isStandingRefusal({ frame, at, opener, range }: ClausePlace): boolean {
  const { words, lexicon } = frame;
  const behind = words.slice(at + opener, at + opener + EMPTY_REACH);
  if (behind.some(({ lower }) => lexicon.emptyObjects.has(lower))) return false;
  return isRefused(frame, range) && !isGranted(frame, at, range);
}

/** "Without | any more delay". */
const EMPTY_REACH = 3;

/** "While I see the point, I oppose it", "While the mine once paid, it has no future"; but "While he rules, we will not talk". */
function isGranted(frame: ConditionFrame, at: number, range: WordRange): boolean {
  const { words, lexicon } = frame;
  const isFirst = words.slice(0, at).every(({ isMark }) => isMark);
  if (!isFirst || !lexicon.duringOpeners.has(words[at]!.lower)) return false;
  if (!isProspect(frame, range) || hasPast(frame, range)) return true;
  return words.slice(...range).some(({ lower }) => lexicon.concessions.has(lower) || lexicon.stanceWords.has(lower));
}

function isFreeOpener({ frame: { words, lexicon }, at, opener }: ClausePlace): boolean {
  if (words[at - 1]?.lower === lexicon.lengthWord || matchPhrase(words, at + opener, lexicon.openLengths)) return false;
  return !words.slice(at, at + opener + EMPTY_REACH).some(({ lower }) => lower === lexicon.anonymity);
}

function isToCome(place: ClausePlace): boolean {
  const { frame, range, at } = place;
  if (frame.lexicon.prospects.has(frame.words[at - 1]?.lower ?? '')) return false;
  return isProspect(frame, range) && !hasPast(frame, range) && !isArgument(place);
}

/** Does the sentence outside a range, or its cue, say what is to come: "will", "we'll", "won't"? */
const isProspect = (frame: ConditionFrame, range: WordRange): boolean =>
  [...frame.cue, ...listOutside(frame, range).map(({ lower }) => lower)].some((word) => isProspective(word, frame));

const isProspective = (word: string, { lexicon }: ConditionFrame): boolean =>
  lexicon.prospects.has(word) ||
  lexicon.prospectEndings.some((ending) => word.replaceAll('’', "'").endsWith(ending)) ||
  lexicon.refusalEndings.some((ending) => word.endsWith(ending));

/** Does a range tell of what was? */
function hasPast({ words, lexicon }: ConditionFrame, [from, to]: WordRange): boolean {
  return words.slice(from, to).some(({ lower }, index) => {
    if (lexicon.pastForms.has(lower)) return true;
    const isRegular = lower.length > SHORT_VERB && lower.endsWith(lexicon.pastEnding);
    return isRegular && !lexicon.participleHelpers.has(words[from + index - 1]?.lower ?? '');
  });
}

/** "Need" ends like a past form. */
const SHORT_VERB = 4;

function isPlain(place: ClausePlace): boolean {
  const { frame, at } = place;
  return !isAsked(frame, at) && !isIdiom(frame, at + 1) && !isArgument(place);
}

/** "Asked if", "it is not clear if", "could not say | if"; a content that opens with it behind a cue of asking. */
function isAsked({ words, lexicon, cue }: ConditionFrame, at: number): boolean {
  const before = words.slice(Math.max(0, at - ASKING_REACH), at);
  if (before.length === 0) return cue.some((word) => lexicon.askingWords.has(word) || isRefusal(word, lexicon));
  return !before.at(-1)!.isMark && before.some(({ lower }) => lexicon.askingWords.has(lower));
}

/** "Asked him | if". */
const ASKING_REACH = 2;

/** "If need be", "if anything,". */
function isIdiom({ words, lexicon }: ConditionFrame, at: number): boolean {
  if (matchPhrase(words, at, lexicon.idiomOpeners)) return true;
  const length = matchPhrase(words, at, lexicon.idioms);
  return length > 0 && (words[at + length]?.isMark ?? true);
}

/** "If not reformed", "if they do not leave". */
function isNegated({ frame, range: [from, to] }: ClausePlace): boolean {
  const { words, lexicon } = frame;
  return words.slice(from + 1, to).some(({ lower }) => lower === lexicon.negation || isRefusalEnding(lower, frame));
}

const isRefusalEnding = (word: string, { lexicon }: ConditionFrame): boolean =>
  lexicon.refusalEndings.some((ending) => word.endsWith(ending));

/** A clause has so much of the proposition that it says what would follow from it: "If the bridge is closed, shops will die". */
function isArgument({ frame, range }: ClausePlace): boolean {
  const inside = shareStems(frame.words.slice(...range), frame);
  return inside >= ARGUMENT_SHARE && inside > shareStems(listOutside(frame, range), frame);
}

const ARGUMENT_SHARE = 0.5;

function matchInversion({ words, lexicon }: ConditionFrame, at: number): number {
  const isFirst = words.slice(0, at).every(({ isMark }) => isMark);
  const hasComma = words.some(({ lower }) => lower === ',');
  const isQuestion = words.some(({ lower }) => lower === '?');
  return isFirst && hasComma && !isQuestion && lexicon.inversions.has(words[at]!.lower) ? 1 : 0;
}
