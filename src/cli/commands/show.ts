import { Command, Option } from 'commander';
import { OnrecordError } from '../../errors.ts';
import type { StoredDocument } from '../../store/store.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJson,
  printLine,
  withWorkspace,
} from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { pickDocument } from '../pick-document.ts';
import { renderDocument, SHOWN_LAYERS, type ShownLayer } from '../show/render-document.ts';

interface ShowCommandOptions extends CommonOptions {
  readonly text: boolean;
  readonly layer?: readonly ShownLayer[];
}

export function createShowCommand(context: CommandContext): Command {
  const command = new Command('show')
    .summary('show a document and what it puts on the record')
    .description(
      'Shows a document and its record: the text with what was found in it, then statements, dates, figures, polls, actors and claims.',
    )
    .argument('<document...>', 'an id or its beginning, a path or URL, or words of the title')
    .option('--no-text', 'the record without the text')
    .addOption(new Option('--layer <layers...>', 'only these layers of the record').choices(SHOWN_LAYERS))
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: ShowCommandOptions) => runShow(context, words.join(' '), options));
  return addCommonOptions(command);
}

const EXAMPLES = `
Examples:
  onrecord show grain talks
  onrecord show 3fa94c --no-text --layer statements quantities
  onrecord show reports/talks.html --json | jq '.record.statements[].speakers'
`;

async function runShow(context: CommandContext, reference: string, options: ShowCommandOptions): Promise<void> {
  await withWorkspace(context, options, async (workspace, screen) => {
    const { id, appearance } = await pickDocument(workspace, reference);
    const document = await workspace.readDocument(id, appearance);
    if (!document) throw new OnrecordError('no-such-document', 'The document is gone from the store.', { input: id });
    if (options.json) await printJson(context.io, selectLayers(document, options.layer));
    else {
      const shown = { withText: options.text, layers: options.layer ?? SHOWN_LAYERS };
      await printLine(context.io, renderDocument(document, shown, screen));
    }
    return EXIT.clean;
  });
}

function selectLayers(document: StoredDocument, layers: readonly ShownLayer[] | undefined): unknown {
  if (!layers) return document;
  const { id, engine, document: described } = document.record;
  const chosen = Object.fromEntries(layers.map((layer) => [layer, document.record[layer]]));
  return { ...document, record: { id, engine, document: described, ...chosen } };
}
