import type { Finding } from '../../../src/server/api-types.ts';

/** What rules are about, as the first half of their names says; in the order in which an editor looks. */
export const GROUPS: readonly string[] = ['sources', 'quotes', 'names', 'dates', 'figures', 'text', 'suppressions'];

export const groupOf = ({ rule }: Pick<Finding, 'rule'>): string => rule.slice(0, rule.indexOf('/'));

export const nameGroup = (group: string): string => group.slice(0, 1).toUpperCase() + group.slice(1);

export const nameSeverity = (severity: Finding['severity']): string => (severity === 'info' ? 'note' : severity);

type Counted = Pick<Finding, 'severity' | 'rule'>;

export const countSeverity = (findings: readonly Counted[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** The one line that an editor reads first. */
export function tellVerdict(findings: readonly Counted[]): string {
  const [errors, warnings] = [countSeverity(findings, 'error'), countSeverity(findings, 'warning')];
  if (errors > 0) return `Not yet: ${errors} ${errors === 1 ? 'error' : 'errors'} left`;
  if (warnings > 0) return `No errors. ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} to look at`;
  if (findings.length > 0) return `Nothing wrong. ${findings.length} ${findings.length === 1 ? 'note' : 'notes'}`;
  return 'Nothing left to look at';
}
