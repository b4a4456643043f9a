import { Command } from 'commander';
import type { CommandContext } from '../../command-context.ts';
import { createListConflictsCommand } from './list-conflicts.ts';
import { createDismissCommand, createStandsCommand } from './settle.ts';

/** Where documents contradict each other, and what people say of it. */
export function createConflictsCommand(context: CommandContext): Command {
  const command = new Command('conflicts')
    .summary('show where documents contradict each other, and what they repeat')
    .description(
      'Shows where documents say of one thing what cannot both be so: figures, days, wordings, denials, offices. Further commands settle a conflict.',
    )
    .addHelpText('after', EXAMPLES);
  command.addCommand(createListConflictsCommand(context), { isDefault: true });
  for (const create of [createStandsCommand, createDismissCommand]) command.addCommand(create(context));
  return command;
}

const EXAMPLES = `
A conflict is two passages, never a verdict: each comes with the reasons why both may be right.

Examples:
  onrecord conflicts
  onrecord conflicts dam Belwick --kind figure
  onrecord conflicts --repeats
  onrecord conflicts dismiss 3fa94c12ab --reason "the later count"
`;
