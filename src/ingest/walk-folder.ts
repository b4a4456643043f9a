import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { type FilePath, joinPath, showPath } from './file-path.ts';

/** A file, or a folder or link in it that could not be followed. */
export interface FoundFile {
  readonly path: FilePath;
  readonly fault: unknown;
}

/**
 * The files of a folder and of those below it, in sorted order; hidden ones and node_modules are passed over. Links are
 * followed, but no folder is entered twice, so that a link to a folder above ends there.
 */
export async function* walkFolder(
  folder: FilePath,
  isWanted: (path: string) => boolean,
  seen: Set<string> = new Set(),
): AsyncGenerator<FoundFile> {
  let entries: Entry[];
  try {
    const real = (await realpath(folder, { encoding: 'buffer' })).toString('latin1');
    if (seen.has(real)) return;
    seen.add(real);
    entries = await listEntries(folder);
  } catch (fault) {
    yield { path: folder, fault };
    return;
  }
  for (const { path, name, dirent } of entries) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const kind = await kindOf(dirent, path);
    if (kind === 'folder') yield* walkFolder(path, isWanted, seen);
    else if (kind === 'file' && isWanted(name)) yield { path, fault: null };
  }
}

interface Entry {
  readonly path: FilePath;
  /** As it is told. */
  readonly name: string;
  readonly dirent: Dirent<Buffer>;
}

async function listEntries(folder: FilePath): Promise<Entry[]> {
  const dirents = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  const entries = dirents.map((dirent) => ({
    path: joinPath(folder, dirent.name),
    name: showPath(dirent.name),
    dirent,
  }));
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A link that leads nowhere is nothing to read; a device or pipe neither. */
async function kindOf(dirent: Dirent<Buffer>, path: FilePath): Promise<'file' | 'folder' | null> {
  const target = dirent.isSymbolicLink() ? await stat(path).catch(() => null) : dirent;
  if (target?.isDirectory()) return 'folder';
  return target?.isFile() ? 'file' : null;
}
