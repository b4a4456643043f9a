import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file, or a folder or link in it that could not be followed. */
export interface FoundFile {
  readonly path: string;
  readonly fault: unknown;
}

/**
 * The files of a folder and of those below it, in sorted order; hidden ones and node_modules are passed over. Links are
 * followed, but no folder is entered twice, so that a link to a folder above ends there.
 */
export async function* walkFolder(
  folder: string,
  isWanted: (path: string) => boolean,
  seen: Set<string> = new Set(),
): AsyncGenerator<FoundFile> {
  let entries: Dirent[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (fault) {
    yield { path: folder, fault };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    const kind = await kindOf(entry, path);
    if (kind === 'folder') yield* walkFolder(path, isWanted, seen);
    else if (kind === 'file' && isWanted(path)) yield { path, fault: null };
  }
}

/** A link that leads nowhere is nothing to read; a device or pipe neither. */
async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | null> {
  const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
  if (target?.isDirectory()) return 'folder';
  return target?.isFile() ? 'file' : null;
}
