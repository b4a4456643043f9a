import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of our copies of scorers that are not, byte for byte, those of the shared folder. */
export function listDifferentScorers(ours: string, theirs: string): readonly string[] {
  return readdirSync(ours)
    .filter((name) => /^score-.*\.mjs$/.test(name))
    .filter((name) => {
      const other = join(theirs, name);
      return !existsSync(other) || !readFileSync(join(ours, name)).equals(readFileSync(other));
    });
}
