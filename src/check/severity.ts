export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a configuration may say of a rule. */
export const LEVELS = [...SEVERITIES, 'off'] as const;
export type RuleLevel = (typeof LEVELS)[number];
