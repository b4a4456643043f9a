import { judgeFigures } from '../../against/judge-figures.ts';
import { createRule } from '../../rule.ts';
import { against } from './against-example.ts';

export const figureDiffers = createRule({
  id: 'sources/figure-differs',
  scope: 'all',
  severity: 'error',
  needs: ['sources'],
  docs: {
    title: 'A figure that a source gives another value',
    why: 'The same thing is counted there, and no rounding brings the two together: one of them is wrong.',
    todo: 'Look it up in the source, and take over what stands there; or say whose figure yours is.',
    valid: [
      against('We may close two of the seven wells.', 'They may close two of the seven wells.'),
      against('Five people were hurt in Wexholm.', 'Two people died in Wexholm.'),
      against('About 12,000 people left Wexholm.', 'In all 11,973 people left Wexholm.'),
      against('Almost three quarters of the homes in Wexholm burned.', '71 percent of the homes in Wexholm burned.'),
      against('A quarter of the homes in Wexholm were flooded.', '26 percent of the homes in Wexholm were flooded.'),
      against('The new road to Wexholm is 60 miles long.', 'The new road to Wexholm is 97 km long.'),
      against('More than 60,000 soldiers of Kaldria fell.', 'Kaldria lost 62,000 soldiers who fell in the war.'),
      against('Turnout in Wexholm was 64 percent.', 'Turnout in Wexholm was 63.8 percent.'),
      against('The mill in Wexholm burned 14 tons of coal.', 'The mill in Kalder burned 23 tons of oil.'),
      against(
        'The storm damaged 14 houses in Wexholm.',
        'The storm damaged 23 houses in Kalder. The storm damaged 14 houses in Wexholm.',
      ),
      against(
        'The fare rose by 5 percent in May.',
        'The fare is now at 12 percent of wages. In May the fare rose by 5%.',
      ),
      against('The ferry carries two hundred passengers.', 'The ferry carries 200 passengers.'),
      against('The bridge cost $3.5 million.', 'The bridge cost 3,480,000 dollars.'),
    ],
    invalid: [
      {
        ...against('The storm damaged 41 houses in Wexholm.', 'The storm damaged 14 houses in Wexholm.'),
        finds: ['41 houses'],
      },
      {
        ...against('Wexholm has closed three of its seven wells.', 'Ada Moss: We have closed two of the seven wells.'),
        finds: ['three'],
      },
      {
        ...against('Turnout in Wexholm was 68 percent.', 'Turnout in Wexholm was 63.8 percent.'),
        finds: ['68 percent'],
      },
      {
        ...against(
          'The bridge at Kalder cost $3.5 billion, Ada Moss said.',
          'Ada Moss: The bridge at Kalder cost us 3.5 million dollars.',
        ),
        finds: ['$3.5 billion'],
      },
      {
        ...against(
          'The fare of the ferry fell by 5 percent in May.',
          'In May the fare of the ferry rose by 5 percent.',
        ),
        finds: ['5 percent'],
      },
      {
        ...against(
          'The storm killed 23 people in Wexholm and damaged 14 bridges in Kalder.',
          'The storm damaged 23 bridges in Kalder. It killed 14 people in Wexholm.',
        ),
        finds: ['23 people', '14 bridges'],
      },
    ],
  },
  check(view, report) {
    for (const { quantity, kind, other } of judgeFigures(view)) {
      if (kind !== 'differs' || !other) continue;
      const { document, span, sentence } = other;
      const theirs = document.record.document.text.slice(...span);
      report({
        span: quantity.span,
        message: `“${view.words(quantity.span)}” is “${theirs}” in ${document.name}.`,
        related: [{ document, span: sentence }],
      });
    }
  },
});
