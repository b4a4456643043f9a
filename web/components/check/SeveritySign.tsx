import type { Finding } from '../../../src/server/api-types.ts';
import { nameSeverity } from '../../logic/check/group-findings.ts';

/** How bad it is, by shape before colour: a square, a triangle, a ring. */
export function SeveritySign({ severity }: { readonly severity: Finding['severity'] }) {
  return (
    <svg className={`sv ${severity}`} viewBox="0 0 12 12" role="img" aria-label={nameSeverity(severity)}>
      {severity === 'error' ? <rect x="1" y="1" width="10" height="10" rx="1.5" fill="currentColor" /> : null}
      {severity === 'warning' ? <path d="M6 .8 11.6 11H.4z" fill="currentColor" /> : null}
      {severity === 'info' ? (
        <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.8" />
      ) : null}
    </svg>
  );
}
