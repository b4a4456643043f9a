import { findTrueSpeaker } from '../../quotes/find-true-speaker.ts';
import { holdQuotes } from '../../quotes/hold-quotes.ts';
import { createRule } from '../../rule.ts';
import { interview, report } from './sample-sources.ts';

export const wrongSpeaker = createRule({
  id: 'quotes/wrong-speaker',
  scope: 'all',
  severity: 'error',
  needs: ['sources', 'store'],
  docs: {
    title: 'A quotation that somebody else said',
    why: 'Nothing harms people more than words that they never said.',
    todo: 'Give it to whoever said it.',
    valid: [
      { text: '“We will not close the mill before the spring,” said Ada Moss.', sources: [interview] },
      { text: '“We will not close the mill before the spring,” said Moss.', sources: [interview] },
      { text: '“We will not close the mill before the spring,” said Ms Moss, the owner.', sources: [interview] },
      { text: '“We will not close the mill before the spring,” the owner said.', sources: [interview] },
      {
        text: 'Tom Arrand was asked about it. “We will not close the mill before the spring,” she said.',
        sources: [interview],
      },
      { text: 'Tom Arrand said her brother told him: “You will never see those books.”', sources: [interview] },
      { text: '“It is safe,” said Tom Arrand.', sources: [interview, report] },
      { text: '“Nobody would lose a pension,” said Tom Arrand.', store: [interview] },
      { text: 'The mill said: “We will not close the mill before the spring.”', sources: [interview] },
    ],
    invalid: [
      {
        text: '“We will not close the mill before the spring,” said Tom Arrand.',
        store: [interview],
        finds: ['Tom Arrand'],
      },
      {
        text: '“We will not close the mill before the spring,” said Tom Arrand.',
        sources: [interview],
        finds: ['Tom Arrand'],
      },
      {
        text: 'Ada Moss said: “Without the tram, half of this quarter would walk an hour to the market.”',
        sources: [interview],
        finds: ['Ada Moss'],
      },
      {
        text: '“The boiler is old, but it is safe,” said Tom Arrand.',
        sources: [interview, report],
        finds: ['Tom Arrand'],
      },
      {
        text: '“Nobody would lose a pension over this,” said Livia Brand, the treasurer.',
        sources: [interview],
        finds: ['Livia Brand, the treasurer'],
      },
    ],
  },
  check(view, report) {
    for (const held of holdQuotes(view)) {
      const found = findTrueSpeaker(held, view);
      if (!found) continue;
      report({
        span: found.naming,
        message: `${found.source.name} has these words from ${found.said}, not from ${found.given}.`,
        related: [
          { document: null, span: held.quote.span },
          ...found.places.map((span) => ({ document: found.source, span })),
        ],
      });
    }
  },
});
