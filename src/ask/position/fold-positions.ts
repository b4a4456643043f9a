import { type Judgement, stanceOf } from '../judge/judgement.ts';
import { type AskedRecords, findVoices } from './find-voices.ts';
import { compareMoments } from './moment.ts';
import type { Position, Track } from './position.ts';

/** Whether two passages are one saying of one speaker, in the same words or in words that a document changed. */
export type SameSaying = (a: Judgement, b: Judgement) => boolean;

/** Who stands where on the proposition, and when: one position for each voice of each passage that takes a side, gathered by voice. */
export function foldPositions(
  judgements: readonly Judgement[],
  records: AskedRecords,
  isSameSaying: SameSaying,
): readonly Track[] {
  const tracks = new Map<string, Position[]>();
  for (const judgement of judgements) {
    for (const position of createPositions(judgement, records)) {
      const track = tracks.get(position.voice.id);
      if (track) track.push(position);
      else tracks.set(position.voice.id, [position]);
    }
  }
  return [...tracks.values()].map((positions) => ({
    voice: positions[0]!.voice,
    positions: markRetold(positions, isSameSaying).toSorted(comparePositions),
  }));
}

function createPositions(judgement: Judgement, records: AskedRecords): readonly Position[] {
  const stance = stanceOf(judgement);
  if (stance === null || judgement.stance === 'neither') return [];
  const { passage, condition, stance: side } = judgement;
  return findVoices(judgement, records).map((voice) => {
    return { voice, day: passage.day, stance, side, condition, judgement, isRetold: false };
  });
}

const markRetold = (positions: readonly Position[], isSameSaying: SameSaying): readonly Position[] =>
  positions.map((position) => {
    const isRetold = positions.some(
      (other) =>
        other.judgement.passage.document !== position.judgement.passage.document &&
        isSameSaying(position.judgement, other.judgement),
    );
    return isRetold ? { ...position, isRetold } : position;
  });

/** By day, then by document and place, so that the same judgements give the same order. */
function comparePositions({ day, judgement: a }: Position, { day: other, judgement: b }: Position): number {
  const byDay = compareMoments(day, other);
  if (byDay !== 0) return byDay;
  if (a.passage.document !== b.passage.document) return a.passage.document < b.passage.document ? -1 : 1;
  return a.passage.spans[0]![0] - b.passage.spans[0]![0];
}
