import type { Command } from 'commander';

/** A command and all below it. */
export const listCommands = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(listCommands),
];
