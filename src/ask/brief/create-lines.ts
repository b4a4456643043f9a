import type { Condition } from '../judge/condition.ts';
import type { AskedRecords } from '../position/find-voices.ts';
import { compareMoments, rangeOfMoment } from '../position/moment.ts';
import type { Position, Shift, Track } from '../position/position.ts';
import type { BriefCondition, Line } from './brief.ts';
import { createCitation } from './create-citation.ts';
import { tellStance } from './frames.ts';

/** The lines of a brief, in the order in which they stand on their side, with the position that each shows. */
export function createLines(
  tracks: readonly Track[],
  shifts: readonly Shift[],
  records: AskedRecords,
): ReadonlyMap<Position, Line> {
  const positions = tracks.flatMap((track) => track.positions);
  const drafts = positions.map((position) => ({ position, line: createLine(position, shifts, records) }));
  const ordered = drafts.toSorted((a, b) => compareLines(a.line, b.line));
  return new Map(ordered.map(({ position, line }, at) => [position, { ...line, id: `l${at + 1}` }]));
}

function createLine(position: Position, shifts: readonly Shift[], records: AskedRecords): Line {
  const { judgement, voice, stance, side, condition } = position;
  return {
    ...createCitation('', judgement.passage, voice, records),
    confidence: judgement.confidence,
    stance,
    side,
    condition: condition && renderCondition(condition),
    shares: judgement.shares,
    because: judgement.because,
    isMinor: judgement.passage.isMinor,
    notes: [
      ...shifts.flatMap(({ before, after }) =>
        before && after === position ? [`turned from ${tellStance(before.stance)}`] : [],
      ),
      ...(position.isRetold ? ['given in another document too'] : []),
    ],
  };
}

const renderCondition = ({ kind, words, spans, list }: Condition): BriefCondition => ({
  kind,
  words,
  spans,
  told: list?.told ?? null,
  items: list?.items ?? [],
  isFull: list?.isFull ?? true,
});

const SOURCE_ORDER: Readonly<Record<Line['source'], number>> = { named: 0, poll: 1, unnamed: 2, own: 3 };

/** Both sides by one rule: what is folded away last; named before unnamed, nearer to the speaker before farther, then newest first. */
export function compareLines(a: Line, b: Line): number {
  return (
    Number(a.isMinor) - Number(b.isMinor) ||
    SOURCE_ORDER[a.source] - SOURCE_ORDER[b.source] ||
    a.chain.length - b.chain.length ||
    compareNewest(a.day, b.day) ||
    comparePlaces(a, b)
  );
}

function compareNewest(a: string | null, b: string | null): number {
  const hasBoth = rangeOfMoment(a) !== null && rangeOfMoment(b) !== null;
  return hasBoth ? compareMoments(b, a) : compareMoments(a, b);
}

const comparePlaces = (a: Line, b: Line): number =>
  a.document === b.document ? a.spans[0]![0] - b.spans[0]![0] : a.document < b.document ? -1 : 1;
