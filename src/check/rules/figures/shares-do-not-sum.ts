import type { Quantity } from '../../../schema/quantity.ts';
import { createRule } from '../../rule.ts';
import type { CheckView } from '../../view.ts';
import { listWords } from './sentence-figures.ts';

export const sharesDoNotSum = createRule({
  id: 'figures/shares-do-not-sum',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'Shares of one survey that do not add up to all',
    why: 'One of them is wrong, or people could give several answers, which readers have to be told.',
    todo: 'Look the shares up in the survey; say so if several answers were allowed.',
    valid: [
      { text: 'In a survey by Quorra Research, 64% said yes, 29% said no and 7% gave no answer.' },
      { text: 'In a survey by Quorra Research, 64.4% said yes, 29.4% said no and 6.4% gave no answer.' },
      { text: 'A poll found that 74 percent of women said yes. Sixty-two percent of men agreed.' },
      { text: 'In a poll, 64 percent of likely voters backed the bridge, up from 52 percent in May.' },
      { text: 'In a poll, 64 percent backed the bridge, compared with 52 percent a year earlier.' },
      { text: 'In a survey, 64% feared the flood, 52% the fire and 40% the wind; several answers were possible.' },
      { text: 'In a survey, 64 percent said that they were happy. Some 58 percent own a boat.' },
      { text: 'In a poll, 42 percent were undecided, and 31 percent would vote for Ada Moss.' },
      { text: 'In a poll, Ada Moss led Tom Arrand by 48 percent to 44 percent.' },
      {
        text: 'In a survey, 64 percent of men and 58 percent of women opposed the bridge, and 61 percent among the old.',
      },
    ],
    invalid: [
      {
        text: 'In a survey by Quorra Research, 64% said yes, 39% said no and 7% gave no answer.',
        finds: ['64% said yes, 39% said no and 7%'],
      },
      {
        text: 'In a survey by Quorra Research, 54% said yes, 29% said no and 7% gave no answer.',
        finds: ['54% said yes, 29% said no and 7%'],
      },
      {
        text: 'In a poll, 54 percent of voters said yes, 38 percent said no and 21 percent were undecided.',
        finds: ['54 percent of voters said yes, 38 percent said no and 21 percent'],
      },
      {
        text: 'In the survey, 61 percent were in favor, 33 percent against and 14 percent undecided.',
        finds: ['61 percent were in favor, 33 percent against and 14 percent'],
      },
      {
        text: 'In a poll, 58 percent support the bridge. Some 47 percent oppose it.',
        finds: ['58 percent support the bridge. Some 47 percent'],
      },
      { text: 'In a poll, Ada Moss led Tom Arrand by 58 percent to 44 percent.', finds: ['58 percent to 44 percent'] },
      {
        text: 'In a poll, 44% would vote for Ada Moss, 38% for Tom Arrand and 24% for Lena Voss.',
        finds: ['44% would vote for Ada Moss, 38% for Tom Arrand and 24%'],
      },
    ],
  },
  check(view, report) {
    const byId = new Map(view.record.quantities.map((quantity) => [quantity.id, quantity]));
    for (const { shares } of view.record.polls) {
      for (const row of splitByBase(
        view,
        shares.flatMap((id) => byId.get(id) ?? []),
      )) {
        const sum = Math.round(row.reduce((all, { value }) => all + value!, 0) * 10) / 10;
        if (!isWrong(view, row, sum)) continue;
        report({
          span: [row[0]!.span[0], row.at(-1)!.span[1]],
          message: `These shares add up to ${sum} percent.`,
        });
      }
    }
  },
});

/** Shares of the same people, as far as the words tell; none of another time. */
function splitByBase(view: CheckView, shares: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const rows: Quantity[][] = [];
  let base: string | null = null;
  let before = 0;
  for (const share of shares) {
    const stretch = view.text.slice(Math.max(before, share.span[0] - NEAR), share.span[0]);
    const lead = listWords(stretch);
    before = share.span[1];
    if (view.language.sumWords.comparedWith.test(stretch)) continue;
    const own: string | null = readBase(view, share);
    const isOther: boolean = own !== null && base !== null && own !== base;
    if (isOther || rows.length === 0 || lead.slice(1).some((word) => view.language.sumWords.groupOpeners.has(word)))
      rows.push([]);
    rows.at(-1)!.push(share);
    base = own ?? (isOther ? null : base);
  }
  return rows.filter((row) => row.length > 1);
}

const NEAR = 30;

/** "Of likely voters" */
function readBase({ text, language }: CheckView, { span }: Quantity): string | null {
  const [first, ...rest] = listWords(text.slice(span[1], span[1] + NEAR));
  return language.sumWords.baseOpeners.has(first ?? '') ? rest.slice(0, 2).join(' ') : null;
}

const WHOLE = 100;
/** As much may be gained or lost where each share is rounded. */
const ROUNDING = 0.5;
/** Under it, shares that were told are not all there are. */
const LEAST_WHOLE = 80;
const LEAST_TOLD = 3;

function isWrong({ text, record, language }: CheckView, row: readonly Quantity[], sum: number): boolean {
  const room = row.length * ROUNDING;
  if (Math.abs(sum - WHOLE) <= room) return false;
  const [start, end] = [row[0]!.span[0], row.at(-1)!.span[1]];
  const block = record.blocks.find(({ span }) => span[0] <= start && end <= span[1])?.span ?? [start, end];
  const { severalAnswers, restAnswers, opposedAnswers } = language.sumWords;
  if (severalAnswers.test(text.slice(...block))) return false;
  const told = text.slice(start, Math.min(block[1], end + NEAR));
  const hasRest = restAnswers.test(told);
  const isOpposed = opposedAnswers.some(([one, other]) => one.test(told) && other.test(told));
  if (sum < WHOLE)
    return hasRest && row.length >= LEAST_TOLD && (isOpposed || row.length > LEAST_TOLD) && sum >= LEAST_WHOLE;
  const isRow = row.length >= LEAST_TOLD && !/[.?!]\s/.test(text.slice(start, end));
  return (
    hasRest ||
    isOpposed ||
    isRow ||
    isAgainst(text.slice(row[0]!.span[1], row[1]!.span[0]), language.sumWords.changeEnds)
  );
}

/** "By 58 percent to 44 percent" */
const isAgainst = (between: string, joints: ReadonlySet<string>): boolean => {
  const words = listWords(between);
  return words.length === 1 && joints.has(words[0]!);
};
