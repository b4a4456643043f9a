/** What the model's scores say of a reading: the signs that its confidence is made of, each from 0 to 1. */
export interface ReadingSigns {
  /** That the cue begins where it does. */
  readonly cue: number;
  /** That the cue's pieces belong to it, on average. */
  readonly cueInside: number;
  /** That the content's pieces are tied to the cue, on average. */
  readonly content: number;
  /** That the content begins, and ends, where it does; the less sure of the two, the worst of its runs. */
  readonly contentEdge: number;
}

/** Weights of a logistic regression over the log odds of the signs; made by training/calibrate.py on held-out articles. */
export interface ConfidenceWeights extends ReadingSigns {
  readonly bias: number;
}
