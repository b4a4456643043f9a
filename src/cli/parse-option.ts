import { InvalidArgumentError } from 'commander';
import * as z from 'zod';

const MOST_JOBS = 64;

/** A whole number from 1 up, for an option of the command line. */
export function parseCount(value: string): number {
  const count = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (count < 1) throw new InvalidArgumentError('It must be a whole number from 1 up.');
  return count;
}

export function parseJobs(value: string): number {
  const jobs = parseCount(value);
  if (jobs > MOST_JOBS) throw new InvalidArgumentError(`It must be at most ${MOST_JOBS}.`);
  return jobs;
}

/** A calendar day, `YYYY-MM-DD`. */
export function parseDay(value: string): string {
  if (!z.iso.date().safeParse(value).success) throw new InvalidArgumentError('It must be a day such as 2026-03-31.');
  return value;
}

/** A share from 0 to 1. */
export function parseShare(value: string): number {
  const share = /^(?:0|1|0?\.\d{1,6}|1\.0+)$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(share)) throw new InvalidArgumentError('It must be a number from 0 to 1, such as 0.8.');
  return share;
}
