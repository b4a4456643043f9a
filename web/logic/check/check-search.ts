import type { Finding } from '../../../src/server/api-types.ts';
import { GROUPS } from './group-findings.ts';

export type Severity = Finding['severity'];

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What the address of a check says: `/check?group=&severity=`. */
export interface CheckSearch {
  readonly group?: string;
  readonly severity?: Severity;
}

/** What is not understood is left out. */
export function readCheckSearch({ group, severity }: Readonly<Record<string, unknown>>): CheckSearch {
  const [asGroup, asSeverity] = [GROUPS.find((each) => each === group), SEVERITIES.find((each) => each === severity)];
  return { ...(asGroup && { group: asGroup }), ...(asSeverity && { severity: asSeverity }) };
}
