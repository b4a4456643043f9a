import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InitializeParams } from 'vscode-languageserver';
import * as z from 'zod';

/** What an editor says of drafts, in its options at the start or its settings; the configuration's own where it says nothing. */
export interface ServerSettings {
  readonly against?: readonly string[];
  readonly store?: string;
}

const settingsSchema = z.object({
  against: z.array(z.string().min(1)).optional().catch(undefined),
  store: z.string().min(1).optional().catch(undefined),
});

/** What is of another form counts as not said: an editor's settings are often half written. */
export function parseSettings(value: unknown): ServerSettings {
  const { against, store } = settingsSchema.safeParse(value).data ?? {};
  return { ...(against?.length && { against }), ...(store && { store }) };
}

/** Paths that are written without a folder count from that of the workspace. */
export function resolveSettings({ against, store }: ServerSettings, root: string, home: string) {
  const toPath = (path: string) => (path.startsWith('~/') ? join(home, path.slice(2)) : resolve(root, path));
  return { ...(against && { against: against.map(toPath) }), ...(store !== undefined && { storePath: toPath(store) }) };
}

/** The folder that the editor has open, the first where there are several; else that of the process. */
export function findRoot({ workspaceFolders, rootUri, rootPath }: InitializeParams, cwd: string): string {
  try {
    return fileURLToPath(workspaceFolders?.[0]?.uri ?? rootUri ?? '');
  } catch {
    return rootPath ?? cwd;
  }
}
