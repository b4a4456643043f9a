import { Link } from '@tanstack/react-router';
import type { ConflictDetail } from '../../../src/server/api-types.ts';
import { KIND_NAMES, STATE_NAMES } from '../../logic/conflicts/conflict-search.ts';

/** What else clashes with either side. */
export function OtherConflicts({ conflict: { others, sides } }: { readonly conflict: ConflictDetail }) {
  if (others.length === 0) return null;
  const own = new Set(sides.map(({ document, key }) => `${document} ${key}`));
  return (
    <div className="why">
      <h3>What else bears on it</h3>
      <ul>
        {others.map((each) => {
          const side = each.sides.find(({ document, key }) => !own.has(`${document} ${key}`)) ?? each.sides[1];
          return (
            <li key={each.id}>
              <span className="dim">
                {KIND_NAMES[each.kind]}, {STATE_NAMES[each.state]}
              </span>{' '}
              <Link to="/conflicts/$conflict" params={{ conflict: each.id }}>
                <bdi>{side.words}</bdi>
              </Link>
              {side.actor ? <span className="dim"> {side.actor}</span> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
