import { tellDay } from '../../../ask/brief/frames.ts';
import type { Stance } from '../../../ask/judge/side.ts';
import { compareMoments, isBefore } from '../../../ask/position/moment.ts';
import type { OnRecord } from '../../../schema/record.ts';
import type { Span } from '../../../schema/span.ts';
import type { Statement } from '../../../schema/statement.ts';
import { sliceAll } from '../../../text/span.ts';
import type { EarlierSide, FollowedQuestion, TakenSide } from '../../followed-question.ts';
import { compareActors } from '../../quotes/compare-actors.ts';
import { createRule } from '../../rule.ts';
import type { CheckView } from '../../view.ts';
import { lockQuestion, lockStory } from './sample-question.ts';

export const shift = createRule({
  id: 'positions/shift',
  scope: 'all',
  severity: 'info',
  needs: ['store'],
  docs: {
    title: 'A speaker who stood elsewhere before',
    why: 'That somebody turned may be the news, and readers who remember will ask. A question that is saved (`onrecord questions --save`) tells who stood where.',
    todo: 'Say that it is another position than before, or look whether the words are read rightly.',
    valid: [
      {
        text: 'Ada Moss said the old lock should close for good.',
        ...{ publishedAt: '2031-06-02', store: [lockStory], followed: [lockQuestion('for')] },
      },
      {
        title: 'before the words on record were said',
        text: 'Ada Moss said the old lock must never close.',
        ...{ publishedAt: '2031-02-02', store: [lockStory], followed: [lockQuestion('against')] },
      },
      {
        text: 'Ada Moss said that the lock of the mill pond would have to be shut.',
        ...{ publishedAt: '2031-06-02', store: [lockStory], followed: [lockQuestion('against')] },
      },
      {
        text: 'Tom Arrand said the old lock must never close.',
        ...{ publishedAt: '2031-06-02', store: [lockStory], followed: [lockQuestion('against')] },
      },
    ],
    invalid: [
      {
        text: 'Ada Moss said the old lock must never close.',
        ...{ publishedAt: '2031-06-02', store: [lockStory], followed: [lockQuestion('against')] },
        finds: ['the old lock must never close'],
      },
      {
        text: 'Ada Moss said that the lock of the mill pond would not have to be shut.',
        ...{ publishedAt: '2031-06-02', store: [lockStory], followed: [lockQuestion('against')] },
        finds: ['that the lock of the mill pond would not have to be shut'],
      },
      {
        text: 'Ada Moss said the old lock should close once the new one is built.',
        ...{ store: [lockStory], followed: [lockQuestion('conditional')] },
        finds: ['the old lock should close once the new one is built'],
      },
    ],
  },
  check(view, report) {
    for (const { side, earlier, proposition } of view.followed.flatMap((question) => findShifts(question, view))) {
      report({
        span: boundsOf(side.spans),
        message: `${nameSpeakers(side, view.record)} is ${TELL[side.stance]} “${proposition}” here, and was ${TELL[earlier.stance]} it on ${tellDay(earlier.day)}.`,
        related: earlier.spans.map((span) => ({ document: earlier.document, span })),
      });
    }
  },
});

interface FoundShift {
  readonly side: TakenSide;
  readonly earlier: EarlierSide;
  readonly proposition: string;
}

/** A draft that tells both sides of somebody's tells the turn itself. */
function findShifts({ proposition, taken, earlier }: FollowedQuestion, view: CheckView): readonly FoundShift[] {
  return taken.flatMap((side): readonly FoundShift[] => {
    const own = earlier.filter((each) => isSpeaker(side, each, view) && isEarlier(each, side, view.record));
    const last = listLast(own);
    const [before] = last;
    if (!before || last.some(({ stance }) => stance === side.stance)) return [];
    const isTold = taken.some((each) => each.stance === before.stance && isSpeaker(each, before, view));
    return isTold || last.some((each) => isRetold(side, each, view)) ? [] : [{ side, earlier: before, proposition }];
  });
}

function isSpeaker(side: TakenSide, earlier: EarlierSide, { record, language }: CheckView): boolean {
  const others = listSpeakers(earlier, earlier.document.record);
  return listSpeakers(side, record).some((one) =>
    others.some((other) => compareActors(one, other, language) === 'same'),
  );
}

const listSpeakers = (side: TakenSide, record: OnRecord) => {
  const speakers = findStatement(side, record)?.speakers ?? [];
  return record.actors.filter(({ id }) => speakers.includes(id));
};

const findStatement = ({ statement }: TakenSide, { statements }: OnRecord): Statement | undefined =>
  statements.find(({ id }) => id === statement);

/** What bears no day is being written. */
function isEarlier({ day }: EarlierSide, side: TakenSide, record: OnRecord): boolean {
  const now = findStatement(side, record)?.saidOn?.value ?? record.document.publishedAt.value;
  return now === null || isBefore(day, now);
}

/** Those of the last day, and of what may be that day. */
function listLast(sides: readonly EarlierSide[]): readonly EarlierSide[] {
  const last = sides.toSorted((a, b) => compareMoments(b.day, a.day))[0];
  return last ? [last, ...sides.filter((each) => each !== last && !isBefore(each.day, last.day))] : [];
}

/** The same words again, whatever side is read in them. One word more may be a “not”, so that these are no others. */
function isRetold(side: TakenSide, earlier: EarlierSide, { text }: CheckView): boolean {
  const words = foldWords(text, side.spans);
  const before = foldWords(earlier.document.record.document.text, earlier.spans);
  return words.includes(before) || before.includes(words);
}

const foldWords = (text: string, spans: readonly Span[]): string =>
  ` ${(
    sliceAll(text, spans)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;

const boundsOf = (spans: readonly Span[]): Span => [spans[0]![0], spans.at(-1)![1]];

const nameSpeakers = (side: TakenSide, record: OnRecord): string =>
  listSpeakers(side, record)
    .map(({ name }) => name)
    .join(' and ');

const TELL = { for: 'for', against: 'against', conditional: 'on conditions for' } as const satisfies Record<
  Stance,
  string
>;
