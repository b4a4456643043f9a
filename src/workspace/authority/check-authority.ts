import * as z from 'zod';
import { normalizeName } from '../../registry/actor-name.ts';
import { ACTOR_KINDS, type ActorKind } from '../../schema/actor.ts';
import type { AuthorityEntry, AuthorityRole } from '../../store/authority.ts';
import { type AuthorityFault, createAuthorityError } from './authority-fault.ts';
import type { RawEntry } from './raw-entry.ts';

const LONGEST_NAME = 300;
const MOST_ALIASES = 500;

/** The entries of a file, once all of them are as they have to be. */
export function checkAuthority(entries: readonly RawEntry[], path: string): readonly AuthorityEntry[] {
  const faults: AuthorityFault[] = [];
  if (!entries.length) faults.push({ line: 1, message: 'the file holds no actor' });
  const checked = entries.map((entry) => checkEntry(entry, faults));
  faults.push(...findUntold(checked));
  if (faults.length) throw createAuthorityError(path, faults);
  return checked;
}

function checkEntry({ line, kind, name, aliases, roles }: RawEntry, faults: AuthorityFault[]): AuthorityEntry {
  const tell = (message: string) => faults.push({ line, message });
  if (!isKind(kind)) tell(`"kind" is to be one of ${ACTOR_KINDS.join(', ')}, not "${kind}"`);
  if (aliases.length > MOST_ALIASES) tell(`an actor has at most ${MOST_ALIASES} aliases`);
  for (const each of [name, ...aliases, ...roles.map(({ text }) => text)]) {
    if (normalizeName(each) === '') tell('a name or role is empty');
    else if (each.length > LONGEST_NAME) tell(`a name or role has at most ${LONGEST_NAME} characters`);
    else if (/\p{Cc}/u.test(each)) tell('a name or role holds a control character');
  }
  return {
    line,
    kind: kind as ActorKind,
    name,
    aliases,
    roles: roles.map((role) => checkRole(role, tell)),
  };
}

const isKind = (kind: string): kind is ActorKind => (ACTOR_KINDS as readonly string[]).includes(kind);

function checkRole({ text, from, to }: RawEntry['roles'][number], tell: (message: string) => void): AuthorityRole {
  const role = { text, from: toDay(from, '01', '01', tell), to: toDay(to, '12', '31', tell) };
  if (role.from !== null && role.to !== null && role.from > role.to) tell(`"${text}" ends before it begins`);
  return role;
}

/** "2031" and "2031-04" are whole years and months. */
function toDay(given: string | null, month: string, day: string, tell: (message: string) => void): string | null {
  if (given === null) return null;
  const [, year, ownMonth, ownDay] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(given) ?? [];
  if (year !== undefined) {
    const whole = `${year}-${ownMonth ?? month}`;
    const found = ownDay === undefined ? `${whole}-${day}` : `${whole}-${ownDay}`;
    if (z.iso.date().safeParse(found).success) return found;
    // the last day of a shorter month
    if (ownDay === undefined) {
      for (const last of ['30', '29', '28']) {
        if (z.iso.date().safeParse(`${whole}-${last}`).success) return `${whole}-${last}`;
      }
    }
  }
  tell(`"${given}" is no day; write 2031-04-15, 2031-04 or 2031`);
  return null;
}

/** Two actors of one kind may share a name only where roles can tell them apart. */
function findUntold(entries: readonly AuthorityEntry[]): readonly AuthorityFault[] {
  const faults: AuthorityFault[] = [];
  const bearers = new Map<string, AuthorityEntry>();
  for (const entry of entries) {
    for (const name of new Set([entry.name, ...entry.aliases].map(normalizeName))) {
      const other = bearers.get(`${entry.kind} ${name}`);
      if (!other) bearers.set(`${entry.kind} ${name}`, entry);
      else if (!entry.roles.length || !other.roles.length) {
        const message = `the actor of line ${other.line} bears the name "${name}" too; give both their roles, or make them one`;
        faults.push({ line: entry.line, message });
      }
    }
  }
  return faults;
}
