import { type FSWatcher, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Editors write a file in several steps. */
const SETTLE_MS = 80;

/** Changes of files, as they come. To be ended. */
export interface Changes {
  /** Looks at these files from now on. */
  look(paths: readonly string[]): void;
  /** Waits for a change since it was asked last; false at the end. */
  next(): Promise<boolean>;
  end(): void;
}

/** Folders are watched, since most editors put a new file in the place of the old one. */
export function createChanges(): Changes {
  const watchers = new Map<string, FSWatcher>();
  const looked = new Set<string>();
  let [isChanged, hasEnded] = [false, false];
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  const note = (folder: string, name: string | null) => {
    // a folder that was named counts with all that lies in it
    if (name !== null && !looked.has(resolve(folder, name)) && !looked.has(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isChanged = true;
      wake();
    }, SETTLE_MS);
  };
  const watchFolder = (folder: string) => {
    if (watchers.has(folder)) return;
    try {
      watchers.set(
        folder,
        watch(folder, (_, name) => note(folder, name)).on('error', () => {}),
      );
    } catch {
      // what is not there, or a pattern, has no folder to watch; the files that it names have theirs
    }
  };
  return {
    look(paths) {
      for (const path of paths) {
        looked.add(path);
        watchFolder(dirname(path));
      }
    },
    async next() {
      if (!isChanged && !hasEnded)
        await new Promise<void>((resume) => {
          wake = resume;
        });
      isChanged = false;
      return !hasEnded;
    },
    end() {
      hasEnded = true;
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
      wake();
    },
  };
}
