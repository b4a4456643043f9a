import { type FSWatcher, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { toOnrecordError } from '../../errors.ts';
import type { CheckedFile } from '../../workspace/check/check-files.ts';
import { CONFIG_NAME } from '../../workspace/check/find-config.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-codes.ts';
import { renderError } from '../render-error.ts';
import { type CheckOptions, toFileOptions } from './check-options.ts';
import { printFindings } from './print-findings.ts';
import { collectFiles } from './run-check.ts';

/** Editors write a file in several steps. */
const SETTLE_MS = 80;

/** Checks again whenever a draft, a source or a configuration changes, until it is interrupted; gives the exit code of the last time. */
export async function watchFiles(
  context: CommandContext,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const changes = createChanges();
  const release = context.io.onInterrupt(changes.end);
  try {
    for (;;) {
      await checkAgain(context, paths, options, changes);
      await context.io.stderr.write('onrecord: waiting for changes; press Ctrl-C to end\n');
      if (!(await changes.next())) return context.exitCode;
    }
  } finally {
    release();
    changes.end();
  }
}

/** What is wrong while somebody writes, such as a comma too many in the configuration, ends nothing. */
async function checkAgain(
  context: CommandContext,
  paths: readonly string[],
  options: CheckOptions,
  changes: Changes,
): Promise<void> {
  const { io } = context;
  const named = [...paths, ...(options.against ?? []), ...(options.config === undefined ? [] : [options.config])];
  changes.look(named.map((path) => resolve(io.cwd, path)));
  try {
    const files = await collectFiles(paths, toFileOptions(io, options));
    changes.look(files.flatMap((file) => listWatched(file, io.cwd)));
    context.exitCode = await printFindings(context, files, options);
  } catch (error) {
    await io.stderr.write(`${renderError(toOnrecordError(error))}\n`);
  }
}

function listWatched(file: CheckedFile, cwd: string): string[] {
  if (!file.ok) return [resolve(cwd, file.path)];
  const { folder, baselinePath } = file.project;
  return [
    resolve(cwd, file.document.path),
    resolve(folder, CONFIG_NAME),
    ...(baselinePath === null ? [] : [baselinePath]),
  ];
}

interface Changes {
  /** Looks at these files from now on. */
  look(paths: readonly string[]): void;
  /** Waits for a change since it was asked last; false at the end. */
  next(): Promise<boolean>;
  end(): void;
}

/** Folders are watched, since most editors put a new file in the place of the old one. */
function createChanges(): Changes {
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
