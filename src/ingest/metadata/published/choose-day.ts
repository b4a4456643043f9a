import { keepPlausible, shiftDay } from '../days/plausible-day.ts';
import type { Stamp } from '../days/stamp.ts';
import type { ToldDay } from './told-day.ts';

/**
 * The day of publication among those that are told, the most trusted first. The first one stands, unless
 *  - it is the very instant of the last change, and another place tells an earlier day;
 *  - two places of other kinds agree on another day, and none bears the first one out;
 *  - it is told in UTC, and the page itself says the day before or after, which fits that instant: the reader's day is
 *    the publisher's.
 * Impossible days are none.
 */
export function chooseDay(told: readonly ToldDay[], modified: Stamp | null, today: string | null): ToldDay | null {
  const plausible = told.filter(({ day }) => keepPlausible(day, today) !== null);
  const first = plausible[0];
  if (first === undefined) return null;
  const others = plausible.slice(1).filter((other) => other.isLabelled || other.basis === 'url');
  return findEarlier(first, others, modified) ?? findAgreed(first, plausible) ?? findLocal(first, plausible) ?? first;
}

function findEarlier(first: ToldDay, others: readonly ToldDay[], modified: Stamp | null): ToldDay | null {
  if (first.at === null || first.at !== modified?.at) return null;
  return others.find(({ day, isLabelled }) => isLabelled && day < shiftDay(first.day, -1)) ?? null;
}

function findAgreed(first: ToldDay, plausible: readonly ToldDay[]): ToldDay | null {
  const isNear = (one: ToldDay, other: ToldDay): boolean =>
    one.day >= shiftDay(other.day, -1) && one.day <= shiftDay(other.day, 1);
  const others = plausible.filter(({ basis }) => basis !== first.basis);
  if (others.some((other) => isNear(other, first))) return null;
  return others.find((one) => others.some((other) => other.basis !== one.basis && isNear(one, other))) ?? null;
}

const WEST_HOURS = 12;
const EAST_HOURS = 14;

function findLocal(first: ToldDay, plausible: readonly ToldDay[]): ToldDay | null {
  if (first.at === null || !first.isUtc) return null;
  const dayAt = (hours: number): string => new Date(first.at! + hours * 3_600_000).toISOString().slice(0, 10);
  const [earliest, latest] = [dayAt(-WEST_HOURS), dayAt(EAST_HOURS)];
  const local = plausible.find(
    ({ basis, isUtc, at }) => !isUtc && (at === first.at || (at === null && (basis === 'time' || basis === 'visible'))),
  );
  return local !== undefined && local.day !== first.day && local.day >= earliest && local.day <= latest ? local : null;
}
