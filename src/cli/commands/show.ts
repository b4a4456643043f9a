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
  withWorkspace,
} from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import type { Screen } from '../layout/screen.ts';
import { pickDocument } from '../pick-document.ts';
import { addPageOptions, type PageOptions, printPage } from '../print-page.ts';
import { shortenId } from '../shorten-id.ts';
import { renderDocument, SHOWN_LAYERS, type ShownLayer } from '../show/render-document.ts';
import { renderPage } from '../show/render-page.ts';
import { suggestSearch } from '../show/suggest-search.ts';

interface ShowCommandOptions extends CommonOptions, PageOptions {
  /** Undefined where neither --text nor --no-text is given. */
  readonly text?: boolean;
  readonly full?: boolean;
  readonly layer?: readonly ShownLayer[];
  readonly all?: boolean;
  readonly verbose?: boolean;
}

export function createShowCommand(context: CommandContext): Command {
  const command = new Command('show')
    .summary('show a document and what it puts on the record')
    .description(
      'Shows a document on one page: what it is, the ten statements to look at first, and how much else there is. The options show the rest: statements, dates, figures, polls, actors and claims, as people have put them: what is accepted (✓), corrected (✎) or added (+) says so. `onrecord words` explains every word.',
    )
    .argument('<document...>', 'an id or its beginning, a path or URL, or words of the title')
    .option('--all', 'all statements, also folded ones with the reason, and what people rejected')
    .option('--text', 'the text with its statements marked')
    .option('--full', 'the text, and everything that was found in it')
    .option('--no-text', 'everything that was found, without the text')
    .addOption(new Option('--layer <layers...>', 'only these layers of the record, whole').choices(SHOWN_LAYERS))
    .option('-v, --verbose', 'where each statement stands, and why it is read so')
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: ShowCommandOptions) => runShow(context, words.join(' '), options));
  return addCommonOptions(addPageOptions(command));
}

const EXAMPLES = `
Examples:
  onrecord show grain talks
  onrecord show 3fa94c --layer statements quantities
  onrecord show 3fa94c --all --verbose
  onrecord show reports/talks.html --json | jq '.record.statements[].speakers'
`;

async function runShow(context: CommandContext, reference: string, options: ShowCommandOptions): Promise<void> {
  await withWorkspace(context, options, async (workspace, screen) => {
    const { id, appearance } = await pickDocument(workspace, reference);
    const document = await workspace.readReviewed(id, appearance);
    if (!document) throw new OnrecordError('no-such-document', 'The document is gone from the store.', { input: id });
    const shown = options.all ? document : { ...document, record: leaveOutRejected(document.record) };
    if (options.json) await printJson(context.io, createJson(shown, options.layer));
    else await printPage(context.io, screen, renderShown(shown, options, screen), options, listNext(shown, options));
    return EXIT.clean;
  });
}

function renderShown(shown: ReviewedDocument, options: ShowCommandOptions, screen: Screen): string {
  const { text, full = false, layer, all = false, verbose = false } = options;
  const isWhole = full || text === false;
  if (text === undefined && !full && !layer && !all) return renderPage(shown, { isVerbose: verbose }, screen);
  const asked = layer ?? (isWhole ? SHOWN_LAYERS : all && !text ? (['statements'] as const) : []);
  const parts = { withText: text ?? full, layers: asked, withFolded: all, isVerbose: verbose };
  return renderDocument(shown, parts, screen);
}

/** What somebody who has seen this asks for next. */
function listNext({ id, record }: ReviewedDocument, { text, full }: ShowCommandOptions): readonly string[] {
  const name = shortenId(id);
  return [
    text || full ? `onrecord show ${name} --all` : `onrecord show ${name} --text`,
    `onrecord review ${name}`,
    ...suggestSearch(record),
  ];
}

/** The record keeps its published form, whole; what people said of its items stands beside it. */
function createJson({ place: _, seen: __, ...document }: ReviewedDocument, layers?: readonly ShownLayer[]): unknown {
  const { record, reviews } = splitReviews(document.record);
  const { notes } = document.record.review;
  const whole = { ...document, record, reviews, notes };
  if (!layers) return whole;
  const { id, engine, document: described } = record;
  const chosen = Object.fromEntries(layers.map((layer) => [layer, record[layer]]));
  return { ...whole, record: { id, engine, document: described, ...chosen } };
}
