import { type Command, CommanderError } from 'commander';
import { OnrecordError, toOnrecordError } from '../errors.ts';
import { type CliIo, OutputClosedError } from './cli-io.ts';
import type { CommandContext } from './command-context.ts';
import { createProgram } from './create-program.ts';
import { EXIT } from './exit-codes.ts';
import { renderJson } from './layout/render-json.ts';
import { createScreen, type Screen } from './layout/screen.ts';
import { listCommands } from './list-commands.ts';
import { AmbiguousActorError } from './pick-actor.ts';
import { AmbiguousDocumentError } from './pick-document.ts';
import { createErrorJson, renderError, toExitCode } from './render-error.ts';

/** Runs the command line `onrecord ARGV…` and gives its exit code. Never throws, never ends the process. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const context: CommandContext = { io, exitCode: EXIT.clean };
  const help: string[] = [];
  try {
    const program = await createProgram(context, argv[0]);
    captureHelp(program, help, io);
    await program.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' });
    return context.exitCode;
  } catch (error) {
    return finishWith(error, help, argv, io);
  }
}

/** Commander writes help at once and without waiting; kept here, it goes out when there is room for it. */
function captureHelp(program: Command, help: string[], io: CliIo): void {
  const width = () => createScreen(io).columns;
  for (const command of listCommands(program)) {
    command.configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: () => {},
      getOutHelpWidth: width,
      getErrHelpWidth: width,
    });
  }
}

async function finishWith(
  error: unknown,
  help: readonly string[],
  argv: readonly string[],
  io: CliIo,
): Promise<number> {
  // The reader of the output has gone: nobody is left to tell, and nothing is wrong.
  if (error instanceof OutputClosedError) return EXIT.clean;
  const isHelp = error instanceof CommanderError && error.exitCode === 0;
  const failure = error instanceof CommanderError ? toUsageError(error) : toOnrecordError(error);
  try {
    if (isHelp) await io.stdout.write(help.join(''));
    else await printError(failure, argv, io);
  } catch (second) {
    if (!(second instanceof OutputClosedError)) throw second;
  }
  return isHelp ? EXIT.clean : toExitCode(failure);
}

/** "error: unknown command 'lst'\n(Did you mean list?)" as message and remedy. */
function toUsageError(error: CommanderError): OnrecordError {
  const [message = '', suggestion] = error.message.replace(/^error: /, '').split(/\n/);
  const hint = suggestion?.replace(/^\(|\)$/g, '');
  return new OnrecordError('usage', message.charAt(0).toUpperCase() + message.slice(1), {
    remedy: `${hint ? `${hint} ` : ''}onrecord --help shows what there is.`,
    cause: error,
  });
}

async function printError(error: OnrecordError, argv: readonly string[], io: CliIo): Promise<void> {
  const candidates =
    error instanceof AmbiguousDocumentError || error instanceof AmbiguousActorError ? error.candidates : null;
  if (argv.includes('--json')) {
    await io.stderr.write(
      `${renderJson({ error: { ...createErrorJson(error), ...(candidates && { candidates }) } })}\n`,
    );
    return;
  }
  await io.stderr.write(`${renderError(error)}\n`);
  const table = await renderCandidates(error, createScreen(io));
  if (table !== null) await io.stderr.write(`${table}\n`);
}

/** The tables are loaded by those commands alone that can end so. */
async function renderCandidates(error: OnrecordError, screen: Screen): Promise<string | null> {
  if (error instanceof AmbiguousDocumentError) {
    const { renderDocumentTable } = await import('./commands/list.ts');
    return renderDocumentTable(error.candidates, screen);
  }
  if (error instanceof AmbiguousActorError) {
    const { renderActorTable } = await import('./show/actor-table.ts');
    return renderActorTable(error.candidates, screen);
  }
  return null;
}
