import { findUnknownNames } from '../../against/find-unknown-names.ts';
import { createRule } from '../../rule.ts';
import { against } from './against-example.ts';

export const nameNotInSource = createRule({
  id: 'sources/name-not-in-source',
  scope: 'all',
  severity: 'warning',
  needs: ['sources'],
  docs: {
    title: 'A person or body that no source names',
    why: 'A wrong name hurts somebody who has nothing to do with it, and a summary makes names up as it makes up figures.',
    todo: 'Look the name up in the source; if it is background of your own, add where you have it from.',
    valid: [
      against('Moss said the ferry was safe.', 'Ada Moss: The ferry is safe.'),
      against('Ada Moss said the ferry was safe.', 'Mayor Moss said that the ferry was safe.'),
      against('Volodymyr Koval said it was safe.', 'Vladimir Koval said it was safe.'),
      against('The Kaldrian Health Ministry shut the ward.', 'The Ministry of Health in Kaldria shut the ward.'),
      against('The KTA shut the line.', 'The Kalder Transport Agency shut the line.'),
      against('The Kalder Transport Agency shut the line.', 'The KTA shut the line.'),
      against('Wexholm is a town on the Lorne.', 'The town lies by the river.'),
      {
        ...against('Orna Lind was there, too.', 'Nobody was there.'),
        config: { exceptions: { 'sources/name-not-in-source': ['Orna Lind'] } },
      },
      against('Doverik agreed.', 'And then um mister doverik agreed to it.'),
    ],
    invalid: [
      {
        ...against('Ida Moss said the ferry was safe.', 'Ada Moss said that the ferry was safe.'),
        finds: ['Ida Moss'],
      },
      {
        ...against('Ada Moss and Anselm Doverik signed the treaty.', 'Ada Moss signed the treaty on Monday.'),
        finds: ['Anselm Doverik'],
      },
      {
        ...against('The Merrow Institute warned of a flood.', 'The Harbour Trust warned of a flood on Monday.'),
        finds: ['Merrow Institute'],
      },
    ],
  },
  check(view, report) {
    for (const { actor, span, near } of findUnknownNames(view)) {
      const [one] = near;
      const hint = one ? ` ${one.document.name} has “${one.name}”.` : '';
      report({
        span,
        message: `No source names “${actor.name}”.${hint}`,
        related: near.map(({ document, span: there }) => ({ document, span: there })),
      });
    }
  },
});
