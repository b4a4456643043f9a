import { isOverlapping } from '../../../text/span.ts';
import { judgeFigures } from '../../against/judge-figures.ts';
import { createRule } from '../../rule.ts';
import { detectImpossibleDates } from '../dates/detect-impossible-dates.ts';
import { against } from './against-example.ts';

export const figureNotInSource = createRule({
  id: 'sources/figure-not-in-source',
  scope: 'all',
  severity: 'warning',
  needs: ['sources'],
  docs: {
    title: 'A figure that no source has',
    why: 'It came from somewhere else, or from nowhere: figures are what a summary makes up most easily.',
    todo: 'Find out where it comes from and add that source, or take it out.',
    valid: [
      against('The storm damaged 14 houses.', 'Fourteen houses were damaged by the storm.'),
      against('About 12,000 people left.', 'In all 11,973 people left.'),
      against('Passengers were told on 31 April.', 'We told the passengers, Ada Moss said.'),
      against(
        'The strike could cost the company 6 million crowns a day.',
        'The company lost 38 million crowns. The strike could cost it a further 6 million a day.',
      ),
      against(
        'Of the sum, $185 million would go into steel and wages.',
        'The ministry asks for 245 million dollars. The sum covers steel (98 million) and wages (87 million).',
      ),
      against(
        'Some 400,000 crowns of that are still missing.',
        'In all, 1.2 million crowns were lost that way. The city has got 800,000 crowns of it back.',
      ),
      against('Half of the homes stand empty.', 'Of 80 homes 40 stand empty.'),
      against('The two spoke for an hour.', 'Ada Moss spoke with Anselm Doverik for an hour.'),
      against(
        'The mill has 340 workers.',
        'There are 200 workers at the mill and 140 workers at the saw.\n\nThe mill has 340 in all.',
      ),
      against('Together 340 workers will go.', 'The mill will send off 200 workers, and the saw 140 workers.'),
      against('The ferry is 30 metres long.', 'The ferry is 98 feet long.'),
      against('In all 61% said yes.', 'Of the villagers 61 per cent said yes.'),
    ],
    invalid: [
      { ...against('The storm cut down 700 trees.', 'The storm damaged houses in Wexholm.'), finds: ['700 trees'] },
      {
        ...against('The new hall cost $9.1 million, Ada Moss said.', 'Ada Moss: We opened the new hall on Monday.'),
        finds: ['$9.1 million'],
      },
      { ...against('Some 38% of the villagers said no.', 'Most of the villagers said yes.'), finds: ['38%'] },
    ],
  },
  check(view, report) {
    // A date that no calendar has is a fault of its own.
    const dates = detectImpossibleDates(view.text, view.language).map(({ span }) => span);
    for (const { quantity, kind } of judgeFigures(view)) {
      if (kind !== 'absent' || dates.some((date) => isOverlapping(date, quantity.span))) continue;
      report({ span: quantity.span, message: `No source has “${view.words(quantity.span)}”.` });
    }
  },
});
