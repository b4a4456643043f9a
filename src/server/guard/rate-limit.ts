import { RequestError } from '../problem.ts';

export interface RateOptions {
  /** So many at once. */
  readonly burst: number;
  /** So many more in each second. */
  readonly perSecond: number;
  /** Milliseconds since whenever. */
  now(): number;
}

/** So many callers are remembered; the longest silent are forgotten first, who have their whole burst again anyway. */
const MOST_CALLERS = 10_000;

/** Lets each caller through so often, and refuses the rest with the time to wait. */
export function createRateLimit({ burst, perSecond, now }: RateOptions): (caller: string) => void {
  const buckets = new Map<string, { left: number; at: number }>();
  return (caller) => {
    const at = now();
    const known = buckets.get(caller) ?? { left: burst, at };
    const left = Math.min(burst, known.left + ((at - known.at) / 1000) * perSecond);
    buckets.delete(caller);
    buckets.set(caller, { left: Math.max(0, left - 1), at });
    if (buckets.size > MOST_CALLERS) buckets.delete(buckets.keys().next().value!);
    if (left >= 1) return;
    const seconds = Math.max(1, Math.ceil((1 - left) / perSecond));
    throw new RequestError('too-many-requests', 'There were too many requests in a short time.', {
      remedy: `Try again in ${seconds} s.`,
      headers: { 'retry-after': String(seconds) },
    });
  };
}
