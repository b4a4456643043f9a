import { createRule } from '../../rule.ts';

/** The runner finds these: rules do not see what is silenced. */
export const unused = createRule({
  id: 'suppressions/unused',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'A comment that silences nothing',
    why: 'Old comments hide what comes later: once the line behind it is changed, it silences something nobody looked at.',
    todo: 'Take the comment out.',
    valid: [],
    invalid: [],
  },
  check() {},
});
