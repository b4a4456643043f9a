import { groupBy } from '../../../compare/group-by.ts';
import type { Draft } from '../conflict-draft.ts';
import type { RoleFact } from '../facts/fact.ts';

/** Further apart somebody may have changed the office. */
const MOST_DAYS = 90;
const DAY = 86_400_000;
/** Roles of one person that are held against each other: those who are named everywhere have one office, told often. */
const MOST_EACH = 40;

/** One person with two offices of one kind at about the same time: "foreign minister", "finance minister". */
export function* compareRoles(roles: readonly RoleFact[]): Generator<Draft<RoleFact>> {
  for (const all of groupBy(roles, ({ person, head }) => `${person} ${head}`).values()) {
    const some = all.slice(0, MOST_EACH);
    for (const [index, one] of some.entries()) {
      for (const other of some.slice(index + 1)) {
        if (one.document.id === other.document.id || !areNear(one, other)) continue;
        const isSame = isWithin(one.rest, other.rest) || isWithin(other.rest, one.rest);
        const reasons = [
          { id: 'another-time', answer: 'possible' },
          { id: 'two-offices', answer: 'possible' },
        ] as const;
        yield { kind: 'role', one, other, likeness: 1, isSame, reasons };
      }
    }
  }
}

const areNear = (one: RoleFact, other: RoleFact): boolean =>
  one.day === null || other.day === null || Math.abs(Date.parse(one.day) - Date.parse(other.day)) <= MOST_DAYS * DAY;

const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((word) => other.has(word));
