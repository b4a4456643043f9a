import type { OnRecord } from '../../schema/record.ts';

/** What else whoever speaks most here is on record with, as a command; none where nobody does whose name can be typed. */
export function suggestSearch({ statements, actors }: Pick<OnRecord, 'statements' | 'actors'>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { speakers, minor } of statements) {
    if (!minor) for (const id of speakers) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const name = actors.find(({ id }) => id === most?.[0])?.name;
  return name !== undefined && isTypable(name) ? [`onrecord search --by "${name}"`] : [];
}

/** Letters and what stands between them in names: nothing that a shell would take for its own. */
export const isTypable = (name: string): boolean => /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .’'-]*$/u.test(name);
