import type { Span } from '../../../schema/span.ts';
import { joinSpans } from '../../../text/span.ts';
import { findWordStart } from '../../quotes/find-word-start.ts';
import { createRule } from '../../rule.ts';
import type { CheckView } from '../../view.ts';

export const unbalanced = createRule({
  id: 'quotes/unbalanced',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'A quotation mark without its partner',
    why: 'Nobody can tell where somebody’s words end and yours begin.',
    todo: 'Put the missing mark in, or take the other out.',
    valid: [
      { text: '“We will stay.\n\n“We will not go,” said Ada Moss.' },
      { text: `The plank was 6" wide and 12' long.` },
      { text: "The workers' pay was the owners' shame in the '90s." },
      { text: 'She said: “He told me, ‘You will pay for it.’”' },
      { text: '„We will stay“, said Ada Moss. «We will stay», said Tom Arrand.' },
      { text: "``We will stay,'' said Ada Moss." },
      { text: '"We will stay," said Ada Moss. "We will not go."' },
    ],
    invalid: [
      { text: '“We will stay, said Ada Moss.', finds: ['“We'] },
      { text: 'We will stay,” said Ada Moss.', finds: ['stay,”'] },
      { text: 'Ada Moss said: "We will stay. Nobody came.', finds: ['"We'] },
    ],
  },
  check(view, report) {
    const { quotations } = view.record;
    for (const [index, { span, inner, isClosed, mark }] of quotations.entries()) {
      // a new paragraph opens the marks again
      if (isClosed || mark === 'single' || quotations[index + 1]?.continuesPrevious) continue;
      report({
        span: [span[0], firstWordEnd(view.text, inner)],
        message: 'The quotation that begins here is never closed.',
      });
    }
    for (const span of listStray(view)) {
      report({ span, message: 'The mark here closes a quotation that never began.' });
    }
  },
});

const firstWordEnd = (text: string, [start, end]: Span): number =>
  start + (/^\s*\S+/.exec(text.slice(start, end))?.[0].length ?? 0);

/** Closing marks, with the word before; an inch or a second has a digit there. */
const CLOSING = /[\p{L}.,!?…’'][”“"»](?![\p{L}\p{N}])/gu;

function* listStray({ text, record: { quotations } }: CheckView): Generator<Span> {
  const taken = joinSpans(quotations.map(({ span }) => span)).map(({ span }) => span);
  let next = 0;
  for (const { index, 0: found } of text.matchAll(CLOSING)) {
    const at = index + found.length - 1;
    while (next < taken.length && taken[next]![1] <= at) next++;
    if (taken[next] && taken[next]![0] <= at) continue;
    const start = findWordStart(text, at, Math.max(0, at - LONGEST_WORD));
    // an attribute of markup that was left in: pic="…"
    if (text.slice(start, at).includes('="')) continue;
    yield [start, at + 1];
  }
}

const LONGEST_WORD = 40;
