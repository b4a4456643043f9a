import { isGiven } from '../../quotes/is-given.ts';
import { isLedUpTo } from '../../quotes/is-led-up-to.ts';
import { isSaidElsewhere } from '../../quotes/is-said-elsewhere.ts';
import { isWording } from '../../quotes/is-wording.ts';
import { listQuotes } from '../../quotes/list-quotes.ts';
import { createRule } from '../../rule.ts';

export const withoutSpeaker = createRule({
  id: 'quotes/without-speaker',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'A quotation that nobody is told to have said',
    why: 'Readers cannot weigh words without knowing whose they are.',
    todo: 'Say who said it, or take the marks away where they are your own words.',
    valid: [
      { text: '“We will not close the mill before the spring comes,” said Ada Moss.' },
      { text: '“We will not close the mill before the spring comes,” the owner said.' },
      { text: '“We will not close the mill before the spring comes,” an official said.' },
      {
        text: 'Ada Moss spoke for an hour.\n\n“We will not close the mill before the spring comes,” she said.\n\n“The bank may write what it likes to us.”',
      },
      {
        text: '“We will not close the mill before the spring comes.\n\n“The bank may write what it likes to us,” said Ada Moss.',
      },
      {
        text: '‘We will not close the mill before the spring’\n\nAda Moss said: “We will not close the mill before the spring, whatever the bank has written.”',
      },
      {
        text: 'NORA PELL: They call it “the mill that never closed its doors to us”.\n\nADA MOSS: I do not.\n\nNORA PELL: Do you like it?\n\nADA MOSS: I do.',
      },
      { text: 'She wrote the novel “A river that never came to the sea again”.' },
      { text: 'He read “The Long Winter of the Mill at Harrow Ford” twice.' },
      {
        text: 'This is how Ada Moss put it on Friday:\n\n“If the spring comes, then the mill will run for all of us.”',
      },
      { text: 'The town was told of a mill “that will never close its doors to us”, and it believed that.' },
      { text: 'The so-called “friends of the old mill and its river” met on Friday.' },
    ],
    invalid: [
      {
        text: 'The mill stood still. Rain fell on it all day.\n\n“We have had enough of this, and we are going home.”\n\nNobody came back on Monday, and the mill was sold.',
        finds: ['We have had enough of this, and we are going home.'],
      },
    ],
  },
  check(view, report) {
    const quotes = listQuotes(view);
    const given = quotes.filter((quote) => isGiven(quote, view));
    for (const quote of quotes) {
      if (given.includes(quote) || quote.words < FEWEST_WORDS || !isWording(quote, view)) continue;
      if (isSaidElsewhere(quote, given, view) || isLedUpTo(quote, given, view)) continue;
      report({ span: quote.span, message: 'The text does not tell who says this.' });
    }
  },
});

const FEWEST_WORDS = 7;
