import type { ConditionWords } from '../../engine/language/condition-words.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Passage } from '../passage.ts';
import { dropUnconditional } from './drop-unconditional.ts';

/** What a stance model is asked of a passage. */
export interface AskedPair {
  readonly proposition: string;
  readonly passage: string;
  readonly actor: string | null;
  readonly cue: string | null;
}

/** Likelihoods that add up to 1. */
export interface AskedScores {
  readonly for: number;
  readonly against: number;
  readonly neither: number;
}

/**
 * What the record knows goes first. Words that their frame turns round are asked by themselves, and the answer is turned; of words that
 * nobody said nothing is asked.
 */
export interface Asking {
  readonly pair: AskedPair | null;
  readonly isTurned: boolean;
  /** The rule that decided so; null where none did. */
  readonly rule: 'stance/not-said' | 'stance/denied' | null;
}

export function createAsking(
  passage: Passage,
  statement: Statement | null,
  proposition: string,
  lexicon: ConditionWords,
): Asking {
  // “did not say whether he would come”, “no longer says that it is impossible”
  if (statement?.polarity === 'not-said') return { pair: null, isTurned: false, rule: 'stance/not-said' };
  const pair = { proposition, passage: passage.words, actor: passage.actorName };
  // “denied that the bridge is safe”, “opposes closing the school”, “refused to sign”
  if (statement?.contentPolarity === 'denied')
    return { pair: { ...pair, cue: null }, isTurned: true, rule: 'stance/denied' };
  const words = dropUnconditional(passage.words, lexicon);
  return { pair: { ...pair, passage: words, cue: passage.cue || null }, isTurned: false, rule: null };
}

export const turnScores = ({ for: pro, against, neither }: AskedScores): AskedScores => ({
  for: against,
  against: pro,
  neither,
});
