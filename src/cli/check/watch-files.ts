import { resolve } from 'node:path';
import { toOnrecordError } from '../../errors.ts';
import { type Changes, createChanges } from '../../workspace/check/changes.ts';
import type { CheckedFile } from '../../workspace/check/check-files.ts';
import { CONFIG_NAME } from '../../workspace/check/find-config.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-codes.ts';
import { renderError } from '../render-error.ts';
import { type CheckOptions, toFileOptions } from './check-options.ts';
import { printFindings } from './print-findings.ts';
import { collectFiles } from './run-check.ts';

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
  const { folder, baselinePath, against } = file.project;
  return [
    ...against,
    resolve(cwd, file.document.path),
    resolve(folder, CONFIG_NAME),
    ...(baselinePath === null ? [] : [baselinePath]),
  ];
}
