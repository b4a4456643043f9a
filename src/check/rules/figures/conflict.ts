import type { ReasonId } from '../../../ask/conflict/conflict.ts';
import { CONFLICT_REASONS } from '../../../ask/conflict/frames.ts';
import { createRule, type Report } from '../../rule.ts';
import type { CheckView } from '../../view.ts';
import { isScaleOff } from './digits.ts';
import { type FigurePair, findPairs, middleOf } from './find-figure-pairs.ts';

const at = (text: string, day = '2031-05-02') => ({ path: 'earlier.txt', text, publishedAt: day });

export const figureConflict = createRule({
  id: 'figures/conflict',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'One thing counted, with two values',
    why: 'Readers who see both believe neither.',
    todo: 'Look both up. Where both are right, say what tells them apart: another time, another count, another source.',
    valid: [
      { text: 'The storm in Wexholm killed 14 people.\n\nThe storm in Wexholm killed 14 people and hurt 30.' },
      { text: 'The storm in Wexholm damaged about 120 houses.\n\nThe storm in Wexholm damaged 118 houses.' },
      { text: 'The storm in Wexholm damaged 4 houses in May.\n\nThe storm in Wexholm damaged 9 houses in June.' },
      { text: 'The storm in Wexholm damaged 14 houses.\n\nThe storm in Kalder damaged 23 houses.' },
      { text: 'The mill in Wexholm employs 120 people.\n\nThe quarry in Wexholm employs 40 people.' },
      { text: 'The storm in Wexholm damaged more than 100 houses.\n\nThe storm in Wexholm damaged 140 houses.' },
      { text: 'The mill in Wexholm lost 14 workers in May.\n\nThe mill in Wexholm hired 23 workers in May.' },
      {
        text: 'The storm in Wexholm damaged 14 houses.',
        store: [at('The storm in Kalder damaged 23 houses.')],
      },
      {
        text: 'The storm in Wexholm damaged 14 houses.',
        store: [at('The storm in Wexholm damaged 14 houses.')],
      },
      { text: 'Each of the 14 boats in Wexholm has a crew of 4 men.\n\nThe 23 boats of Kalder have a crew of 5 men.' },
    ],
    invalid: [
      {
        text: 'The storm in Wexholm damaged 14 houses.\n\nNobody was hurt.\n\nThe storm in Wexholm damaged 41 houses.',
        finds: ['41 houses'],
      },
      {
        text: 'The company sold 1,200 boats to Kaldria last year, Ada Moss said.\n\nShe is proud that the company sold 1,500 boats to Kaldria last year.',
        finds: ['1,500 boats'],
      },
      {
        text: 'The storm in Wexholm damaged 14 houses.',
        store: [at('The storm in Wexholm damaged 23 houses.')],
        finds: ['14 houses'],
      },
    ],
  },
  check(view, report) {
    for (const pair of findPairs(view)) {
      // “figures/implausible-scale” tells of those
      if (!isScaleOff(middleOf(pair.mine), middleOf(pair.other), NEARLY)) reportPair(view, pair, report);
    }
  },
});

const NEARLY = 0.07;

function reportPair(view: CheckView, { mine, other, document, reasons }: FigurePair, report: Report): void {
  const [span] = mine.differing;
  const theirs = other.document.text.slice(...other.differing[0]!);
  const where = document ? `in ${document.name}` : 'further up';
  report({
    span: span!,
    message: `“${view.words(span!)}” here, “${theirs}” ${where}.${writeReasons(reasons)}`,
    related: [{ document, span: other.spans[0]! }],
  });
}

const writeReasons = (reasons: readonly ReasonId[]): string =>
  reasons.length ? ` Both may be right: ${reasons.map((id) => CONFLICT_REASONS[id]).join(', ')}.` : '';
