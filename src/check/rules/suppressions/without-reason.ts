import { createRule } from '../../rule.ts';

/** The runner finds these: rules do not see what is silenced. */
export const withoutReason = createRule({
  id: 'suppressions/without-reason',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'A comment that gives no reason',
    why: 'Whoever reads the text next cannot tell whether the finding was looked at or only put away.',
    todo: 'Write the reason behind a colon: “onrecord-ignore text/doubled-word: a name”.',
    valid: [],
    invalid: [],
  },
  check() {},
});
