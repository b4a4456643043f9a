import { resolve } from 'node:path';
import { OnrecordError } from '../../errors.ts';
import type { CheckedOne } from '../../workspace/check/check-draft.ts';
import { addDismissal } from '../../workspace/check/dismissals.ts';
import { type CommandContext, printLine } from '../command-context.ts';
import { createMaker } from '../commands/actor/correct.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import type { CheckOptions } from './check-options.ts';

/** Keeps in the store's journal that a finding is none, by its fingerprint or the beginning of it. */
export async function dismissFinding(
  context: CommandContext,
  checked: readonly CheckedOne[],
  fingerprint: string,
  options: CheckOptions,
): Promise<ExitCode> {
  const fitting = checked.flatMap((file) =>
    file.result.findings
      .filter((finding) => finding.fingerprint.startsWith(fingerprint))
      .map((finding) => ({ file, finding })),
  );
  const [found] = fitting;
  if (!found || fitting.length > 1 || !found.finding.exact) throw createNotFoundError(fingerprint, fitting.length);
  const { file, finding } = found;
  const maker = { ...createMaker(context, options), reason: options.reason! };
  await addDismissal(resolve(context.io.cwd, options.store!), file.document, finding, maker);
  await printLine(context.io, `dismissed ${finding.rule}  “${escapeFlow(finding.exact)}”`);
  return EXIT.clean;
}

const createNotFoundError = (input: string, count: number): OnrecordError =>
  new OnrecordError(
    'usage',
    count > 1
      ? `${count} findings have a fingerprint that begins so.`
      : 'No finding that can be dismissed has this fingerprint.',
    { input, remedy: '`onrecord check --json` gives the fingerprint of every finding.' },
  );
