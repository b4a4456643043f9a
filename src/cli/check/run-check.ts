import { type CheckedFile, type CheckFilesOptions, checkFiles } from '../../workspace/check/check-files.ts';
import { checkOutStaged } from '../../workspace/check/list-staged.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-codes.ts';
import { type CheckOptions, toFileOptions } from './check-options.ts';
import { dismissFinding } from './dismiss-finding.ts';
import { fixFiles } from './fix-files.ts';
import { printFindings } from './print-findings.ts';
import { updateBaseline } from './update-baseline.ts';

/** Checks once, with all that is to be done about what is found, and gives the exit code. */
export async function runCheck(
  context: CommandContext,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const given = toFileOptions(context.io, options);
  if (!options.staged) return checkAll(context, paths, options, given);
  const staged = await checkOutStaged(context.io.cwd, paths);
  try {
    return await checkAll(context, staged.paths, options, { ...given, namedBy: staged.namedBy });
  } finally {
    await staged.remove();
  }
}

async function checkAll(
  context: CommandContext,
  paths: readonly string[],
  options: CheckOptions,
  given: CheckFilesOptions,
): Promise<ExitCode> {
  const files = await collectFiles(paths, given);
  const checked = files.filter((file) => file.ok);
  if (options.dismiss !== undefined) return dismissFinding(context, checked, options.dismiss, options);
  if (options.updateBaseline) return updateBaseline(context, files, given.only ?? null, options);
  const isFixed = options.fix && (await fixFiles(context, checked, options));
  return printFindings(context, isFixed ? await collectFiles(paths, given) : files, options);
}

export async function collectFiles(
  paths: readonly string[],
  given: CheckFilesOptions,
): Promise<readonly CheckedFile[]> {
  const files: CheckedFile[] = [];
  if (!paths.length) return files;
  for await (const file of checkFiles(paths, given)) files.push(file);
  return files;
}
