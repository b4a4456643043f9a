import type { SpeakerChoice } from '../../layers/layers.ts';
import { NOBODY } from '../speaker-context.ts';
import { LEAST_LIKELIHOOD, OTHER_SHARE, RULE_SHARES } from './rule-shares.ts';

/**
 * A choice with the likelihood that it is right, noise counted as wrong: as often as lines of its rule were, of those that somebody read; of a rule
 * that says how likely it is, as often as those of which it said as much. What is too seldom right names nobody.
 */
export function calibrateChoice(choice: SpeakerChoice, shares = RULE_SHARES): SpeakerChoice {
  const { by, confidence, sourceKind } = choice;
  if (by === null || confidence === null) return choice;
  const likelihood = shares.get(by)?.findLast(({ from }) => from <= confidence)?.share ?? OTHER_SHARE;
  if (likelihood >= LEAST_LIKELIHOOD) return { ...choice, confidence: likelihood };
  return { ...NOBODY, sourceKind: sourceKind === 'document' ? 'document' : 'unnamed' };
}
