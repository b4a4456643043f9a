import { CONFLICT_REASONS } from '../../../src/ask/conflict/frames.ts';
import type { Conflict } from '../../../src/server/api-types.ts';
import { formatDay } from '../format-day.ts';

export interface ToldReason {
  readonly id: string;
  readonly title: string;
  readonly answer: 'yes' | 'possible' | 'no';
  readonly grounds: string;
}

const TITLES: Readonly<Record<string, string>> = {
  'another-time': 'Another time',
  'another-scope': 'Another scope',
  rounding: 'Rounding',
  'another-source': 'Another source',
  'two-events': 'Two events',
  'said-twice': 'Said twice',
  shortened: 'Shortened',
  'two-speakers': 'Two speakers',
  'two-views': 'Two parties',
  'two-offices': 'Two offices',
};

/** Why both sides of a conflict may be right, each with what it rests on. */
export function tellReasons(conflict: Pick<Conflict, 'reasons' | 'sides'>): readonly ToldReason[] {
  return conflict.reasons.map(({ id, answer }) => {
    const sure = answer === 'possible' && isPlain(id, conflict.sides) ? 'yes' : answer;
    return { id, title: TITLES[id] ?? nameReason(id), answer: sure, grounds: findGrounds(id, answer, conflict.sides) };
  });
}

type Sides = Conflict['sides'];

const nameReason = (id: string): string => CONFLICT_REASONS[id as keyof typeof CONFLICT_REASONS] ?? id;

/** Two named speakers are two, and two days are two: nobody has to guess that. */
function isPlain(id: string, [one, other]: Sides): boolean {
  const areTwoActors = one.actor !== null && other.actor !== null && one.actor !== other.actor;
  if (id === 'another-source' || id === 'two-views' || id === 'two-speakers') return areTwoActors;
  return id === 'another-time' && one.day !== null && other.day !== null && one.day !== other.day;
}

function findGrounds(id: string, answer: 'possible' | 'no', [one, other]: Sides): string {
  const isNo = answer === 'no';
  switch (id) {
    case 'another-time':
      if (one.day === null && other.day === null) return 'neither text tells when';
      return isNo ? `both of ${nameDay(one.day)}` : `one is ${tellDay(one.day)}, the other ${tellDay(other.day)}`;
    case 'another-scope':
      return isNo ? 'both texts count the same' : 'the texts may not count the same thing';
    case 'rounding':
      return 'the two do not meet, however they are rounded';
    case 'another-source':
    case 'two-views':
    case 'two-speakers':
      return isNo ? `both by ${one.actor ?? 'the same'}` : tellActors(one.actor, other.actor);
    case 'two-events':
      return 'neither text rules it out, neither speaks of two';
    case 'said-twice':
      return isNo ? `both on ${nameDay(one.day)}` : 'one speech may hold both, or there were two';
    case 'shortened':
      return isNo ? 'neither is a part of the other' : 'one may be a part of the other, not marked as such';
    case 'two-offices':
      return isNo ? 'they exclude each other' : 'one person may hold both';
    default:
      return '';
  }
}

const nameDay = (day: string | null): string => (day === null ? 'the same day' : formatDay(day));
const tellDay = (day: string | null): string => (day === null ? 'undated' : `of ${formatDay(day)}`);
const tellActors = (one: string | null, other: string | null): string =>
  one === null && other === null
    ? 'neither names a source'
    : `one is ${one ?? 'without a source'}, the other ${other ?? 'without a source'}`;
