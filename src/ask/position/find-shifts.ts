import type { Judgement } from '../judge/judgement.ts';
import type { Stance } from '../judge/side.ts';
import type { AskedRecords } from './find-voices.ts';
import type { SameSaying } from './fold-positions.ts';
import { isHeadOf } from './is-head-of.ts';
import { isBefore, rangeOfMoment } from './moment.ts';
import type { Position, Shift, Track, Voice } from './position.ts';

/**
 * Who moved. Only named actors do: shares of a survey are of other people each, and an office that moves as its head does says the head's
 * words. A saying that another document gives in other words moves nobody, nor does what is folded away.
 */
export function findShifts(
  tracks: readonly Track[],
  judgements: readonly Judgement[],
  records: AskedRecords,
  isSameSaying: SameSaying,
): readonly Shift[] {
  const told = listTold(judgements, records);
  const shifts = tracks
    .filter(({ voice }) => voice.kind === 'named')
    .flatMap((track) => findMoves(track, told.get(track.voice.id) ?? [], records, isSameSaying));
  const own = shifts.filter((shift) => !followsHead(shift, shifts, records));
  return [...own, ...listToldOnly(own, told, tracks, records)];
}

/** Passages that tell of a change of somebody's, by whose it is. */
function listTold(
  judgements: readonly Judgement[],
  { documents }: AskedRecords,
): ReadonlyMap<string, readonly Judgement[]> {
  const told = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const { publicIds } = documents.get(judgement.passage.document) ?? {};
    for (const actor of judgement.told?.actors ?? []) {
      const id = publicIds?.get(actor) ?? actor;
      const list = told.get(id);
      if (list) list.push(judgement);
      else told.set(id, [judgement]);
    }
  }
  return told;
}

interface Day {
  readonly positions: readonly Position[];
  readonly stances: ReadonlySet<Stance>;
}

function findMoves(
  { voice, positions }: Track,
  told: readonly Judgement[],
  records: AskedRecords,
  isSameSaying: SameSaying,
): readonly Shift[] {
  const days = listDays(dropRetellings(positions, records, isSameSaying));
  const moves = days.slice(1).flatMap((day, index) => findMove(days[index]!, day, told) ?? []);
  return moves.map((move) => ({
    ...{ voice, ...move },
    ...splitTold(told.filter(({ passage }) => findMoveToldOn(passage.day, moves) === move)),
  }));
}

interface Moved {
  readonly before: Position;
  readonly after: Position;
}

/** Which move is told of on a day: the last that was made by then, else the one that the actor owns up to next; without a day, the last of all. */
function findMoveToldOn(day: string | null, moves: readonly Moved[]): Moved | undefined {
  if (rangeOfMoment(day) === null) return moves.at(-1);
  const made = moves.findLast(({ after }) => !isBefore(day, after.day));
  return made ?? moves.find(({ before }) => isBefore(before.day, day));
}

/** Of a saying that several documents give, the first to be published stands; of two of one day that take different sides, none. */
function dropRetellings(
  positions: readonly Position[],
  { documents }: AskedRecords,
  isSameSaying: SameSaying,
): readonly Position[] {
  const dayOf = ({ judgement }: Position) => documents.get(judgement.passage.document)?.publishedAt ?? null;
  const isEarlier = (a: Position, b: Position) => isBefore(dayOf(a), dayOf(b));
  const isRetellingOf = (position: Position, other: Position) =>
    isEarlier(other, position) || (other.stance !== position.stance && !isEarlier(position, other));
  return positions.filter(
    (position) =>
      !positions.some(
        (other) =>
          other !== position && isSameSaying(other.judgement, position.judgement) && isRetellingOf(position, other),
      ),
  );
}

/** Positions whose day is known to the day, or to a stretch that no other overlaps, in their order. */
function listDays(positions: readonly Position[]): readonly Day[] {
  const days: Position[][] = [];
  for (const position of positions) {
    if (rangeOfMoment(position.day) === null) continue;
    const last = days.at(-1);
    if (last && !last.every(({ day }) => isBefore(day, position.day))) last.push(position);
    else days.push([position]);
  }
  return days.map((told) => ({ positions: told, stances: new Set(told.map(({ stance }) => stance)) }));
}

/**
 * One day says the one thing, the next another. Where the next says both, only somebody who tells of a change makes it one: a speech may
 * say yes and name its conditions.
 */
function findMove(before: Day, after: Day, told: readonly Judgement[]): Moved | null {
  if (before.stances.size > 1 && [...after.stances].some((stance) => before.stances.has(stance))) return null;
  const isMixed = [...after.stances].some((stance) => before.stances.has(stance));
  const later = after.positions.filter(({ stance }) => !before.stances.has(stance));
  if (later.length === 0 || (isMixed && !told.some((judgement) => isToldOn(judgement, after)))) return null;
  return { before: pickClearest(before.positions), after: pickClearest(later) };
}

const isToldOn = ({ passage, told }: Judgement, { positions }: Day): boolean =>
  told?.isDenied === false && positions.some(({ day }) => !isBefore(day, passage.day) && !isBefore(passage.day, day));

/** What is quoted before what is told, then what has the finest day, then what is surest. */
function pickClearest(positions: readonly Position[]): Position {
  return positions.toSorted(
    (a, b) =>
      Number(isQuoted(b)) - Number(isQuoted(a)) ||
      (b.day?.length ?? 0) - (a.day?.length ?? 0) ||
      (b.judgement.confidence ?? 0) - (a.judgement.confidence ?? 0),
  )[0]!;
}

const QUOTE_MARK = /^["“‘«]/;

const isQuoted = ({ judgement: { passage } }: Position): boolean => QUOTE_MARK.test(passage.words);

const splitTold = (told: readonly Judgement[]): Pick<Shift, 'pointedOutBy' | 'deniedBy'> => ({
  pointedOutBy: told.filter((judgement) => judgement.told?.isDenied === false),
  deniedBy: told.filter((judgement) => judgement.told?.isDenied === true),
});

/** An office, a ministry or a government that moves as its head did, and not before, says the head's words. */
function followsHead({ voice, before, after }: Shift, shifts: readonly Shift[], { actors }: AskedRecords): boolean {
  const body = actors.get(voice.id);
  return shifts.some((other) => {
    const head = actors.get(other.voice.id);
    if (!body || !head || head === body || !isHeadOf(head, body)) return false;
    const isSame = other.before?.stance === before?.stance && other.after?.stance === after?.stance;
    return isSame && !isBefore(after?.day ?? null, other.after?.day ?? null);
  });
}

/** “Moss no longer says she will not come”, where the record has no two stances of hers. */
function listToldOnly(
  shifts: readonly Shift[],
  told: ReadonlyMap<string, readonly Judgement[]>,
  tracks: readonly Track[],
  records: AskedRecords,
): readonly Shift[] {
  return [...told].flatMap(([id, judgements]) => {
    const split = splitTold(judgements);
    if (!split.pointedOutBy.some(({ told }) => told?.isOnMatter) || shifts.some(({ voice }) => voice.id === id))
      return [];
    const voice = tracks.find((track) => track.voice.id === id)?.voice ?? createVoice(id, records);
    return voice ? [{ voice, before: null, after: null, ...split }] : [];
  });
}

function createVoice(id: string, { actors }: AskedRecords): Voice | null {
  const actor = actors.get(id);
  return actor ? { kind: 'named', id, name: actor.name, role: actor.role } : null;
}
