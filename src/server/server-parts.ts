import type { Workspace } from '../workspace/workspace-contract.ts';
import type { Conflicts } from './conflicts.ts';
import type { Memo } from './memo.ts';
import type { Reads } from './reads/reads.ts';
import type { Changes } from './watch-changes.ts';

/** What endpoints work with. */
export interface ServerParts {
  readonly workspace: Workspace;
  readonly reads: Reads;
  readonly conflicts: Conflicts;
  readonly changes: Changes;
  /** For what is counted over the whole store. */
  readonly memo: Memo;
  /** Runs a few at once. */
  runHeavy<T>(run: () => Promise<T>): Promise<T>;
}
