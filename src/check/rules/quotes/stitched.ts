import { describeDifference, quoteWords } from '../../quotes/describe-difference.ts';
import { holdQuotes } from '../../quotes/hold-quotes.ts';
import { isNearEnough } from '../../quotes/is-near-enough.ts';
import { createRule } from '../../rule.ts';
import { interview, report } from './sample-sources.ts';

export const stitched = createRule({
  id: 'quotes/stitched',
  scope: 'all',
  severity: 'error',
  needs: ['sources', 'store'],
  docs: {
    title: 'A quotation put together from two places',
    why: 'It reads as said in one breath, and nobody said the one after the other.',
    todo: 'Close the marks behind the first, and say that the second was said elsewhere.',
    valid: [
      {
        text: '“We will not close the mill before the spring,” said Ada Moss. “We have a letter from the minister.”',
        sources: [interview],
      },
      {
        text: 'Ada Moss would close nothing “before the spring”, and asked for “two pumps and a dry wall”.',
        sources: [interview],
      },
      {
        text: '“We have a letter from the minister, and she says the money is safe,” said Ada Moss.',
        sources: [interview],
      },
      {
        text: '“The boiler is old, but it is safe. Nobody has to be afraid of it,” said Ada Moss.',
        sources: [interview, report],
      },
    ],
    invalid: [
      {
        text: '“We will not close the mill before the spring. I asked for two pumps and a dry wall,” said Ada Moss.',
        sources: [interview],
        finds: ['We will not close the mill before the spring. I asked for two pumps and a dry wall,'],
      },
      {
        text: '“I told the workers in March that nobody would lose a pension over this because she says the money is safe,” said Ada Moss.',
        sources: [interview],
        finds: [
          'I told the workers in March that nobody would lose a pension over this because she says the money is safe,',
        ],
      },
    ],
  },
  check(view, report) {
    for (const held of holdQuotes(view)) {
      const { source, compared, quote } = held;
      if (source === null || compared.wording !== 'stitched' || !isNearEnough(held, view)) continue;
      const { related = [] } = describeDifference({ ...held, source }, [], view);
      const pieces = compared.places.map(({ quotation }) => quoteWords(view.text, quotation));
      report({
        span: quote.span,
        message: `It is put together from ${pieces.length} places: ${pieces.join(' and ')}.`,
        related,
      });
    }
  },
});
