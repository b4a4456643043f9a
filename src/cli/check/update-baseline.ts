import type { CheckedFile } from '../../workspace/check/check-files.ts';
import { writeBaselines } from '../../workspace/check/write-baseline.ts';
import { type CommandContext, printJson, printLine } from '../command-context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { countOf } from '../layout/count-of.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { createScreen, showOrigin } from '../layout/screen.ts';
import { type CheckOptions, readFormat } from './check-options.ts';
import { printFailures } from './print-findings.ts';

/** Keeps what is found now as what was there before. */
export async function updateBaseline(
  context: CommandContext,
  files: readonly CheckedFile[],
  only: readonly string[] | null,
  options: CheckOptions,
): Promise<ExitCode> {
  const { io } = context;
  await printFailures(context, files, options);
  const checked = files.filter((file) => file.ok);
  const written = await writeBaselines(
    checked.map(({ project, pathInProject, result }) => {
      const before = result.silenced.filter(({ by }) => by === 'baseline').map(({ finding }) => finding);
      return { project, pathInProject, findings: [...result.findings, ...before] };
    }),
    only,
  );
  if (readFormat(options) === 'json') await printJson(io, written);
  else {
    for (const { path, findings } of written) {
      const shown = escapeFlow(showOrigin(path, createScreen(io, options.color)));
      await printLine(io, `${shown} holds ${countOf(findings, 'finding')} that no longer count.`);
    }
  }
  return checked.length < files.length ? EXIT.failure : EXIT.clean;
}
