import { createBriefJsonSchema } from '../src/ask/brief/brief.ts';
import { createSchemaTables, type SchemaNode } from './render-schema-tables.ts';

const SCHEMA = createBriefJsonSchema() as SchemaNode;
const { renderFields, renderSection } = createSchemaTables(SCHEMA);

/** docs/reference/brief.md: every table in it is made from the schema that the types come from. */
export function renderBriefReference(): string {
  const parts = Object.keys(SCHEMA.$defs!).map((name) => renderSection(name, { $ref: name }));
  return `${[INTRODUCTION, renderFields(SCHEMA), ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `# The brief

What \`onrecord ask --json\` writes: who stands where on a proposition, since when, in which words. The types are in \`src/ask/brief/brief.ts\`,
the JSON Schema made from the same source is [brief.schema.json](brief.schema.json) (draft 2020-12), and \`npm run docs\` makes this page from it.

Words are a document's exact words. A \`Span\` is \`[start, end)\` in UTF-16 code units of the text of its document, as in [the record](record.md).
Both sides stand in the order of one rule: what is folded away last; named before surveys, surveys before unnamed sources, the document's own voice
behind them; nearer to the speaker before farther; the newest first.`;
