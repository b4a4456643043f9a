import { Command, Option } from 'commander';
import { OnrecordError } from '../../errors.ts';
import { leaveOutRejected } from '../../review/leave-out-rejected.ts';
import { splitReviews } from '../../review/split-reviews.ts';
import type { ReviewedDocument } from '../../store/store.ts';
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
  readonly all?: boolean;
}

export function createShowCommand(context: CommandContext): Command {
  const command = new Command('show')
    .summary('show a document and what it puts on the record')
    .description(
      'Shows a document and its record: the text with what was found in it, then statements, dates, figures, polls, actors and claims, as people have put them: what is accepted (✓), corrected (✎) or added (+) says so.',
    )
    .argument('<document...>', 'an id or its beginning, a path or URL, or words of the title')
    .option('--all', 'also what people rejected')
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
    const document = await workspace.readReviewed(id, appearance);
    if (!document) throw new OnrecordError('no-such-document', 'The document is gone from the store.', { input: id });
    const shown = options.all ? document : { ...document, record: leaveOutRejected(document.record) };
    if (options.json) await printJson(context.io, createJson(shown, options.layer));
    else {
      const parts = { withText: options.text, layers: options.layer ?? SHOWN_LAYERS };
      await printLine(context.io, renderDocument(shown, parts, screen));
    }
    return EXIT.clean;
  });
}

/** The record keeps its published form; what people said of its items stands beside it. */
function createJson({ place: _, seen: __, ...document }: ReviewedDocument, layers?: readonly ShownLayer[]): unknown {
  const { record, reviews } = splitReviews(document.record);
  const { notes } = document.record.review;
  const whole = { ...document, record, reviews, notes };
  if (!layers) return whole;
  const { id, engine, document: described } = record;
  const chosen = Object.fromEntries(layers.map((layer) => [layer, record[layer]]));
  return { ...whole, record: { id, engine, document: described, ...chosen } };
}
