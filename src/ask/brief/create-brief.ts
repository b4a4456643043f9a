import { isOverlapping } from '../../text/span.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { Passage } from '../passage.ts';
import { findShifts } from '../position/find-shifts.ts';
import type { AskedRecords } from '../position/find-voices.ts';
import { findVoices } from '../position/find-voices.ts';
import { foldPositions } from '../position/fold-positions.ts';
import { compareMoments } from '../position/moment.ts';
import type { Position, Shift, Track } from '../position/position.ts';
import type { Answer } from './answer.ts';
import {
  BRIEF_VERSION,
  type Brief,
  type BriefPosition,
  type BriefShift,
  type Citation,
  type Coverage,
  type Line,
  type Silent,
  type StancePoint,
} from './brief.ts';
import { createCitation } from './create-citation.ts';
import { createLines } from './create-lines.ts';
import { listFigures } from './list-figures.ts';
import { listSilent } from './list-silent.ts';
import { listUnsaid } from './list-unsaid.ts';

/** The page that answers a question: who stands where, who moved, what is said on both sides, and what is not. */
export function createBrief(answer: Answer): Brief {
  const { records, judgements, isSameSaying, proposition } = answer;
  const all = leaveOutTwins(foldPositions(judgements, records, isSameSaying));
  const tracks = pickPositions(all, ({ judgement }) => !judgement.passage.isMinor);
  const shifts = findShifts(tracks, judgements, records, isSameSaying);
  const allLines = createLines(all, shifts, records);
  const lineOf = new Map([...allLines].filter(([, { isMinor }]) => !isMinor));
  const lines = [...lineOf.values()];
  const figures = listFigures(lineOf, judgements, records);
  const silent = listSilent(lineOf, answer);
  const listed = listCitations(answer);
  const side = (stance: Line['stance']) => [...allLines.values()].filter((line) => line.stance === stance);
  const used = new Set([...lines, ...listed].map(({ document }) => document));
  return {
    schemaVersion: BRIEF_VERSION,
    question: answer.question,
    proposition,
    coverage: tellCoverage(answer, used, [...lines, ...listed], silent),
    positions: listPositions(tracks, shifts, lineOf),
    shifts: shifts.map((shift, at) => renderShift(shift, at, lineOf, records)),
    for: side('for'),
    against: side('against'),
    conditional: side('conditional'),
    listed,
    figures,
    conflicts: answer.conflicts,
    near: answer.near,
    silent,
    unsaid: listUnsaid(lines, figures, proposition !== null),
    documents: listDocuments(answer, used),
    made: answer.made,
  };
}

/** Of words that one passage folds away and another shows, or folds away too, one line: the one that is shown, or else the longer. */
function leaveOutTwins(tracks: readonly Track[]): readonly Track[] {
  const positions = tracks.flatMap((track) => track.positions);
  const isTwin = (position: Position): boolean =>
    position.judgement.passage.isMinor &&
    positions.some(({ judgement: { passage } }) => isPartOf(position.judgement.passage, passage));
  return pickPositions(tracks, (position) => !isTwin(position));
}

const isPartOf = (part: Passage, whole: Passage): boolean =>
  part !== whole &&
  part.document === whole.document &&
  (!whole.isMinor || part.words.length < whole.words.length) &&
  part.spans.some((span) => whole.spans.some((other) => isOverlapping(span, other)));

/** Tracks with some of their positions; those without any are gone. */
const pickPositions = (tracks: readonly Track[], isPicked: (position: Position) => boolean): readonly Track[] =>
  tracks
    .map(({ voice, positions }) => ({ voice, positions: positions.filter(isPicked) }))
    .filter(({ positions }) => positions.length > 0);

/** What bears on a question without sides, by time. */
function listCitations({ listed, records }: Answer): readonly Citation[] {
  return listed
    .toSorted((a, b) => compareMoments(a.day, b.day))
    .map((passage, at) => {
      const [voice] = findVoices({ passage, shares: [] }, records);
      return createCitation(`l${at + 1}`, passage, voice!, records);
    });
}

function tellCoverage(
  { searched, records }: Answer,
  used: ReadonlySet<string>,
  lines: readonly Citation[],
  silent: readonly Silent[],
): Coverage {
  const documents = [...used].flatMap((id) => records.documents.get(id) ?? []);
  const days = documents.flatMap(({ publishedAt }) => publishedAt ?? []).toSorted();
  const actorsOf = (why: Silent['why']) => silent.filter((each) => each.why === why).map(({ actor }) => actor);
  return {
    documents: searched,
    bearing: documents.length,
    undated: documents.length - days.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    publishers: unique(documents.flatMap(({ publisher }) => publisher ?? [])),
    lines: lines.length,
    speaking: unique(lines.flatMap(({ source, actor }) => (source === 'named' && actor ? [actor] : []))),
    silent: [...actorsOf('not-said'), ...actorsOf('named-only')],
    onlyReported: actorsOf('only-reported'),
  };
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** Those who moved first, then by how much they say. */
function listPositions(
  tracks: readonly Track[],
  shifts: readonly Shift[],
  lineOf: ReadonlyMap<Position, Line>,
): readonly BriefPosition[] {
  return tracks
    .flatMap(({ voice, positions }): BriefPosition[] => {
      if (voice.kind === 'own' || voice.name === null) return [];
      const moves = shifts.filter((shift) => shift.voice.id === voice.id && shift.after).length;
      const actorId = voice.kind === 'named' ? voice.id : null;
      const stances = listPoints(positions, lineOf);
      return [{ actor: voice.name, actorId, role: voice.role, source: voice.kind, moves, stances }];
    })
    .toSorted((a, b) => b.moves - a.moves || countLines(b) - countLines(a));
}

const countLines = ({ stances }: BriefPosition): number => stances.reduce((sum, { lines }) => sum + lines.length, 0);

function listPoints(positions: readonly Position[], lineOf: ReadonlyMap<Position, Line>): readonly StancePoint[] {
  const points = new Map<string, Position[]>();
  for (const position of positions) {
    const key = [position.day, position.stance, position.side].join();
    const point = points.get(key);
    if (point) point.push(position);
    else points.set(key, [position]);
  }
  return [...points.values()].map((same) => createPoint(same, lineOf));
}

const createPoint = (positions: readonly Position[], lineOf: ReadonlyMap<Position, Line>): StancePoint => {
  const { stance, side, day } = positions[0]!;
  return { stance, side, day, lines: positions.flatMap((position) => lineOf.get(position)?.id ?? []) };
};

function renderShift(
  { voice, before, after, pointedOutBy, deniedBy }: Shift,
  at: number,
  lineOf: ReadonlyMap<Position, Line>,
  records: AskedRecords,
): BriefShift {
  const cite = (told: readonly Judgement[], letter: string) =>
    told.map((judgement, index) => {
      const tellers = findVoices(judgement, records);
      const name = tellers.flatMap((teller) => teller.name ?? []).join(' and ') || null;
      return createCitation(`${letter}${at + 1}.${index + 1}`, judgement.passage, { ...tellers[0]!, name }, records);
    });
  return {
    actor: voice.name ?? voice.id,
    actorId: voice.id,
    before: before && createPoint([before], lineOf),
    after: after && createPoint([after], lineOf),
    pointedOutBy: cite(pointedOutBy, 'p'),
    deniedBy: cite(deniedBy, 'd'),
  };
}

const listDocuments = ({ records }: Answer, used: ReadonlySet<string>): Brief['documents'] =>
  [...records.documents.values()].map(({ id, title, publisher, publishedAt }) => ({
    id,
    title,
    publisher,
    publishedAt,
    bears: used.has(id),
  }));
