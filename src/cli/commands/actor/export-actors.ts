import { Command } from 'commander';
import { addCommonOptions, type CommandContext, type CommonOptions, withWorkspace } from '../../command-context.ts';
import { EXIT } from '../../exit-codes.ts';
import { escapeControls } from '../../layout/escape-controls.ts';
import { renderJson } from '../../layout/render-json.ts';

export function createActorExportCommand(context: CommandContext): Command {
  const command = new Command('export')
    .summary('write who is who for other programs')
    .description(
      'Writes every actor to standard output, one a line as JSON: what makes it one actor, by name, kind and sense, with the names, the documents by id, and the links with their reasons; then the decisions in force. The same documents and decisions give the same lines, in whatever order they came.',
    )
    .addHelpText('after', '\nExample:\n  onrecord actor export > actors.jsonl\n')
    .action((options: CommonOptions) => runExport(context, options));
  return addCommonOptions(command);
}

async function runExport(context: CommandContext, options: CommonOptions): Promise<void> {
  const { stdout } = context.io;
  await withWorkspace(context, options, async (workspace) => {
    let isEmpty = true;
    for await (const line of workspace.exportActors()) {
      const text = renderJson(line);
      await stdout.write(`${stdout.isTerminal ? escapeControls(text) : text}\n`);
      isEmpty = false;
    }
    return isEmpty ? EXIT.findings : EXIT.clean;
  });
}
