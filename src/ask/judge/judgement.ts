import type { Passage } from '../passage.ts';
import type { Condition } from './condition.ts';
import type { PollShare } from './poll-share.ts';
import type { Side, Stance } from './side.ts';

/** How a passage bears on a proposition. */
export interface Judgement {
  readonly passage: Passage;
  /** The side, once its condition is met; neither where it takes none. */
  readonly stance: Side | 'neither';
  readonly condition: Condition | null;
  /** How likely the stance is right, calibrated; null where a rule tells it and nobody has measured that. */
  readonly confidence: number | null;
  /** What decided: the model by its name, or a rule ("stance/not-said", "stance/no-longer"). */
  readonly because: string;
  /** What the passage says of another's stance ("no longer says he will not"); null of most. */
  readonly told: ToldShift | null;
  /** The shares of a survey that it gives; empty of most. */
  readonly shares: readonly PollShare[];
}

/** A change of somebody's stance, or a denial of one, that the passage points out. */
export interface ToldShift {
  /** Whose stance it is, by public id; empty where the passage does not name them. */
  readonly actors: readonly string[];
  readonly isDenied: boolean;
  /** Whether the words are on the matter; else they tell only of those who are known to have moved on it. */
  readonly isOnMatter: boolean;
}

/** A refusal that stands while or until something is so stays one, its condition beside it; any other condition has a list of its own. */
export function stanceOf({ stance, condition }: Pick<Judgement, 'stance' | 'condition'>): Stance | null {
  if (stance === 'neither') return null;
  return condition === null || condition.kind === 'while' || condition.kind === 'until' ? stance : 'conditional';
}
