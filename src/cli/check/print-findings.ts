import { relative, sep } from 'node:path';
import { createSarif } from '../../check/formats/create-sarif.ts';
import { renderGithub } from '../../check/formats/render-github.ts';
import { renderJunit } from '../../check/formats/render-junit.ts';
import { RULES } from '../../check/rules.ts';
import { createFindings, isFailing, type Limits } from '../../check/summarize.ts';
import { ENGINE_VERSION } from '../../engine/version.ts';
import type { CheckedOne } from '../../workspace/check/check-draft.ts';
import type { CheckedFile } from '../../workspace/check/check-files.ts';
import { type CommandContext, printJson } from '../command-context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { renderJson } from '../layout/render-json.ts';
import { createScreen } from '../layout/screen.ts';
import { createErrorJson, renderError } from '../render-error.ts';
import { type CheckOptions, readFormat } from './check-options.ts';
import { renderFindings } from './render-findings.ts';

/** Writes what was found in the form that was asked for, what could not be read to standard error, and gives the exit code. */
export async function printFindings(
  context: CommandContext,
  files: readonly CheckedFile[],
  options: CheckOptions,
): Promise<ExitCode> {
  const checked = files.filter((file) => file.ok);
  await printFailures(context, files, options);
  await printChecked(context, files, options);
  if (checked.length < files.length) return EXIT.failure;
  return checked.some((file) => isFailing(file.result.findings, readLimits(file, options)))
    ? EXIT.findings
    : EXIT.clean;
}

export async function printFailures(
  { io }: CommandContext,
  files: readonly CheckedFile[],
  options: CheckOptions,
): Promise<void> {
  for (const file of files) {
    if (file.ok) continue;
    const isForPeople = readFormat(options) !== 'json';
    await io.stderr.write(
      `${isForPeople ? renderError(file.error) : renderJson({ error: createErrorJson(file.error) })}\n`,
    );
  }
}

async function printChecked(
  { io }: CommandContext,
  files: readonly CheckedFile[],
  options: CheckOptions,
): Promise<void> {
  const checked = files.filter((file) => file.ok);
  const failed = files.flatMap((file) => (file.ok ? [] : [{ path: file.path, message: file.error.message }]));
  const writePath = createPathWriter(io.cwd);
  switch (readFormat(options)) {
    case 'json':
      return printJson(io, createFindings(checked));
    case 'sarif':
      return printJson(io, createSarif({ checked, failed, rules: RULES, version: ENGINE_VERSION, writePath }));
    case 'github':
      return io.stdout.write(renderGithub(checked, writePath));
    case 'junit':
      return io.stdout.write(renderJunit({ checked, failed, writePath, isFailing: createFailingCheck(options) }));
    case 'pretty':
      // where nothing could be read, the failures have said all
      if (failed.length && !checked.length) return;
      return io.stdout.write(
        renderFindings(checked, createFindings(checked), createScreen(io, options.color), options.all),
      );
  }
}

/** From the folder where the program runs: there a server looks for the files that a report names. */
function createPathWriter(cwd: string): (path: string) => string {
  return (path) => {
    const below = path.startsWith(cwd) ? relative(cwd, path) : path;
    return below.split(sep).join('/').replace(/^\.\//, '');
  };
}

/** The command line wins over the configuration. */
const readLimits = ({ project }: CheckedOne, options: CheckOptions): Limits => ({
  failOn: options.failOn ?? project.config.failOn ?? 'error',
  maxWarnings: options.maxWarnings ?? project.config.maxWarnings ?? null,
});

/** Where there are too many warnings, each of them is one too many. */
function createFailingCheck(options: CheckOptions) {
  return (finding: CheckedOne['result']['findings'][number], draft: Pick<CheckedOne, 'result'>): boolean => {
    const limits = readLimits(draft as CheckedOne, options);
    if (isFailing([finding], { ...limits, maxWarnings: null })) return true;
    return finding.severity === 'warning' && isFailing(draft.result.findings, { ...limits, failOn: 'error' });
  };
}
