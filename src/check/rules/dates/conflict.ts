import { createRule } from '../../rule.ts';
import { findDateConflicts } from './find-date-conflicts.ts';

export const dateConflict = createRule({
  id: 'dates/conflict',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'One event on two days',
    why: 'One of the two days is wrong, and readers who were there know which.',
    todo: 'Look the day up; if these are two events, say so ("again", "a second time").',
    valid: [
      { text: 'The police arrested two men on 3 March 2031. Police arrested three women on 5 March 2031.' },
      { text: 'Rebels shelled the port on 3 March 2031. Rebels shelled the airport on 5 March 2031.' },
      {
        text: 'The council meets on 3 March 2031 in Wexholm. Moss said that the council meets too rarely. Brenner left on 5 March 2031.',
      },
      { text: 'Ada Moss arrived in Wexholm on 3 March 2031. Bruno Brenner arrived in Wexholm on 5 March 2031.' },
      {
        text: 'Shares of Orna Water fell 3 percent on 3 March 2031. Shares of Orna Water rose 4 percent on 5 March 2031.',
      },
      { text: 'The ferry Lorna sank off Wexholm on 8 November 2031. The ferry was raised on 12 November 2031.' },
      {
        text: 'The Wexholm council voted on the budget on 3 March 2031. It voted on the budget again on 10 March 2031.',
      },
      { text: 'The Lorna sailed from Wexholm to Brenning on 3 March 2031 and on 5 March 2031.' },
      {
        text: 'The ferry Lorna sank off Wexholm on 8 November 2031. When the ferry Lorna sank off Wexholm on 8 November, 40 people drowned.',
      },
      {
        text: 'The Wexholm council rejected the harbour budget on 3 March 2031. The Wexholm council passed the harbour budget on 10 March 2031.',
      },
      {
        text: 'The trial of Ada Moss in Wexholm opened on 3 March 2031. The trial of Ada Moss in Wexholm ended on 10 March 2031.',
      },
      {
        text: 'The mill in Wexholm burned down on 3 March 2031, and nobody was hurt. On 5 March 2031, the barn in Wexholm burned down while it rained.',
      },
      { text: 'The first ferry to Brenning sank on 3 March 2031. The second ferry to Brenning sank on 5 March 2031.' },
    ],
    invalid: [
      {
        text: 'The mill in Wexholm burned down on 3 March 2031, and nobody was hurt.\n\nOn 5 March 2031, the mill in Wexholm burned down while its owner was away.',
        finds: ['5 March 2031'],
      },
      {
        text: 'Orna Water was founded on 1 May 1998. It has 300 workers.\n\nOrna Water, founded on 11 May 1998, is the oldest firm of its kind.',
        finds: ['11 May 1998'],
      },
      {
        text: 'The explosion at the Wexholm refinery on 2 June 2031 injured 14 workers.\n\nSince the explosion at the refinery on June 4, 2031, the gates have been shut.',
        finds: ['June 4, 2031'],
      },
      {
        text: 'A fire destroyed the old market hall in Brenning on 3 March 2031, killing nine people. Moss led the inquiry.\n\nThe fire that destroyed the market hall on 5 March 2031 started in a kitchen, she found.',
        finds: ['5 March 2031'],
      },
      {
        text: 'The ferry Lorna sank off Wexholm on 8 November 2031.\n\nNobody was hurt when the ferry Lorna sank off Wexholm on 9 November 2031.',
        finds: ['9 November 2031'],
      },
      {
        text: 'Ada Moss was elected mayor of Wexholm on 3 March 2031. She had been a teacher.\n\nMoss, who was elected mayor of Wexholm on March 13, wants a bridge.',
        finds: ['March 13'],
      },
      {
        text: 'The harbour bridge collapsed on 3 March 2031, the police said. Divers came from Brenning.\n\nSince the harbour bridge collapsed on 4 March 2031, buses have taken the old road.',
        finds: ['4 March 2031'],
      },
    ],
  },
  check(view, report) {
    for (const { timex, earlier } of findDateConflicts(view)) {
      report({
        span: timex.span,
        message: `“${view.words(timex.span)}”, but “${view.words(earlier.span)}” further up, for what reads like one event.`,
        related: [{ document: null, span: earlier.span }],
      });
    }
  },
});
