import { Command } from 'commander';
import type { DocumentSummary } from '../../store/store.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJsonList,
  withWorkspace,
} from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { renderNotedTable, renderTable } from '../layout/render-table.ts';
import { type Screen, showOrigin } from '../layout/screen.ts';
import { parseCount } from '../parse-option.ts';
import { addPageOptions, type PageOptions, printPage } from '../print-page.ts';
import { shortenId } from '../shorten-id.ts';
import { describeIntake, nameIntake } from '../show/describe-intake.ts';
import { describeOthers } from '../show/describe-others.ts';

interface ListOptions extends CommonOptions, PageOptions {
  readonly limit?: number;
  readonly allVersions?: boolean;
  readonly doubt?: boolean;
}

export function createListCommand(context: CommandContext): Command {
  const command = new Command('list')
    .summary('list the documents in the store')
    .description(
      'Lists the documents in the store, the newest first, with how many statements each has that are not folded away; with WORDS only those that hold them all.',
    )
    .argument('[words...]', 'words of the title or the text')
    .option('--limit <n>', 'at most so many documents', parseCount)
    .option('--all-versions', 'also versions that a newer text replaced')
    .option('--doubt', 'only documents whose text may not be what was meant to be read, with the reason')
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: ListOptions) => runList(context, words, options));
  return addCommonOptions(addPageOptions(command));
}

const EXAMPLES = `
Examples:
  onrecord list
  onrecord list grain harbour --limit 5
  onrecord list --doubt
  onrecord list --json | jq -r '.[].title'
`;

async function runList(context: CommandContext, words: readonly string[], options: ListOptions): Promise<void> {
  await withWorkspace(context, options, async (workspace, screen) => {
    const documents = await workspace.listDocuments({
      ...(words.length && { words: words.join(' ') }),
      ...(options.limit && { limit: options.limit }),
      withReplaced: options.allVersions ?? false,
      ...(options.doubt && { isInDoubt: true }),
    });
    if (options.json) return printJsonList(context.io, documents);
    const render = options.doubt ? renderDoubtTable : renderDocumentTable;
    if (documents.length) await printPage(context.io, screen, render(documents, screen), options, listNext(documents));
    else await context.io.stderr.write(`${explainNone(words, options)}\n`);
    return documents.length ? EXIT.clean : EXIT.findings;
  });
}

const listNext = ([first]: readonly DocumentSummary[]): readonly string[] => [
  ...(first ? [`onrecord show ${shortenId(first.id)}`] : []),
  'onrecord actor list',
];

function explainNone(words: readonly string[], { doubt }: ListOptions): string {
  if (doubt) return 'No document is in doubt.';
  return words.length ? 'No document holds these words.' : 'The store is empty.';
}

/** Documents in doubt: what each is, and below it why. */
function renderDoubtTable(documents: readonly DocumentSummary[], screen: Screen): string {
  const columns = [
    { title: 'id', paint: screen.colors.dim },
    { title: 'date' },
    { title: 'words', align: 'right' },
    { title: 'title', isFlexible: true, paint: screen.colors.bold },
    { title: 'from', isFlexible: true },
  ] as const;
  const rows = documents.map(({ id, publishedAt, words, title, url, origin }) => [
    shortenId(id),
    publishedAt ?? '',
    String(words),
    title ?? '',
    url ?? showOrigin(origin, screen),
  ]);
  const notes = documents.map(({ intake }) => describeIntake(intake));
  return renderNotedTable(columns, rows, notes, screen);
}

/** Documents as a person picks one: the id to type, then what tells them apart. */
export function renderDocumentTable(documents: readonly DocumentSummary[], screen: Screen): string {
  const columns = [
    { title: 'id', paint: screen.colors.dim },
    { title: 'date' },
    { title: 'said', align: 'right' },
    { title: 'title', isFlexible: true, paint: screen.colors.bold },
    { title: 'publisher', isFlexible: true },
    { title: '', isFlexible: true, paint: screen.colors.dim },
  ] as const;
  const rows = documents.map((document) => [
    shortenId(document.id),
    document.publishedAt ?? '',
    String(document.statements - document.folded),
    document.title ?? showOrigin(document.origin, screen),
    document.publisher ?? '',
    [
      nameIntake(document.intake),
      describeVersion(document),
      describeReviews(document),
      describeOthers(document.appearances, screen),
    ]
      .filter(Boolean)
      .join('; '),
  ]);
  return renderTable(columns, rows, screen);
}

/** "version 2", "old version"; the first and only one needs no number. */
function describeVersion({ version, replacedBy }: DocumentSummary): string {
  if (replacedBy !== null) return `version ${version}, replaced`;
  return version === 1 ? '' : `version ${version}`;
}

/** "2 accepted, 1 rejected": what people made of its statements. */
const describeReviews = ({ review }: DocumentSummary): string =>
  (['accepted', 'corrected', 'added', 'rejected'] as const)
    .filter((state) => review[state] > 0)
    .map((state) => `${review[state]} ${state}`)
    .join(', ');
