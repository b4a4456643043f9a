import type { Span } from '../../../schema/span.ts';
import { findWordStart } from '../../quotes/find-word-start.ts';
import { pairMarks } from '../../quotes/pair-marks.ts';
import { createRule } from '../../rule.ts';

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
      { text: '“We will stay. The mill is old.\n\nNobody will go,” said Ada Moss.' },
      { text: 'She said: “They call it “home”, all of them.”' },
      { text: `"I have never used the word 'mill,' " she said.` },
      { text: 'The page has <a title="The mill">a picture</a> of the mill.' },
      { text: '"We will stay," said Ada Moss. "We will not go."' },
    ],
    invalid: [
      {
        text: 'Moss called him “the worst of them, or “the fool”, as the mood took her. “He knows,” she said.',
        finds: ['“the'],
      },
      { text: "Moss spoke of a strong presence'' of the mill in the town.", finds: ["presence''"] },
      { text: `"We will stay."' Ada Moss said that.`, finds: [`stay."'`] },
      { text: '”We will stay,” said Ada Moss.', finds: ['”We'] },
      { text: '“We will stay, said Ada Moss.', finds: ['“We'] },
      { text: 'We will stay,” said Ada Moss.', finds: ['stay,”'] },
      { text: 'Ada Moss said: "We will stay. Nobody came.', finds: ['"We'] },
    ],
  },
  check({ text }, report) {
    const { unclosed, stray, turned } = pairMarks(text);
    for (const { span } of unclosed) {
      report({ span: withWordBehind(text, span), message: 'The quotation that begins here is never closed.' });
    }
    for (const { span } of stray) {
      report({ span: withWordBefore(text, span), message: 'The mark here closes a quotation that never began.' });
    }
    for (const { span, isOpening } of turned) {
      if (isOpening) report({ span: withWordBehind(text, span), message: 'A closing mark opens a quotation here.' });
      else report({ span: withWordBefore(text, span), message: 'An opening mark closes a quotation here.' });
    }
  },
});

const LONGEST_WORD = 40;

const withWordBehind = (text: string, [start, end]: Span): Span => [
  start,
  end + (/^\s*\S+/.exec(text.slice(end, end + LONGEST_WORD))?.[0].length ?? 0),
];

const withWordBefore = (text: string, [start, end]: Span): Span => [
  findWordStart(text, start, Math.max(0, start - LONGEST_WORD)),
  end,
];
