import type { Span } from '../../schema/span.ts';

export const CONDITION_KINDS = ['condition', 'while', 'until', 'list'] as const;

/**
 * What a condition is: met first ("if they leave", "provided that"), a time during which it stands ("while he rules"), one until which it
 * does ("until they leave"), or demands that are counted and told ("five conditions").
 */
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** What a stance hangs on, in the words of the text. */
export interface Condition {
  readonly kind: ConditionKind;
  readonly spans: readonly Span[];
  readonly words: string;
  /** The rule that found it: "condition/unless". */
  readonly by: string;
  /** Of counted demands; else null. */
  readonly list: ConditionList | null;
}

/** Demands as the text counts and tells them. */
export interface ConditionList {
  /** How many there are said to be; null where nobody counts ("his conditions"). */
  readonly told: number | null;
  readonly items: readonly { readonly spans: readonly Span[]; readonly words: string }[];
  /** Whether as many are told as counted. */
  readonly isFull: boolean;
}
