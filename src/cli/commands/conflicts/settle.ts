import { Command } from 'commander';
import { OnrecordError } from '../../../errors.ts';
import type { FoundConflict, Workspace } from '../../../workspace/workspace-contract.ts';
import { type CommandContext, printJson, printLine, withWorkspace } from '../../command-context.ts';
import { EXIT } from '../../exit-codes.ts';
import { renderEntry } from '../../show/render-entry.ts';
import { addCorrectOptions, type CorrectOptions, createMaker } from '../actor/correct.ts';

export const createStandsCommand = (context: CommandContext): Command =>
  createSettleCommand(context, 'stands', 'say that a conflict stands', 'Says that two passages do clash');

export const createDismissCommand = (context: CommandContext): Command =>
  createSettleCommand(
    context,
    'dismiss',
    'say that a conflict is none, and why',
    'Says that both passages may be right',
  );

function createSettleCommand(
  context: CommandContext,
  action: 'stands' | 'dismiss',
  summary: string,
  description: string,
): Command {
  const command = new Command(action)
    .summary(summary)
    .description(
      `${description}. Kept in the journal with who and when, over every reading to come; \`onrecord undo\` takes it back.`,
    )
    .argument('<id>', 'the id in `onrecord conflicts`, or its beginning')
    .action((id: string, options: CorrectOptions) => settle(context, action, id, options));
  return addCorrectOptions(command);
}

async function settle(
  context: CommandContext,
  action: 'stands' | 'dismiss',
  id: string,
  options: CorrectOptions,
): Promise<void> {
  if (action === 'dismiss' && options.reason === undefined) {
    throw new OnrecordError('annotation-invalid', 'A conflict is dismissed with a reason.', {
      remedy: 'Say why it is none: --reason "another time".',
    });
  }
  await withWorkspace(context, options, async (workspace, screen) => {
    const conflict = await pickConflict(workspace, id);
    const entry = await workspace.settleConflict(conflict, action, createMaker(context, options));
    if (options.json) await printJson(context.io, entry);
    else await printLine(context.io, renderEntry(entry, screen));
    return EXIT.clean;
  });
}

async function pickConflict(workspace: Workspace, id: string): Promise<FoundConflict> {
  const { conflicts } = await workspace.findConflicts();
  const fitting = conflicts.filter((conflict) => conflict.id.startsWith(id));
  if (fitting.length === 1) return fitting[0]!;
  throw new OnrecordError(
    'no-such-conflict',
    fitting.length ? `${fitting.length} conflicts have an id that begins so.` : 'There is no conflict with this id.',
    {
      input: id,
      remedy: '`onrecord conflicts --all` shows what there is.',
    },
  );
}
