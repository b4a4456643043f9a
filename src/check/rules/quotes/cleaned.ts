import { describeDifference } from '../../quotes/describe-difference.ts';
import { holdQuotes } from '../../quotes/hold-quotes.ts';
import { isNearEnough } from '../../quotes/is-near-enough.ts';
import { createRule } from '../../rule.ts';
import { interview } from './sample-sources.ts';

export const cleaned = createRule({
  id: 'quotes/cleaned',
  scope: 'all',
  severity: 'info',
  needs: ['sources', 'store'],
  docs: {
    title: 'A quotation without the fillers that were said',
    why: 'Most houses let “um” and a word said twice go, and some let nothing go.',
    todo: 'Nothing, unless the house prints every word.',
    valid: [
      { text: '“I, um, I have never asked for a palace,” said Ada Moss.', sources: [interview] },
      { text: '“It costs five million dollars a year,” said Tom Arrand.', sources: [interview] },
      { text: '“I told the workers that nobody would lose a pension over this,” said Ada Moss.', sources: [interview] },
    ],
    invalid: [
      {
        text: '“It costs five million dollars a year, and it is worth every cent,” said Tom Arrand.',
        sources: [interview],
        finds: ['and it'],
      },
    ],
  },
  check(view, report) {
    for (const held of holdQuotes(view)) {
      const { source, compared } = held;
      if (source === null || compared.wording !== 'cleaned' || !isNearEnough(held, view)) continue;
      const changes = compared.changes.filter(({ what }) => what === 'filler');
      const { span, difference, related = [] } = describeDifference({ ...held, source }, changes, view);
      report({ span, message: `Cleaned: ${difference}.`, related });
    }
  },
});
