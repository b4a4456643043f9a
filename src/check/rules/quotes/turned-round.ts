import { findSentence } from '../../../compare/find-sentence.ts';
import { findDenial } from '../../quotes/find-denial.ts';
import { holdQuotes } from '../../quotes/hold-quotes.ts';
import { nameSource } from '../../quotes/name-source.ts';
import { createRule } from '../../rule.ts';
import { interview, report } from './sample-sources.ts';

export const turnedRound = createRule({
  id: 'quotes/turned-round',
  scope: 'all',
  severity: 'error',
  needs: ['sources', 'store'],
  docs: {
    title: 'A quotation of what its speaker denies',
    why: 'Every word of it was said, and the opposite was meant: “I never said” is not in the marks.',
    todo: 'Quote the denial with it, or say in your own words what was denied.',
    valid: [
      { text: 'Tom Arrand denied that “the bridge is safe to cross”.', sources: [interview, report] },
      { text: '“I never said the bridge is safe to cross,” Tom Arrand said.', sources: [interview, report] },
      { text: '“Nobody has to be afraid of it,” said Ada Moss.', sources: [report] },
    ],
    invalid: [
      {
        text: '“The bridge is safe to cross,” said Tom Arrand.',
        sources: [interview, report],
        finds: ['The bridge is safe to cross,'],
      },
    ],
  },
  check(view, report) {
    for (const held of holdQuotes(view)) {
      const { source, quote } = held;
      const denial = findDenial(held);
      if (!source || !denial) continue;
      const { record } = source;
      const cue = denial.cue.map((piece) => record.document.text.slice(...piece)).join(' … ');
      report({
        span: quote.span,
        message: `${nameSource(held, source)} has these words behind “${cue}”.`,
        related: [{ document: source, span: findSentence(record, denial.content[0]!) }],
      });
    }
  },
});
