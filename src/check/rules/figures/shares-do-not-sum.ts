import { createRule } from '../../rule.ts';

export const sharesDoNotSum = createRule({
  id: 'figures/shares-do-not-sum',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'Shares of one survey that add up to more than all',
    why: 'One of them is wrong, or people could give several answers, which readers have to be told.',
    todo: 'Look the shares up in the survey; say so if several answers were allowed.',
    valid: [
      { text: 'In a survey by Quorra Research, 64% said yes, 29% said no and 7% gave no answer.' },
      { text: 'In a survey by Quorra Research, 64.4% said yes, 29.4% said no and 6.4% gave no answer.' },
    ],
    invalid: [
      {
        text: 'In a survey by Quorra Research, 64% said yes, 39% said no and 7% gave no answer.',
        finds: ['64% said yes, 39% said no and 7%'],
      },
    ],
  },
  check({ record }, report) {
    const quantities = new Map(record.quantities.map((quantity) => [quantity.id, quantity]));
    for (const { shares, sum } of record.polls) {
      const found = shares.flatMap((id) => quantities.get(id) ?? []);
      if (sum <= WHOLE + found.length * ROUNDING) continue;
      report({
        span: [found[0]!.span[0], found.at(-1)!.span[1]],
        message: `These shares add up to ${sum} percent.`,
      });
    }
  },
});

const WHOLE = 100;
/** As much may be gained where each share is rounded. */
const ROUNDING = 0.5;
