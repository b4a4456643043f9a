import { Command } from 'commander';
import { OnrecordError } from '../../errors.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import {
  type CommandContext,
  type CommonOptions,
  printLine,
  resolveStorePath,
  withWorkspace,
} from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { openBrowser } from '../serve/open-browser.ts';
import { openTokens } from '../serve/open-tokens.ts';
import { createMaker } from './actor/correct.ts';

interface ServeOptions extends CommonOptions {
  readonly port: number;
  readonly host: string;
  readonly token?: boolean;
  readonly by?: string;
  readonly open: boolean;
}

const DEFAULT_PORT = 4747;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

export function createServeCommand(context: CommandContext): Command {
  return new Command('serve')
    .summary('the desk: read, correct and ask in a browser')
    .description(
      'Serves the desk and its API at an address of this machine, until it is interrupted. /api/openapi.json describes the API. At any other address than that of this machine it asks for tokens.',
    )
    .option('--port <number>', 'where it listens, 0 for any that is free', parsePort, DEFAULT_PORT)
    .option('--host <address>', 'another address than that of this machine alone; needs --token', '127.0.0.1')
    .option('--token', 'let in only who has a token (onrecord token); makes and shows one where there is none')
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
  onrecord serve --host 0.0.0.0 --token
`;

function parsePort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw new OnrecordError('usage', `--port takes a number from 0 to 65535, not "${value}".`);
}

async function serve(context: CommandContext, options: ServeOptions): Promise<void> {
  const { host, token = false } = options;
  if (!LOOPBACK.has(host) && !token) {
    throw new OnrecordError('usage', `${host} is an address that others can reach.`, {
      remedy: 'Let in only who has a token: onrecord serve --host ADDRESS --token',
    });
  }
  await withWorkspace(context, options, (workspace) => runServer(context, workspace, options), { mustExist: false });
}

async function runServer(context: CommandContext, workspace: Workspace, options: ServeOptions) {
  const { io } = context;
  const { by: user } = createMaker(context, options);
  const { createServer } = await import('../../server/create-server.ts');
  const { DESK_FOLDER } = await import('../../server/desk-folder.ts');
  const { listen } = await import('../../server/listen.ts');
  const { createPublicFetch } = await import('../../ingest/public-fetch.ts');
  const storePath = resolveStorePath(io, options.store);
  const tokens = options.token ? await openTokens(context, storePath, user) : null;
  const server = createServer(workspace, {
    ...{ user, tokens, deskFolder: DESK_FOLDER, fetch: createPublicFetch() },
    spoolFolder: `${storePath}.reads`,
  });
  const listening = await listen(server, options);
  await printLine(io, `The desk: ${listening.url}`);
  if (options.open && io.stdout.isTerminal) openBrowser(listening.url);
  await new Promise<void>((resolve) => {
    const release = io.onInterrupt(() => {
      release();
      resolve();
    });
  });
  await listening.close();
  return EXIT.clean;
}
