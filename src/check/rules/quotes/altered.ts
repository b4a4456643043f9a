import type { WordChange } from '../../../text/compare-quotations.ts';
import { describeDifference } from '../../quotes/describe-difference.ts';
import { holdQuotes } from '../../quotes/hold-quotes.ts';
import { isNearEnough } from '../../quotes/is-near-enough.ts';
import { nameSource } from '../../quotes/name-source.ts';
import { createRule } from '../../rule.ts';
import { interview, report } from './sample-sources.ts';

export const altered = createRule({
  id: 'quotes/altered',
  scope: 'all',
  severity: 'error',
  needs: ['sources', 'store'],
  docs: {
    title: 'A quotation with other words than were said',
    why: 'What stands in marks is read as said, word for word; other words there are the quoter’s, and somebody else answers for them.',
    todo: 'Put the words of the source back, take the marks away, or put your own words in square brackets.',
    valid: [
      {
        text: '“We will not close the mill before the spring, whatever the bank has written,” said Ada Moss.',
        sources: [interview],
      },
      {
        text: "'We will not close the mill before the spring — whatever the bank has written,' said Ada Moss.",
        sources: [interview],
      },
      { text: '“WE WILL NOT CLOSE THE MILL BEFORE THE SPRING,” said Ada Moss.', sources: [interview] },
      { text: '“We won’t close the mill before the spring,” said Ada Moss.', sources: [interview] },
      { text: '“We will not close the mill … whatever the bank has written,” said Ada Moss.', sources: [interview] },
      { text: '“We will not close the mill,” said Ada Moss, “whatever the bank has written.”', sources: [interview] },
      { text: '“We [the owners] will not close the mill before the spring,” said Ada Moss.', sources: [interview] },
      { text: '“[The owners] will not close the mill before the spring,” said Ada Moss.', sources: [interview] },
      { text: 'Ada Moss said: “[N]obody would lose a pension over this.”', sources: [interview] },
      { text: 'Ada Moss fears that “[w]e will not close the mill before the spring”.', sources: [interview] },
      {
        text: 'Ada Moss said the turbine “may save about 70 jobs” if the council “keeps its promise”.',
        sources: [interview],
      },
      { text: 'Ada Moss said nobody would “[lose] a pension over this.”', sources: [interview] },
      {
        text: '“I have never asked for a palace; I asked for 2 pumps and a dry wall,” said Ada Moss.',
        sources: [interview],
      },
      {
        text: '“We have a letter from the minister, and she says the money is safe,” said Ada Moss.',
        sources: [interview],
      },
      { text: '“It costs $5 million a year,” said Tom Arrand.', sources: [interview] },
      { text: '“It costs $5m a year, and … it is worth every cent,” said Tom Arrand.', sources: [interview] },
      {
        text: '“He can’t organize a harvest supper, that man, let alone 212 laborers,” said Ada Moss.',
        sources: [interview],
      },
      { text: '“He can’t organise a harvest supper [sic], that man,” said Ada Moss.', sources: [interview] },
      {
        text: 'Ada “the Boiler” Moss wrote “The Long Winter of Harrow Ford”, and calls the turbine “our friend”.',
        sources: [interview],
      },
      { text: 'Arrand called the boiler “a kettle with a licence”.', sources: [interview, report] },
      { text: '“We will not shut down before the summer,” said Ada Moss.', store: [interview] },
      { text: '“We will not close the mill before the spring,” said Ada Moss.', store: [interview] },
      {
        text: '“The boiler is old, but it is safe. Nobody has to be afraid of it,” said Ada Moss.',
        sources: [interview, report],
      },
    ],
    invalid: [
      {
        text: '“We will not close the quarry before the spring, whatever the bank has written,” said Ada Moss.',
        store: [interview],
        finds: ['quarry'],
      },
      {
        text: '“We will not close the quarry before the spring, whatever the bank has written,” said Ada Moss.',
        sources: [interview],
        finds: ['quarry'],
      },
      {
        text: '“We will close the mill before the spring, whatever the bank has written,” said Ada Moss.',
        sources: [interview],
        finds: ['will close'],
      },
      {
        text: '“The new turbine may save about ninety jobs if the council keeps its promise,” said Ada Moss.',
        sources: [interview],
        finds: ['ninety'],
      },
      {
        text: '“The new turbine will save about seventy jobs if the council keeps its promise,” said Ada Moss.',
        sources: [interview],
        finds: ['will'],
      },
      {
        text: '“The new turbine may save seventy jobs if the council keeps its promise,” said Ada Moss.',
        sources: [interview],
        finds: ['save seventy'],
      },
      {
        text: '“The new turbine may save about seventy jobs if the council kept its promise,” said Ada Moss.',
        sources: [interview],
        finds: ['kept'],
      },
      {
        text: '“Whatever the bank has written, we will not close the mill before the spring,” said Ada Moss.',
        sources: [interview],
        finds: ['we will not close the mill before the spring'],
      },
      {
        text: '“The new [gas] turbine may save about seventy jobs if the [mayor] keeps its promise,” said Ada Moss.',
        sources: [interview],
        finds: ['mayor'],
      },
      {
        text: '“We will … close the mill before the spring,” said Ada Moss.',
        sources: [interview],
        finds: ['will … close'],
      },
      {
        text: '“It costs $6 million a year, and it is worth every cent,” said Tom Arrand.',
        sources: [interview],
        finds: ['$6'],
      },
      {
        text: '“The boiler is very old, but it is safe,” said Ada Moss.',
        sources: [interview, report],
        finds: ['very'],
      },
      {
        text: '“Some of the neighbours heard the siren, though the tape was erased on Sunday,” Arrand said.',
        sources: [interview, report],
        finds: ['neighbours heard'],
      },
    ],
  },
  check(view, report) {
    for (const held of holdQuotes(view)) {
      const { source, compared } = held;
      if (source === null || compared.wording !== 'altered' || !isNearEnough(held, view)) continue;
      const changes = compared.changes.filter(isTold);
      const { span, difference, related = [] } = describeDifference({ ...held, source }, changes, view);
      report({ span, message: `${nameSource(held, source)} has it in other words: ${difference}.`, related });
    }
  },
});

const isTold = ({ what, how, isMarked }: WordChange): boolean =>
  what !== 'filler' && !(isMarked && how === 'gone' && what === 'words');
