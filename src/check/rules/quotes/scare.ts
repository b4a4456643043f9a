import { holdQuotes } from '../../quotes/hold-quotes.ts';
import { isGiven } from '../../quotes/is-given.ts';
import { isNaming } from '../../quotes/is-naming.ts';
import { listQuotes } from '../../quotes/list-quotes.ts';
import { createRule } from '../../rule.ts';

export const scare = createRule({
  id: 'quotes/scare',
  scope: 'all',
  severity: 'info',
  docs: {
    title: 'Marks around a word that nobody is told to have said',
    why: 'They say that the word is not yours, and leave open whose it is, or that it is not meant.',
    todo: 'Say whose word it is, or take the marks away.',
    valid: [
      { text: 'Ada Moss called the boiler “safe”.' },
      { text: 'The boiler is “safe”, said Ada Moss.' },
      { text: 'Ada “the Boiler” Moss came.' },
      { text: 'She read “Winter”.' },
      { text: 'The word “boiler” comes from Latin. It was dubbed “the kettle”.' },
      { text: '“No,” said Ada Moss.' },
    ],
    invalid: [
      { text: 'The “experts” came on Friday to look at the boiler.', finds: ['experts'] },
      { text: 'It took a year of ‘careful planning’ to break the boiler.', finds: ['careful planning'] },
    ],
  },
  check(view, report) {
    const found = new Set(holdQuotes(view).flatMap(({ quote, source }) => (source ? [quote.span[0]] : [])));
    for (const quote of listQuotes(view)) {
      if (found.has(quote.span[0])) continue;
      if (quote.words === 0 || quote.words > MOST_WORDS || isGiven(quote, view) || isNaming(quote, view)) continue;
      report({ span: quote.span, message: `Nobody is told to have said ${'“'}${view.words(quote.span)}${'”'}.` });
    }
  },
});

/** More are somebody's sentence. */
const MOST_WORDS = 3;
