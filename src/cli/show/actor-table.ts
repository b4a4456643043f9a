import type { RegistryActor } from '../../store/store.ts';
import { renderTable } from '../layout/render-table.ts';
import type { Screen } from '../layout/screen.ts';

const MOST_WORDS = 12;

/**
 * Actors as a person tells them apart, at most so many rows; those of one bare name in a document each are one row, behind
 * the others.
 */
export function renderActorTable(
  actors: readonly RegistryActor[],
  screen: Screen,
  most = Number.POSITIVE_INFINITY,
): string {
  const columns = [
    { title: 'id', paint: screen.colors.dim },
    { title: 'name', isFlexible: true, paint: screen.colors.bold },
    { title: 'kind' },
    { title: 'documents', align: 'right' },
    { title: 'statements', align: 'right' },
    { title: 'roles and other names', isFlexible: true },
  ] as const;
  const bare = groupBare(actors);
  const collapsed = new Set(bare.flat());
  const rows = [...actors.filter((actor) => !collapsed.has(actor)).map((actor) => [actor]), ...bare].map(createRow);
  const notes = [
    ...(rows.length > most ? [`and ${rows.length - most} more; --json has them`] : []),
    ...(bare.length ? [BARE_NOTE] : []),
  ];
  return [renderTable(columns, rows.slice(0, most), screen), ...notes.map(screen.colors.dim)].join('\n');
}

const BARE_NOTE =
  'A bare name is an actor of its own in each document, until a link or a decision says whose it is: see `onrecord actor proposals`.';

/** "Moss" in seven documents that do not say which Moss: seven rows that tell nothing apart. */
function groupBare(actors: readonly RegistryActor[]): readonly (readonly RegistryActor[])[] {
  const groups = new Map<string, RegistryActor[]>();
  for (const actor of actors) {
    if (actor.kind !== 'person' || actor.documents > 1 || /\s/.test(actor.name)) continue;
    groups.set(actor.name, [...(groups.get(actor.name) ?? []), actor]);
  }
  return [...groups.values()].filter((group) => group.length > 2);
}

function createRow(actors: readonly RegistryActor[]): readonly string[] {
  const [{ id, name, kind }, others] = [actors[0]!, actors.length - 1];
  const sum = (count: (actor: RegistryActor) => number) =>
    String(actors.reduce((total, actor) => total + count(actor), 0));
  const words = new Set(actors.flatMap(({ roles, aliases }) => [...roles, ...aliases]));
  return [
    others ? `${id} +${others}` : id,
    name,
    kind,
    sum(({ documents }) => documents),
    sum(({ statements }) => statements),
    [...words].slice(0, MOST_WORDS).join(', '),
  ];
}
