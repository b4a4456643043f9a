import type { TimeMap } from '../schema/intake.ts';
import { findPair } from './line-at.ts';

/** The time in the recording at which the character is said, "00:12:31"; null where nobody told times. */
export function findTimeAt(times: TimeMap, index: number): string | null {
  const pair = findPair(times, index);
  return pair && renderTime(Math.floor(pair[1] / 1000));
}

const renderTime = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
