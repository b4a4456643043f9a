import { createRule } from '../../rule.ts';
import { reportFarFromYear } from './report-far-from-year.ts';
import { reportUnplaced } from './report-unplaced.ts';

const tell = (words: string): string => `Nothing near tells which year “${words}” is in.`;

export const withoutYear = createRule({
  id: 'dates/without-year',
  scope: 'own',
  severity: 'warning',
  docs: {
    title: 'A date whose year nothing tells',
    why: 'The document bears no day and gives no year near it: whoever reads it later cannot tell when that was.',
    todo: 'Give the year, or the day on which the document is published.',
    valid: [
      { text: 'The ferry sank on 8 November.', publishedAt: '2031-11-20' },
      { text: 'The ferry sank on 8 November 2022. It was raised on 21 November.' },
      { text: 'The harbour fair is held every May.' },
      { text: '“I saw it sink on 8 November,” said Ada Moss, the harbour master.' },
    ],
    invalid: [
      {
        text: 'The ferry was built on 3 March 2022.\n\nIt had 40 seats.\n\nNobody liked it much.\n\nThe ferry sank on 8 November.\n\nIt was raised on 21 November.',
        finds: ['8 November'],
      },
      { text: 'The ferry sank on 8 November.', finds: ['8 November'] },
      {
        text: 'The ferry was repaired in May. It sank on 8 November. On 8 November, nobody was hurt.',
        finds: ['May', '8 November'],
      },
    ],
  },
  check(view, report) {
    // "XXXX-11-08", "XXXX-05": a month of an unknown year
    reportUnplaced(view, report, (value) => /^XXXX-\d\d/.test(value), tell);
    reportFarFromYear(view, report, tell);
  },
});
