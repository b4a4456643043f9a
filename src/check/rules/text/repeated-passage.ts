import * as z from 'zod';
import type { Span } from '../../../schema/span.ts';
import { createRuleWith } from '../../rule.ts';

/** Shorter paragraphs may well come again: "The trial goes on." */
const options = z.object({
  leastWords: z.int().positive().default(8).describe('Shorter paragraphs may stand twice.'),
});

export const repeatedPassage = createRuleWith(options, {
  id: 'text/repeated-passage',
  // a quotation that stands twice word for word is the same slip
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'A paragraph that stands twice',
    why: 'It was moved and not taken out at its old place; readers take it for a fault of the whole text.',
    todo: 'Keep it where it belongs, and take the other out.',
    valid: [{ text: 'The trial goes on.\n\nA witness spoke for an hour on Monday.\n\nThe trial goes on.' }],
    invalid: [
      {
        text: 'Seven of the nine bridges over the Lorne are closed.\n\nNobody was hurt.\n\nSeven of the nine bridges over the Lorne are closed.',
        finds: ['Seven of the nine bridges over the Lorne are closed.'],
      },
    ],
  },
  check({ record, words }, report, { leastWords }) {
    const first = new Map<string, Span>();
    for (const { span } of record.blocks) {
      const passage = words(span).trim().replace(/\s+/g, ' ').toLowerCase();
      if (passage.split(' ').length < leastWords) continue;
      const before = first.get(passage);
      if (before) report({ span, message: MESSAGE, related: [{ document: null, span: before }] });
      else first.set(passage, span);
    }
  },
});

const MESSAGE = 'The paragraph stands further up already, word for word.';
