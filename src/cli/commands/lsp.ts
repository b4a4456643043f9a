import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Command, Option } from 'commander';
import type { CliIo } from '../cli-io.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';

export function createLspCommand(context: CommandContext): Command {
  return (
    new Command('lsp')
      .summary('the language server: checks drafts in an editor while you write')
      .description(
        'Speaks the Language Server Protocol on standard input and output: what `onrecord check` finds as you write, who says what and on whose authority under the pointer, fixes, and the statements by speaker. An editor starts it: docs/guide/editors.md tells how.',
      )
      .addHelpText('after', EXAMPLES)
      // what clients add of themselves
      .addOption(new Option('--stdio', 'the only way there is').hideHelp())
      .addOption(new Option('--clientProcessId <id>', 'the editor').hideHelp())
      .action(async () => {
        const { io } = context;
        const { runServer } = await import('../../lsp/run-server.ts');
        const code = await runServer({
          ...{ input: Readable.from(io.stdin, { objectMode: false }), output: createStream(io), cwd: io.cwd },
          ...{
            homeDirectory: io.homeDirectory,
            cacheFolder: io.env.ONRECORD_CACHE || join(io.homeDirectory, '.onrecord', 'cache'),
          },
        });
        context.exitCode = code === 0 ? EXIT.clean : EXIT.findings;
      })
  );
}

const EXAMPLES = `
Examples:
  onrecord lsp
`;

/** Standard output alone is the client's: nothing else may be written there. */
const createStream = ({ stdout }: CliIo): Writable =>
  new Writable({
    decodeStrings: false,
    write(chunk: Buffer | string, _, done) {
      stdout.write(chunk.toString()).then(() => done(), done);
    },
  });
