import { Command, Option } from 'commander';
import { createExportedDocument } from '../../export/exported-document.ts';
import { BYTE_ORDER_MARK, renderCsvRow } from '../../export/render-csv-row.ts';
import { STATEMENT_COLUMNS, toStatementRows } from '../../export/statement-rows.ts';
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
  readonly all?: boolean;
}

export function createExportCommand(context: CommandContext): Command {
  const command = new Command('export')
    .summary('write records for other programs')
    .description(
      'Writes documents with their records to standard output: jsonl, one document a line with the exact words of everything found; csv, one statement a row; training, one corrected record a line as `onrecord extract` writes it, with the journal of what people said beside it. All documents, unless some are named; for training all of which people said something. What people rejected is left out.',
    )
    .argument('[documents...]', 'an id or its beginning, a path or URL, or words of the title, each in quotation marks')
    .addOption(
      new Option('--format <format>', 'jsonl, csv or training').choices(['jsonl', 'csv', 'training']).default('jsonl'),
    )
    .option('--all', 'also what people rejected, marked; not for training')
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
  onrecord export 3fa94c "grain talks" --format csv
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
      await stdout.write(`${stdout.isTerminal ? '' : BYTE_ORDER_MARK}${renderCsvRow(STATEMENT_COLUMNS)}`);
    }
    for await (const document of workspace.exportDocuments(picked.length ? picked : undefined)) {
      const shown = options.all ? document : { ...document, record: leaveOutRejected(document.record) };
      await stdout.write(makeSafe(await RENDERERS[options.format](shown, workspace, picked.length > 0)));
    }
    return EXIT.clean;
  });
}

type Renderer = (shown: ReviewedDocument, workspace: Workspace, isPicked: boolean) => string | Promise<string>;

const RENDERERS: Readonly<Record<ExportOptions['format'], Renderer>> = {
  jsonl: (document) => `${renderJson(createExportedDocument(document))}\n`,
  csv: (document) => toStatementRows(document).map(renderCsvRow).join(''),
  async training({ id, record }, workspace, isPicked) {
    const journal = await workspace.listJournal({ document: id });
    return journal.length || isPicked ? `${renderJson(createTrainingLine(record, journal))}\n` : '';
  },
};

const escapeLines = (text: string): string => text.split('\n').map(escapeCarriage).join('\n');

/** The carriage return that ends a row of CSV is layout; any other one is not. */
const escapeCarriage = (line: string): string =>
  line.endsWith('\r') ? `${escapeControls(line.slice(0, -1))}\r` : escapeControls(line);
