import { judgeSpeakers } from '../../against/judge-speakers.ts';
import { createRule } from '../../rule.ts';
import { against } from './against-example.ts';

export const speakerDiffers = createRule({
  id: 'sources/speaker-differs',
  scope: 'all',
  severity: 'error',
  needs: ['sources'],
  docs: {
    title: 'Something said that a source gives to somebody else',
    why: 'Words in the wrong mouth are the worst fault that a report can have.',
    todo: 'Look up who says it in the source.',
    valid: [
      against(
        'Ada Moss said that the ferry to Kalder would be sold in May.',
        'Mayor Moss told the council that the ferry to Kalder would be sold in May.',
      ),
      against(
        'Ada Moss said the ferry to Kalder was old. Anselm Doverik said the bridge at Wexholm was unsafe.',
        'Ada Moss: The ferry to Kalder is old, and I know it.\n\nAnselm Doverik: The bridge at Wexholm is unsafe, as you know.\n\nAda Moss: I think so too.',
      ),
      against(
        'The Harbour Trust said that the ferry to Kalder would be sold in May.',
        'Orna Lind, who speaks for the Harbour Trust, said that the ferry to Kalder would be sold in May.',
      ),
      against(
        'Orna Lind said that the ferry to Kalder would be sold in May.',
        'Ada Moss said that the ferry to Kalder would be sold in May. Orna Lind said that the ferry to Kalder would be sold in May or June.',
      ),
      against(
        'Orna Lind said that the ferry to Kalder would be sold.',
        'Ada Moss said that the mill in Wexholm would be sold.',
      ),
    ],
    invalid: [
      {
        ...against(
          'Orna Lind said that the ferry to Kalder would be sold in May.',
          'Orna Lind opened the meeting. Ada Moss said that the ferry to Kalder would be sold in May.',
        ),
        finds: ['Orna Lind'],
      },
      {
        ...against(
          'Ada Moss said that the bridge at Wexholm was unsafe for heavy trucks. Anselm Doverik asked for a new one.',
          'Ada Moss: I have read the letter.\n\nAnselm Doverik: The bridge at Wexholm is unsafe for heavy trucks, I tell you.\n\nAda Moss: I see. We will ask for money.',
        ),
        finds: ['Ada Moss'],
      },
    ],
  },
  check(view, report) {
    for (const { statement, span, document, passage, said } of judgeSpeakers(view)) {
      report({
        span,
        message: `In ${document.name} it is ${said} who says this, not “${view.words(span)}”.`,
        related: [
          { document: null, span: statement.content[0]! },
          { document, span: passage },
        ],
      });
    }
  },
});
