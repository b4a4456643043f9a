import { createRule } from '../../rule.ts';
import { findChanges } from './find-changes.ts';
import { reckonChange } from './reckon-change.ts';

export const percentOrPoints = createRule({
  id: 'figures/percent-or-points',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'Percent where percentage points are meant, or the other way round',
    why: 'From 40 to 60 percent is 20 points and 50 percent more: whoever takes the one for the other tells another story.',
    todo: 'Write “percentage points” for the difference of two shares, and “percent” for what it is of the first.',
    valid: [
      { text: 'The rate rose from 40 percent to 60 percent, up 20 percentage points.' },
      { text: 'The rate rose from 40 percent to 60 percent, up 50 percent.' },
      { text: 'The rate rose from 40 percent to 60 percent, up 20 points.' },
      { text: 'The price rose from 40 to 60 euros, up 50 percent.' },
      { text: 'The rate rose from 10 percent to 11 percent, and rents rose by 1 percent.' },
      { text: 'The rate rose by 20 percent.' },
      { text: 'The rate was cut by 25 basis points from 5.25 percent to 5 percent.' },
      { text: 'Between 40 percent and 60 percent came, 20 percent of them late.' },
    ],
    invalid: [
      { text: 'The rate rose from 40 percent to 60 percent, up 20 percent.', finds: ['20 percent'] },
      { text: 'Turnout fell from 60% to 40%, a drop of 20 percent.', finds: ['20 percent'] },
      { text: 'The tax rose by 3 percent, from 19 percent to 22 percent.', finds: ['3 percent'] },
      { text: 'Unemployment rose 2.5% to 7.5% from 5%.', finds: ['2.5%'] },
      { text: 'The price rose from 40 to 60 euros, up 50 percentage points.', finds: ['50 percentage points'] },
      { text: 'The rate rose from 40% to 60%, an increase of 50 percentage points.', finds: ['50 percentage points'] },
    ],
  },
  check(view, report) {
    for (const change of findChanges(view)) {
      const reckoned = reckonChange(change);
      if (reckoned !== 'points' && reckoned !== 'percent') continue;
      const { span } = change.stated!.quantity;
      const meant = reckoned === 'points' ? 'percentage points' : 'percent';
      report({
        span,
        message: `“${view.words(span)}” is the change in ${meant}.`,
        related: [{ document: null, span: change.span }],
      });
    }
  },
});
