import { Command } from 'commander';
import { type CommandContext, type CommonOptions, withWorkspace } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { createMaker } from './actor/correct.ts';

interface McpCommandOptions extends CommonOptions {
  readonly write?: boolean;
  readonly by?: string;
}

export function createMcpCommand(context: CommandContext): Command {
  return new Command('mcp')
    .summary('what is on record, for an assistant')
    .description(
      'Answers an assistant over the Model Context Protocol, on standard input and output: search, document, actor, ask, check. Every answer carries exact words and their place. It only looks, unless --write lets it judge what was found, and keep notes.',
    )
    .option('--write', 'let it accept, reject and note, which the journal keeps')
    .option('--store <path>', 'the store (default: $ONRECORD_STORE, else ~/.onrecord/onrecord.db)')
    .option('--by <name>', 'whose name the journal keeps (default: $ONRECORD_USER, else the name of the user)')
    .option('--no-color', 'no colours, also on a terminal')
    .addHelpText('after', EXAMPLES)
    .action((options: McpCommandOptions) => runMcp(context, options));
}

const EXAMPLES = `
Examples:
  onrecord mcp --store newsroom.db
  onrecord mcp --write --by "Ada, by her assistant"
`;

async function runMcp(context: CommandContext, options: McpCommandOptions): Promise<void> {
  const { createMcpServer } = await import('../../mcp/create-mcp-server.ts');
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
  const { by: user } = createMaker(context, options);
  await withWorkspace(context, options, async (workspace) => {
    const server = createMcpServer(workspace, { mayWrite: options.write ?? false, user });
    const transport = new StdioServerTransport();
    await server.connect(transport);
    await new Promise<void>((resolve) => {
      const release = context.io.onInterrupt(resolve);
      process.stdin.once('end', resolve);
      server.server.onclose = () => {
        release();
        resolve();
      };
    });
    await server.close();
    return EXIT.clean;
  });
}
