import type { CheckConfig } from './check-config.ts';
import { isMatchingPath } from './match-path.ts';
import type { Rule } from './rule.ts';
import type { RuleLevel } from './severity.ts';

export interface RuleSetting {
  readonly level: RuleLevel;
  readonly options: unknown;
}

/** What the configuration says of a rule, or the rule itself where it says nothing. */
export function readSetting(config: CheckConfig, { id, severity }: Rule): RuleSetting {
  const setting = new Map(Object.entries(config.rules)).get(id);
  if (typeof setting === 'string') return { level: setting, options: undefined };
  return { level: setting?.severity ?? severity, options: setting?.options };
}

/** Are findings of the rule ignored in this file? The path counts from the configuration's folder. */
export const isIgnored = (config: CheckConfig, rule: string, path: string): boolean =>
  config.ignore.some(
    ({ paths, rules }) =>
      (rules === undefined || rules.some((each) => each === rule)) && paths.some((each) => isMatchingPath(path, each)),
  );

/** Words that the rule lets pass. */
export function createExceptionCheck(config: CheckConfig, rule: string): (exact: string) => boolean {
  const words = new Map(Object.entries(config.exceptions)).get(rule) ?? [];
  const passed = new Set(words.map(fold));
  return (exact) => passed.has(fold(exact));
}

const fold = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');
