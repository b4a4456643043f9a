import { Command } from 'commander';
import { OnrecordError } from '../../errors.ts';
import { type CommandContext, type CommonOptions, printLine, withWorkspace } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { openBrowser } from '../serve/open-browser.ts';
import { createMaker } from './actor/correct.ts';

interface ServeOptions extends CommonOptions {
  readonly port: number;
  readonly host: string;
  readonly by?: string;
  readonly open: boolean;
}

const DEFAULT_PORT = 4747;

export function createServeCommand(context: CommandContext): Command {
  return new Command('serve')
    .summary('the desk: read, correct and ask in a browser')
    .description(
      'Serves the desk and its API at an address of this machine, until it is interrupted. /api/openapi.json describes the API.',
    )
    .option(
      '--port <number>',
      `where it listens, 0 for any that is free (default: ${DEFAULT_PORT})`,
      parsePort,
      DEFAULT_PORT,
    )
    .option('--host <address>', 'another address than that of this machine alone', '127.0.0.1')
    .option('--store <path>', 'the store (default: $ONRECORD_STORE, else ~/.onrecord/onrecord.db)')
    .option('--by <name>', 'who works here (default: $ONRECORD_USER, else the name of the user)')
    .option('--no-open', 'open no browser')
    .option('--no-color', 'no colours, also on a terminal')
    .addHelpText('after', EXAMPLES)
    .action((options: ServeOptions) => serve(context, options));
}

const EXAMPLES = `
Examples:
  onrecord serve
  onrecord serve --port 8080 --no-open
`;

function parsePort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw new OnrecordError('usage', `--port takes a number from 0 to 65535, not "${value}".`);
}

async function serve(context: CommandContext, { port, host, open, ...options }: ServeOptions): Promise<void> {
  const { io } = context;
  const { createServer } = await import('../../server/create-server.ts');
  const { listen } = await import('../../server/listen.ts');
  const { by: user } = createMaker(context, options);
  await withWorkspace(
    context,
    options,
    async (workspace) => {
      const server = createServer(workspace, { user });
      const listening = await listen(server, { host, port });
      const { address, family } = listening.address;
      const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${listening.address.port}/`;
      await printLine(io, url);
      if (open && io.stdout.isTerminal) openBrowser(url);
      await new Promise<void>((resolve) => {
        const release = io.onInterrupt(() => {
          release();
          resolve();
        });
      });
      await listening.close();
      return EXIT.clean;
    },
    { mustExist: false },
  );
}
