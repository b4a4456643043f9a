import * as z from 'zod';
import type { DeepReadonly } from '../schema/span.ts';
import type { Finding } from './finding.ts';

/** Findings that were there before a newsroom began to check: known, and not counted. */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  findings: z.array(z.strictObject({ path: z.string(), rule: z.string(), exact: z.string(), fingerprint: z.string() })),
});

export type Baseline = DeepReadonly<z.infer<typeof baselineSchema>>;

export const createBaseline = (findings: readonly Finding[]): Baseline => ({
  version: 1,
  findings: findings.map(({ path, rule, exact, fingerprint }) => ({ path, rule, exact, fingerprint })),
});

/** Is a finding one of those? Fingerprints are compared within a file. */
export function createBaselineCheck(baseline: Baseline | null): (finding: Finding) => boolean {
  const known = new Set(baseline?.findings.map(({ path, fingerprint }) => `${fingerprint} ${path}`));
  return ({ path, fingerprint }) => known.has(`${fingerprint} ${path}`);
}
