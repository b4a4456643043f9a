import { createRule } from '../../rule.ts';

/** The runner finds these: rules do not see what is silenced. */
export const unknownRule = createRule({
  id: 'suppressions/unknown-rule',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'A comment that names no rule',
    why: 'What it was to silence is not silenced.',
    todo: 'Write the rule as the finding gives it, with its topic: “text/doubled-word”.',
    valid: [],
    invalid: [],
  },
  check() {},
});
