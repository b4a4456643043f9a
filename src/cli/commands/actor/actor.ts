import { Command } from 'commander';
import type { CommandContext } from '../../command-context.ts';
import { createAuthorityCommand } from './authority.ts';
import { createAcceptCommand, createMergeCommand, createRejectCommand, createRenameCommand } from './correct.ts';
import { createActorExportCommand } from './export-actors.ts';
import { createActorListCommand, createProposalsCommand } from './list-actors.ts';
import { createActorRebuildCommand } from './rebuild.ts';
import { createActorShowCommand } from './show-actor.ts';
import { createSplitCommand } from './split.ts';

/** Who is who over all documents, and how to correct it. */
export function createActorCommand(context: CommandContext): Command {
  const command = new Command('actor')
    .summary('show who an actor is and what they are on record with; correct who is one')
    .description('Shows an actor: `onrecord actor NAME`. Further commands list actors and correct who is one actor.')
    .addHelpText('after', EXAMPLES);
  command.addCommand(createActorShowCommand(context), { isDefault: true });
  for (const create of [
    createActorListCommand,
    createProposalsCommand,
    createAcceptCommand,
    createRejectCommand,
    createMergeCommand,
    createSplitCommand,
    createRenameCommand,
    createAuthorityCommand,
    createActorExportCommand,
    createActorRebuildCommand,
  ]) {
    command.addCommand(create(context));
  }
  return command;
}

const EXAMPLES = `
Actors of different documents are merged by themselves only where that is right in 95 of 100 cases; what is less sure is
proposed. Every merge has a reason and can be undone (onrecord journal, onrecord undo); corrections hold over every reading to come.

Examples:
  onrecord actor Tolen
  onrecord actor proposals
  onrecord actor merge "A. Tolen" "Ada Tolen" --reason "same ministry"
`;
