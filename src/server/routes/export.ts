import * as z from 'zod';
import { createExportedDocument } from '../../export/exported-document.ts';
import { BYTE_ORDER_MARK, renderCsvRow } from '../../export/render-csv-row.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../export/tables.ts';
import { createTrainingLine } from '../../export/training-line.ts';
import { leaveOutRejected } from '../../review/leave-out-rejected.ts';
import type { ReviewedDocument } from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import { createEndpoint } from '../endpoint.ts';
import { flagParameter, listParameter } from '../schemas/common.ts';

const FORMATS = { jsonl: 'application/jsonl', csv: 'text/csv', training: 'application/jsonl' } as const;

interface Asked {
  readonly format: keyof typeof FORMATS;
  readonly table: TableName;
  readonly all: boolean;
  readonly isPicked: boolean;
}

export const EXPORT_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'get', path: '/api/export', id: 'export', tag: 'export', scope: 'read' },
    summary: 'Records for other programs, as `onrecord export` writes them.',
    query: z.strictObject({
      format: z.enum(['jsonl', 'csv', 'training']).optional(),
      table: z.enum(TABLE_NAMES).optional().describe('What csv has rows of.'),
      document: listParameter(z.string().regex(/^[0-9a-f]{4,64}$/))
        .optional()
        .describe('Ids; all of them unless told.'),
      all: flagParameter.optional().describe('Also what is folded, and what people rejected.'),
    }),
    types: [...new Set(Object.values(FORMATS))],
    async run({ query: { format = 'jsonl', table = 'statements', document, all = false } }, { workspace }) {
      const ids = document as readonly string[] | undefined;
      const lines = writeLines(workspace, ids, { format, table, all, isPicked: ids !== undefined });
      const name = format === 'csv' ? `${table}.csv` : `${format}.jsonl`;
      return new Response(ReadableStream.from(lines).pipeThrough(new TextEncoderStream()), {
        headers: {
          'content-type': `${FORMATS[format]}; charset=utf-8`,
          'content-disposition': `attachment; filename="${name}"`,
        },
      });
    },
  }),
];

async function* writeLines(
  workspace: Workspace,
  ids: readonly string[] | undefined,
  asked: Asked,
): AsyncGenerator<string> {
  if (asked.format === 'csv') yield `${BYTE_ORDER_MARK}${renderCsvRow(TABLES[asked.table].columns)}`;
  for await (const document of workspace.exportDocuments(ids)) {
    const shown = asked.all ? document : { ...document, record: leaveOutRejected(document.record) };
    yield await renderDocument(workspace, shown, asked);
  }
}

async function renderDocument(
  workspace: Workspace,
  document: ReviewedDocument,
  { format, table, all, isPicked }: Asked,
): Promise<string> {
  if (format === 'jsonl') return `${JSON.stringify(createExportedDocument(document))}\n`;
  if (format === 'csv') {
    const { columns, toRows } = TABLES[table];
    const rows = toRows(document, { withFolded: all });
    return rows.map((row) => renderCsvRow(columns.map((column) => row[column] ?? ''))).join('');
  }
  const journal = await workspace.listJournal({ document: document.id });
  return journal.length || isPicked ? `${JSON.stringify(createTrainingLine(document.record, journal))}\n` : '';
}
