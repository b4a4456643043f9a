// Writes the parts of docs/reference/ that are made from the code: npm run docs
import { writeFileSync } from 'node:fs';
import { createBriefJsonSchema } from '../src/ask/brief/brief.ts';
import { createConfigJsonSchema } from '../src/check/config.ts';
import { createFindingsJsonSchema } from '../src/check/finding.ts';
import { renderCliReference } from '../src/cli/render-cli-reference.ts';
import { renderGlossaryPage } from '../src/cli/words/render-glossary.ts';
import { createRowsJsonSchema } from '../src/rows/row-tables.ts';
import { createRecordJsonSchema } from '../src/schema/record.ts';
import { PYTHON_MODULES } from './python/modules.ts';
import { renderBriefReference } from './render-brief-reference.ts';
import { renderKeysReference } from './render-keys-reference.ts';
import { renderRecordReference } from './render-record-reference.ts';
import { renderRowsReference } from './render-rows-reference.ts';
import { renderRulesReference } from './render-rules-reference.ts';

const write = (name: string, text: string) =>
  writeFileSync(new URL(`../docs/reference/${name}`, import.meta.url), text);

writeFileSync(new URL('../docs/guide/glossary.md', import.meta.url), renderGlossaryPage());
write('cli.md', await renderCliReference());
write('record.md', renderRecordReference());
write('record.schema.json', `${JSON.stringify(createRecordJsonSchema(), null, 2)}\n`);
write('rows.md', renderRowsReference());
write('rows.schema.json', `${JSON.stringify(createRowsJsonSchema(), null, 2)}\n`);
write('brief.md', renderBriefReference());
write('brief.schema.json', `${JSON.stringify(createBriefJsonSchema(), null, 2)}\n`);
write('keys.md', renderKeysReference());
write('rules.md', renderRulesReference());
write('config.schema.json', `${JSON.stringify(createConfigJsonSchema(), null, 2)}\n`);
write('findings.schema.json', `${JSON.stringify(createFindingsJsonSchema(), null, 2)}\n`);

for (const [name, render] of PYTHON_MODULES) {
  writeFileSync(new URL(`../python/src/onrecord/${name}`, import.meta.url), render());
}
