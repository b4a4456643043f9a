import type { OnRecord } from '../../schema/record.ts';
import { renderTable } from '../layout/render-table.ts';
import type { Screen } from '../layout/screen.ts';
import { markReview } from './describe-review.ts';

/** Actors as a table, those who say the most first. */
export function renderActors(record: OnRecord, screen: Screen): string {
  const columns = [
    { title: '' },
    { title: 'name', isFlexible: true, paint: screen.colors.bold },
    { title: 'kind' },
    { title: 'said', align: 'right' },
    { title: 'named', align: 'right' },
    { title: 'roles and other names', isFlexible: true },
  ] as const;
  const said = countStatements(record);
  const rows = record.actors
    .toSorted((a, b) => (said.get(b.id) ?? 0) - (said.get(a.id) ?? 0) || b.mentions.length - a.mentions.length)
    .map((actor) => [
      markReview(actor),
      actor.name,
      actor.kind,
      String(said.get(actor.id) ?? 0),
      String(actor.mentions.length),
      describeActor(record, actor),
    ]);
  return renderTable(columns, rows, screen);
}

function countStatements(record: OnRecord): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { speakers } of record.statements) {
    for (const id of speakers) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function describeActor(record: OnRecord, { roles, aliases, name, standsFor }: OnRecord['actors'][number]): string {
  const others = aliases.filter((alias) => alias !== name);
  const principal = record.actors.find(({ id }) => id === standsFor);
  return [
    [...new Set(roles.map((role) => role.text))].join(', '),
    others.length ? `also ${others.join(', ')}` : '',
    principal ? `stands for ${principal.name}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
