import type { Command } from 'commander';
import type { CliIo } from './cli-io.ts';
import { createProgram } from './create-program.ts';
import { EXIT } from './exit-codes.ts';
import { listCommands } from './list-commands.ts';

const COLUMNS = 100;

/** The reference of the command line as Markdown, a heading for each command, made from what `--help` shows. */
export async function renderCliReference(): Promise<string> {
  const program = await createProgram({ io: NO_IO, exitCode: EXIT.clean });
  const sections = listCommands(program).map(renderCommand);
  return `# The command line\n\nMade from \`onrecord --help\`; do not edit by hand.\n\n${sections.join('\n')}`;
}

function renderCommand(command: Command): string {
  const name = listNames(command).join(' ');
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => COLUMNS });
  command.outputHelp();
  return `## ${name}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`;
}

/** "onrecord actor merge" */
const listNames = (command: Command): readonly string[] => [
  ...(command.parent ? listNames(command.parent) : []),
  command.name(),
];

/** The reference only asks for help; no command is run. */
const NO_OUTPUT = { isTerminal: false, columns: COLUMNS, write: async () => {} };
const NO_IO: CliIo = {
  stdin: (async function* () {})(),
  stdout: NO_OUTPUT,
  stderr: NO_OUTPUT,
  env: {},
  cwd: '/',
  homeDirectory: '/',
  openKeys: () => null,
  runPager: async () => false,
  onInterrupt: () => () => {},
};
