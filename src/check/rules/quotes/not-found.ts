import { holdQuotes } from '../../quotes/hold-quotes.ts';
import { isNearEnough } from '../../quotes/is-near-enough.ts';
import { isWording } from '../../quotes/is-wording.ts';
import { createRule } from '../../rule.ts';
import { interview } from './sample-sources.ts';

export const notFound = createRule({
  id: 'quotes/not-found',
  scope: 'all',
  severity: 'error',
  // the store never holds all that was said
  needs: ['sources'],
  docs: {
    title: 'A quotation that stands in no source',
    why: 'Either nobody said it, or the source that has it is not there: a summary that a model wrote makes such words up.',
    todo: 'Find where it was said, or take the marks away.',
    valid: [
      { text: '“We will close the mill before the spring,” said Ada Moss.', sources: [interview] },
      { text: 'Ada Moss called the plan “quite mad”.', sources: [interview] },
      {
        text: 'Ada “the Boiler” Moss wrote the novel “A river that never came to the sea again”.',
        sources: [interview],
      },
      { text: 'The shop sells “The Long Winter of Harrow Ford”, a book by Ada Moss.', sources: [interview] },
      { text: 'Protesters held a banner with the words “hands off our mill and our river”.', sources: [interview] },
      { text: 'Arrand said her brother told him: “You will never see those books.”', sources: [interview] },
      {
        text: '“Without the tram,” said Tom Arrand, “half of this quarter would walk an hour to the market.”',
        sources: [interview],
      },
    ],
    invalid: [
      {
        text: '“This town has betrayed its farmers, and history will judge it for that,” said Ada Moss.',
        sources: [interview],
        finds: ['This town has betrayed its farmers, and history will judge it for that,'],
      },
      {
        text: '“Shutting down in winter is out of the question for us,” said Ada Moss.',
        sources: [interview],
        finds: ['Shutting down in winter is out of the question for us,'],
      },
      {
        text: 'Tom Arrand said that the tram was “cheap at any price you like”.',
        sources: [interview],
        finds: ['cheap at any price you like'],
      },
      {
        text: '“Prices go up because greedy traders sit on their stocks of grain.”',
        sources: [interview],
        finds: ['Prices go up because greedy traders sit on their stocks of grain.'],
      },
    ],
  },
  check(view, report) {
    for (const held of holdQuotes(view)) {
      const { quote, source, compared } = held;
      if (isNearEnough(held, view) || !isWording(quote, view)) continue;
      const count = view.sources.length;
      report({
        span: quote.span,
        message: `It stands ${count === 1 ? `nowhere in ${view.sources[0]!.name}` : `in none of the ${count} sources`}.`,
        related: source ? compared.places.map((place) => ({ document: source, span: place.source })) : [],
      });
    }
  },
});
