/** Types of what we call of `score-speakers.mjs`, which stays as it came. */
export interface GoldSpeaker {
  readonly name: string | readonly string[] | null;
  readonly kind: string;
  readonly also?: readonly string[];
}

export interface PredictedActor {
  readonly name: string;
  readonly kind: string;
  readonly aliases?: readonly string[];
}

export function speakerRight(gold: GoldSpeaker, actors: readonly PredictedActor[]): boolean;
