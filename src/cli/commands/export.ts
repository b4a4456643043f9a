import { Command, Option } from 'commander';
import { createExportedDocument } from '../../export/exported-document.ts';
import { BYTE_ORDER_MARK, renderCsvRow } from '../../export/render-csv-row.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../export/tables.ts';
import { createTrainingLine } from '../../export/training-line.ts';
import { leaveOutRejected } from '../../review/leave-out-rejected.ts';
import type { ReviewedDocument } from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import { addCommonOptions, type CommandContext, type CommonOptions, withWorkspace } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { escapeControls } from '../layout/escape-controls.ts';
import { renderJson } from '../layout/render-json.ts';
import { pickDocument } from '../pick-document.ts';

interface ExportOptions extends CommonOptions {
  readonly format: 'jsonl' | 'csv' | 'training';
  readonly table: TableName;
  readonly bom: boolean;
  readonly all?: boolean;
}

export function createExportCommand(context: CommandContext): Command {
  const command = new Command('export')
    .summary('write records for other programs')
    .description(
      'Writes documents with their records to standard output: jsonl, one document a line with the exact words of everything found; csv, a table of one statement, figure, claim or actor a row; training, one corrected record a line as `onrecord extract` writes it, with the journal of what people said beside it. All documents, unless some are named; for training all of which people said something. What people rejected is left out, and of tables what is folded; a record in jsonl is whole, and marks what is folded as minor.',
    )
    .argument('[documents...]', 'an id or its beginning, a path or URL, or words of the title, each in quotation marks')
    .addOption(
      new Option('--format <format>', 'jsonl, csv or training').choices(['jsonl', 'csv', 'training']).default('jsonl'),
    )
    .addOption(new Option('--table <table>', 'what csv has rows of').choices(TABLE_NAMES).default('statements'))
    .option('--all', 'also what is folded, with the reason, and what people rejected, marked; not for training')
    .option('--no-bom', 'csv without the byte-order mark at its beginning')
    .addHelpText('after', EXAMPLES)
    .action((references: string[], options: ExportOptions) => runExport(context, references, options));
  return addCommonOptions(command);
}

const EXAMPLES = `
In csv a cell that a spreadsheet would take for a formula gets a ' in front, and a file begins with a byte-order mark,
without which spreadsheets lose accents.

Examples:
  onrecord export > records.jsonl
  onrecord export --format csv > statements.csv
  onrecord export --format csv --table figures > figures.csv
  onrecord export 3fa94c "grain talks" --format csv --all
  onrecord export --format training > corrected.jsonl
`;

async function runExport(context: CommandContext, references: string[], options: ExportOptions): Promise<void> {
  const { stdout } = context.io;
  // A file gets the exact words; a terminal must not be steered by them.
  const makeSafe = stdout.isTerminal ? escapeLines : (text: string) => text;
  await withWorkspace(context, options, async (workspace) => {
    const picked: string[] = [];
    for (const reference of references) picked.push((await pickDocument(workspace, reference)).id);
    if (options.format === 'csv') {
      const mark = stdout.isTerminal || !options.bom ? '' : BYTE_ORDER_MARK;
      await stdout.write(`${mark}${renderCsvRow(TABLES[options.table].columns)}`);
    }
    const render = RENDERERS[options.format];
    for await (const document of workspace.exportDocuments(picked.length ? picked : undefined)) {
      const shown = options.all ? document : { ...document, record: leaveOutRejected(document.record) };
      await stdout.write(makeSafe(await render(shown, { workspace, options, isPicked: picked.length > 0 })));
    }
    return EXIT.clean;
  });
}

interface Asked {
  readonly workspace: Workspace;
  readonly options: ExportOptions;
  readonly isPicked: boolean;
}

type Renderer = (shown: ReviewedDocument, asked: Asked) => string | Promise<string>;

const RENDERERS: Readonly<Record<ExportOptions['format'], Renderer>> = {
  jsonl: (document) => `${renderJson(createExportedDocument(document))}\n`,
  csv(document, { options: { table, all = false } }) {
    const { columns, toRows } = TABLES[table];
    const rows = toRows(document, { withFolded: all });
    return rows.map((row) => renderCsvRow(columns.map((column) => row[column] ?? ''))).join('');
  },
  async training({ id, record }, { workspace, isPicked }) {
    const journal = await workspace.listJournal({ document: id });
    return journal.length || isPicked ? `${renderJson(createTrainingLine(record, journal))}\n` : '';
  },
};

const escapeLines = (text: string): string => text.split('\n').map(escapeCarriage).join('\n');

/** The carriage return that ends a row of CSV is layout; any other one is not. */
const escapeCarriage = (line: string): string =>
  line.endsWith('\r') ? `${escapeControls(line.slice(0, -1))}\r` : escapeControls(line);
