import type { Decision } from '../../src/server/api-types.ts';

/** A decision in words: "“Hale” and “Mira Hale” are one". */
export function tellDecision({ action, references, newName, undoes }: Decision): string {
  const names = [...new Set(references.map(({ name }) => `“${name}”`))];
  const all = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? 'the actor');
  switch (action) {
    case 'join':
      return `${all} are one`;
    case 'split':
      return `${all} is somebody else in ${new Set(references.flatMap(({ document }) => document?.textHash ?? [])).size || 'some'} documents`;
    case 'apart':
      return `${all} are kept apart`;
    case 'rename':
      return `called “${newName ?? ''}”, before ${all}`;
    case 'authority':
      return `${all}: from a file of names`;
    case 'undo':
      return `entry ${undoes ?? ''} undone`;
  }
}
