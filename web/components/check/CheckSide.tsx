import type { ReactNode } from 'react';
import { type CheckSearch, SEVERITIES } from '../../logic/check/check-search.ts';
import {
  countSeverity,
  GROUPS,
  groupOf,
  nameGroup,
  nameSeverity,
  tellVerdict,
} from '../../logic/check/group-findings.ts';
import type { PlacedFinding } from '../../logic/check/place-finding.ts';
import { SeveritySign } from './SeveritySign.tsx';

interface CheckSideProps {
  readonly findings: readonly PlacedFinding[];
  readonly search: CheckSearch;
  /** Whether there is a draft whose check has come. */
  readonly isChecked: boolean;
  readonly isChecking: boolean;
  readonly onChange: (search: CheckSearch) => void;
  readonly children: ReactNode;
}

/** What an editor hears first: whether it can go out, and what is left of which kind. */
export function CheckSide({ findings, search, isChecked, isChecking, onChange, children }: CheckSideProps) {
  const all = findings.map(({ finding }) => finding);
  return (
    <aside className="side" aria-label="What was found">
      <h1>Check</h1>
      <p className="sum" role="status">
        {isChecked ? tellVerdict(all) : isChecking ? 'Reading the draft …' : 'No draft yet'}
        {isChecked && isChecking ? <span className="dim"> · checking again</span> : null}
      </p>
      <fieldset className="big" aria-label="By how bad it is">
        {SEVERITIES.map((severity) => {
          const count = countSeverity(all, severity);
          return (
            <button
              type="button"
              key={severity}
              aria-pressed={search.severity === severity}
              onClick={() => onChange(toggle(search, 'severity', severity))}
            >
              <b>
                <SeveritySign severity={severity} />
                {count}
              </b>
              <span>
                {nameSeverity(severity)}
                {count === 1 ? '' : 's'}
              </span>
            </button>
          );
        })}
      </fieldset>
      {GROUPS.map((group) => {
        const count = all.filter((finding) => groupOf(finding) === group).length;
        return (
          <button
            type="button"
            key={group}
            className="grp"
            disabled={count === 0 && search.group !== group}
            aria-pressed={search.group === group}
            onClick={() => onChange(toggle(search, 'group', group))}
          >
            <span>{nameGroup(group)}</span>
            <b>{count || ''}</b>
          </button>
        );
      })}
      {children}
    </aside>
  );
}

function toggle(search: CheckSearch, name: keyof CheckSearch, value: string): CheckSearch {
  const { [name]: before, ...rest } = search;
  return before === value ? rest : ({ ...rest, [name]: value } as CheckSearch);
}
