import { describeDifference } from '../../quotes/describe-difference.ts';
import { holdQuotes } from '../../quotes/hold-quotes.ts';
import { isNearEnough } from '../../quotes/is-near-enough.ts';
import { nameSource } from '../../quotes/name-source.ts';
import { createRule } from '../../rule.ts';
import { interview, report } from './sample-sources.ts';

export const elided = createRule({
  id: 'quotes/elided',
  scope: 'all',
  severity: 'warning',
  needs: ['sources', 'store'],
  docs: {
    title: 'A quotation that leaves words out without a mark',
    why: 'Readers take it for one unbroken piece, and what was left out may have changed its sense.',
    todo: 'Put “…” where words are left out, close the marks and open them again, or put the words back.',
    valid: [
      { text: '“We will not close the mill before the spring […],” said Ada Moss.', sources: [interview] },
      {
        text: '“I told the workers ... that nobody would lose a pension over this,” said Ada Moss.',
        sources: [interview],
      },
      { text: '“I told the workers [...] that nobody would lose a pension,” said Ada Moss.', sources: [interview] },
      {
        text: '“I told the workers in March,” said Ada Moss, “nobody would lose a pension over this.”',
        sources: [interview],
      },
      {
        text: '“… the figures that the owner shows you seem honest, yet they leave out the debts,” said Tom Arrand.',
        sources: [interview],
      },
      {
        text: '“It costs five million dollars a year, and it is worth every cent,” said Tom Arrand.',
        sources: [interview],
      },
      { text: '“I have never asked for a palace,” said Ada Moss.', sources: [interview] },
      { text: '“We have a letter from the minister,” said Ada Moss.', sources: [interview] },
    ],
    invalid: [
      {
        text: '“I told the workers that nobody would lose a pension over this,” said Ada Moss.',
        sources: [interview],
        finds: ['workers that'],
      },
      {
        text: '“If I may, the figures seem honest, yet they leave out the debts of the sister company,” said Tom Arrand.',
        sources: [interview],
        finds: ['figures seem'],
      },
      {
        text: '“Some of the neighbours possibly heard the siren on Sunday,” Arrand added.',
        sources: [interview, report],
        finds: ['siren on'],
      },
    ],
  },
  check(view, report) {
    for (const held of holdQuotes(view)) {
      const { source, compared } = held;
      if (source === null || compared.wording !== 'elided-unmarked' || !isNearEnough(held, view)) continue;
      const changes = compared.changes.filter(({ what, isMarked }) => what !== 'filler' && !isMarked);
      const { span, difference, related = [] } = describeDifference({ ...held, source }, changes, view);
      report({
        span,
        message: `Words of ${nameSource(held, source)} are left out, and nothing says so: ${difference}.`,
        related,
      });
    }
  },
});
