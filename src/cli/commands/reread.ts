import { Command } from 'commander';
import { OnrecordError } from '../../errors.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import { addCommonOptions, type CommandContext, type CommonOptions } from '../command-context.ts';
import { parseJobs } from '../parse-option.ts';
import { pickDocument } from '../pick-document.ts';
import { runReading } from '../read/run-reading.ts';

interface RereadOptions extends CommonOptions {
  readonly jobs?: number;
  readonly stale?: boolean;
}

export function createRereadCommand(context: CommandContext): Command {
  const command = new Command('reread')
    .summary('read stored documents again')
    .description(
      'Reads the texts of documents in the store again, as far as another engine or another model read them. What people said of them finds its place again.',
    )
    .argument('[documents...]', 'an id or its beginning, a path or URL, or words of the title, each in quotation marks')
    .option('--stale', 'all documents that another engine or model read')
    .option('--jobs <n>', 'documents read at once (default: the number of cores, at most 4)', parseJobs)
    .addHelpText('after', EXAMPLES)
    .action((references: string[], options: RereadOptions) => runReread(context, references, options));
  return addCommonOptions(command);
}

const EXAMPLES = `
Ctrl-C finishes the documents at hand, a second one stops at once; the same command then goes on from there.

Examples:
  onrecord reread --stale
  onrecord reread 3fa94c "grain talks"
`;

function runReread(context: CommandContext, references: readonly string[], options: RereadOptions): Promise<void> {
  if (Boolean(options.stale) === references.length > 0) {
    throw new OnrecordError('usage', 'Say what to read again: documents, or --stale.', {
      remedy: 'onrecord reread --help shows examples.',
    });
  }
  return runReading(
    context,
    options,
    async (workspace, more) =>
      workspace.rereadDocuments(options.stale ? 'stale' : await pickAll(workspace, references), {
        ...(options.jobs && { jobs: options.jobs }),
        ...more,
      }),
    { mustExist: true },
  );
}

async function pickAll(workspace: Workspace, references: readonly string[]): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const reference of references) ids.add((await pickDocument(workspace, reference)).id);
  return [...ids];
}
