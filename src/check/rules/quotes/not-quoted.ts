import { findReportedWords } from '../../quotes/find-reported-words.ts';
import { holdQuotes } from '../../quotes/hold-quotes.ts';
import { isWording } from '../../quotes/is-wording.ts';
import { createRule } from '../../rule.ts';
import { interview, report } from './sample-sources.ts';

export const notQuoted = createRule({
  id: 'quotes/not-quoted',
  scope: 'all',
  severity: 'error',
  needs: ['sources'],
  docs: {
    title: 'Marks around words that the source gives as its own',
    why: 'The source tells in its own words what somebody said; in marks they pass for that one’s words.',
    todo: 'Take the marks away, or find what was said word for word.',
    valid: [
      { text: 'Tom Arrand said the town could not pay for a third inspection this year.', sources: [report] },
      { text: '“The boiler is old, but it is safe,” said Ada Moss.', sources: [report] },
      { text: '“We will not close the mill before the spring,” said Ada Moss.', sources: [interview] },
      {
        text: '“The mill will keep its second boiler until June,” the company says in its statement.',
        sources: [
          {
            path: 'release.txt',
            text: 'The mill will keep its second boiler until June. It is safe, and nobody has to be afraid of it.',
          },
        ],
      },
    ],
    invalid: [
      {
        text: '“The town could not pay for a third inspection this year,” said Tom Arrand.',
        sources: [report],
        finds: ['The town could not pay for a third inspection this year,'],
      },
    ],
  },
  check(view, report) {
    for (const held of holdQuotes(view)) {
      const found = isWording(held.quote, view) ? findReportedWords(held) : null;
      if (!found) continue;
      report({
        span: held.quote.span,
        message: `${found.source.name} has these words as its own, without marks.`,
        related: found.places.map((span) => ({ document: found.source, span })),
      });
    }
  },
});
