import type { Conflict } from '../../../src/server/api-types.ts';
import { tellReasons } from '../../logic/conflicts/tell-reason.ts';

const SIGNS = {
  yes: 'm2.5 7.5 3 3 6-7',
  no: 'M3.5 3.5l7 7m0-7l-7 7',
  possible: 'M2 7c1.6-2.4 3.3-2.4 5 0s3.4 2.4 5 0',
} as const;

/** Why both may be right: each reason is answered, with its grounds. */
export function Reasons({ conflict }: { readonly conflict: Pick<Conflict, 'reasons' | 'sides'> }) {
  const reasons = tellReasons(conflict);
  if (reasons.length === 0) return null;
  return (
    <div className="why">
      <h3>Why both may be right</h3>
      <table>
        <tbody>
          {reasons.map(({ id, title, answer, grounds }) => (
            <tr key={id} className={answer}>
              <td>
                <svg viewBox="0 0 14 14" aria-hidden="true">
                  <path d={SIGNS[answer]} />
                </svg>
              </td>
              <th scope="row">{title}</th>
              <td>
                {answer}: {grounds}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
