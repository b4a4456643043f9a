import { judgeDates } from '../../against/judge-dates.ts';
import { createRule } from '../../rule.ts';
import { against } from './against-example.ts';

export const dateDiffers = createRule({
  id: 'sources/date-differs',
  scope: 'all',
  severity: 'error',
  needs: ['sources'],
  docs: {
    title: 'A day that a source gives otherwise',
    why: 'One event has one date, and readers plan and remember by it.',
    todo: 'Look it up in the source, and in a calendar.',
    valid: [
      against('The ferry sank on 8 November 2022.', 'On November 8, 2022 the ferry sank.'),
      against('The ferry sank in November 2022.', 'On November 8, 2022 the ferry sank.'),
      against('The ferry sank on Tuesday.', 'On November 8, 2022 the ferry sank.'),
      against('The ferry will sail on 3 May.', 'The ferry will sail again on 3 May 2031.'),
      { ...against('The ferry sank on Tuesday.', 'The ferry sank on 4 March 2031.'), publishedAt: '2031-03-06' },
      against('The mill opened on 4 March 2031.', 'The saw was shut on 9 March 2031.'),
      against(
        'The council met on 4 March 2031 and voted on the ferry.',
        'The council met on 2 March 2031. The council met again on 4 March 2031 and voted on the ferry.',
      ),
    ],
    invalid: [
      {
        ...against('The ferry sank off Wexholm on 9 November 2022.', 'On November 8, 2022 the ferry sank off Wexholm.'),
        finds: ['9 November 2022'],
      },
      {
        ...against('The bridge at Kalder will open in June 2031.', 'We will open the bridge at Kalder in May 2031.'),
        finds: ['June 2031'],
      },
      {
        ...against('The ferry will sail to Kalder on Monday.', 'The ferry will sail to Kalder on Friday.'),
        finds: ['Monday'],
      },
      {
        ...against('The mill at Wexholm burned down in 1987.', 'In 1978 the mill at Wexholm burned down.'),
        finds: ['1987'],
      },
    ],
  },
  check(view, report) {
    for (const { timex, document, span, sentence } of judgeDates(view)) {
      report({
        span: timex.span,
        message: `“${view.words(timex.span)}” is “${document.record.document.text.slice(...span)}” in ${document.name}.`,
        related: [{ document, span: sentence }],
      });
    }
  },
});
