import { listColumns } from '../src/archive/parquet-columns.ts';
import { ROW_TABLE_NAMES, ROW_TABLES, type RowTable } from '../src/rows/row-tables.ts';

/** docs/reference/rows.md: every table in it is made from the schema that rows are checked with. */
export function renderRowsReference(): string {
  return `${[INTRODUCTION, renderColumns('readings', KEYS), ...ROW_TABLE_NAMES.map(renderTable)].join('\n\n')}\n`;
}

const KEYS = ['schema_version', 'reading_key'];

function renderTable(table: RowTable): string {
  const columns = Object.keys(ROW_TABLES[table].shape);
  return [`## ${table}`, ROW_TABLES[table].description, renderColumns(table, columns)].join('\n\n');
}

function renderColumns(table: RowTable, names: readonly string[]): string {
  const rows = listColumns(table)
    .filter(({ name }) => names.includes(name))
    .map(({ name, type, isNullable, description }) => {
      const what = description.replaceAll('|', '\\|');
      return `| \`${name}\` | ${type}${isNullable ? ', may be null' : ''} | ${what} |`;
    });
  return ['| column | Parquet | what it is |', '|---|---|---|', ...rows].join('\n');
}

const INTRODUCTION = `# Rows

What \`onrecord extract --rows\` writes as JSON Lines, each \`{"table": …, …}\` with the columns below, and \`--format parquet\` as an archive: a
folder for each table, in which each run leaves one file. The tables are those of the store, but for what hangs on the store itself (its numbers, when
something was added). The JSON Schema made from the same source is [rows.schema.json](rows.schema.json); \`npm run docs\` makes this page.
What each field means at length: [record.md](record.md).

Rows of one reading are tied by \`reading_key\`, and by the record's own ids within it. The same document read by the same engine has the same key, before
it is read too, so that a later run passes it over (\`--skip\`). All places are UTF-16 code units of \`texts.text\`, as in the record: in a language that counts
characters otherwise (Python, SQL), change them before you cut. Texts are UTF-8, in which half of a surrogate pair is U+FFFD. A whole number is an INT32, another number a
DOUBLE, all else a STRING; flags are 0 and 1; compression is Snappy. Rows of a text stand together, in the order of the text.

Another writer, such as a Spark job, may lay out the files as it likes: which table a file holds is told by the folder it stands in, however many folders of
partitions lie between (\`statements/day=2031-03-04/part-0.parquet\`). Partition columns and other columns of its own are passed over.

In every row:`;
