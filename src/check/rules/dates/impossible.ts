import { createRule } from '../../rule.ts';
import { detectImpossibleDates } from './detect-impossible-dates.ts';

export const impossible = createRule({
  id: 'dates/impossible',
  scope: 'all',
  severity: 'error',
  docs: {
    title: 'A date that no calendar has',
    why: 'It is a slip for another day or month, and nobody can tell which.',
    todo: 'Look the date up where it comes from.',
    valid: [
      { text: 'The council met on 30 April 2031, on February 28 and on 29 February 2032.' },
      { text: 'The bill passed in May 68 times over. In April 31 people left the party.' },
      { text: 'The vote of 30 June went 40 to 31. April 2031 was wet.' },
      { text: 'She was born on Feb. 29, 2000, and joined on 2031-05-31.' },
      { text: 'The line 555-31-04 was open on 31/12/2031 and on 12/31/2031.' },
      { text: 'The harbour sold 40 boats in March, and in April 31.' },
      { text: 'They may 31 times ask, and march 32 miles.' },
      { text: 'Since April 31 ferries have sailed. By June 31 of them had been sold.' },
      { text: 'On the night of 31 May to 1 June the harbour was closed.' },
      { text: 'The firm sold $31 June bonds.' },
    ],
    invalid: [
      { text: 'The council met on 31 April 2031.', finds: ['31 April 2031'] },
      { text: 'On February 30, the harbour was closed.', finds: ['February 30'] },
      { text: 'The ferry sank on the 31st of November.', finds: ['31st of November'] },
      { text: 'The ferry sank on Feb. 29, 2031, the harbour master said.', finds: ['Feb. 29, 2031'] },
      { text: 'By April 31 the money was gone. The hearing was set for June 31.', finds: ['April 31', 'June 31'] },
      { text: 'It will open on Monday, June 31.', finds: ['June 31'] },
      { text: 'The file is dated 2031-02-30, the letter 31/04/2031.', finds: ['2031-02-30', '31/04/2031'] },
      { text: 'The fair runs from 28 to 31 September.', finds: ['31 September'] },
      { text: 'The lease ends on 35 March 2031.', finds: ['35 March 2031'] },
    ],
  },
  check(view, report) {
    for (const { span, days } of detectImpossibleDates(view.text, view.language)) {
      const reason = days === null ? 'There is no such month.' : `That month has ${days} days.`;
      report({ span, message: `“${view.words(span)}” is no date. ${reason}` });
    }
  },
});
