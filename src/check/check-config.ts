import type { RuleLevel, Severity } from './severity.ts';

/** What `onrecord.config.json` says, with what it does not tell filled in. By hand, since its schema is made from the rules, which see it. */
export interface CheckConfig {
  /** By the rule's id. */
  readonly rules: Readonly<Partial<Record<string, RuleLevel | RuleConfig>>>;
  readonly ignore: readonly { readonly paths: readonly string[]; readonly rules?: readonly string[] | undefined }[];
  /** Words that a rule lets pass, by the rule's id. */
  readonly exceptions: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly vagueSources: { readonly add: readonly string[]; readonly remove: readonly string[] };
  /** The spelling of the house to the ones it is written for. */
  readonly houseSpellings: Readonly<Record<string, readonly string[]>>;
  /** Paths from the configuration's folder. */
  readonly authority?: string | undefined;
  readonly baseline?: string | undefined;
  readonly against: readonly string[];
  readonly store?: string | undefined;
  readonly failOn?: Severity | undefined;
  readonly maxWarnings?: number | undefined;
}

export interface RuleConfig {
  readonly severity?: RuleLevel | undefined;
  readonly options?: unknown;
}
