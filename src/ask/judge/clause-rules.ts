import type { ClausePlace } from './clause-place.ts';
import type { ConditionKind } from './condition.ts';
import { type ConditionFrame, matchPhrase } from './condition-frame.ts';
import { cutClause } from './cut-clause.ts';
import { isFreeOpener, isInverted, isNegated, isPlain, isToCome } from './plain-clause.ts';
import { isRefusedLack, isStandingRefusal } from './refused-clause.ts';

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
  { id: 'without', kind: 'condition', isLack: true, match: refused('refusedLackOpeners'), isSo: isRefusedLack },
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
  { id: 'inversion', kind: 'condition', isLack: false, match: matchInversion, isSo: isInverted },
];

function matchPlain(frame: ConditionFrame, at: number): number {
  return frame.words[at]!.lower === frame.lexicon.plainOpener && !isTakenBack(frame, at) ? 1 : 0;
}

/** "Even if", "what if": what stands before an opener takes it away. */
const isHeldBack = ({ words, lexicon }: ConditionFrame, at: number): boolean =>
  lexicon.noConditionBefore.has(words[at - 1]?.lower ?? '');

const isTakenBack = (frame: ConditionFrame, at: number): boolean =>
  isHeldBack(frame, at) || frame.words[at - 1]?.lower === frame.lexicon.negatedOpener;

function matchInversion({ words, lexicon }: ConditionFrame, at: number): number {
  const isFirst = words.slice(0, at).every(({ isMark, lower }) => isMark || lower === lexicon.complementizer);
  const hasComma = words.some(({ lower }) => lower === ',');
  const isQuestion = words.some(({ lower }) => lower === '?');
  return isFirst && hasComma && !isQuestion && lexicon.inversions.has(words[at]!.lower) ? 1 : 0;
}
