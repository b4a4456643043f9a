import type { FoundConflict, FoundConflicts, Workspace } from '../workspace/workspace-contract.ts';

/** The conflicts of the whole store, which take long the first time. */
export interface Conflicts {
  /** What is known by now, at once: what was read since is missing for a while. */
  known(): readonly FoundConflict[];
  /** All of them, with what was compared and what several documents quote. */
  find(): Promise<FoundConflicts>;
}

export function createConflicts(workspace: Pick<Workspace, 'findConflicts'>): Conflicts {
  let latest: FoundConflicts | null = null;
  let running: Promise<FoundConflicts> | null = null;
  const find = (): Promise<FoundConflicts> => {
    running ??= workspace
      .findConflicts()
      .then((found) => {
        latest = found;
        return found;
      })
      .finally(() => {
        running = null;
      });
    return running;
  };
  return {
    known() {
      // whoever asks next finds what was read since; a store that cannot be read is told by whatever else is asked of it
      find().catch(() => {});
      return latest?.conflicts ?? [];
    },
    find: () => workspace.findConflicts(),
  };
}
