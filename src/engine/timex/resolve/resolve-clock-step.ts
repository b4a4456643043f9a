import { addDays, parseDay, renderDay } from '../calendar.ts';
import type { Sense } from '../sense.ts';
import type { Resolution, ResolutionContext } from './resolution.ts';

const MINUTES_A_DAY = 24 * 60;

/** "An hour before": so many minutes from the last clock time, where the text has one near; else its length alone. */
export function resolveClockStep(
  { minutes, length }: Extract<Sense, { kind: 'clock-step' }>,
  { clock }: ResolutionContext,
): Resolution {
  if (!clock) return { type: 'DURATION', value: length, alternatives: [], basis: 'explicit', isLength: true };
  const total = clock.minutes + minutes;
  const days = Math.floor(total / MINUTES_A_DAY);
  const minute = total - days * MINUTES_A_DAY;
  return {
    type: 'TIME',
    value: `${moveDay(clock.day, days)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`,
    alternatives: [],
    basis: 'inferred',
  };
}

function moveDay(day: string, days: number): string {
  if (days === 0) return day;
  const known = parseDay(day);
  return known ? renderDay(addDays(known, days)) : 'XXXX-XX-XX';
}

const pad = (count: number): string => String(count).padStart(2, '0');
