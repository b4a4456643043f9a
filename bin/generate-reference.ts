// Writes the parts of docs/reference/ that are made from the code: npm run docs
import { writeFileSync } from 'node:fs';
import { renderCliReference } from '../src/cli/render-cli-reference.ts';
import { createRecordJsonSchema } from '../src/schema/record.ts';
import { renderRecordReference } from './render-record-reference.ts';

const write = (name: string, text: string) =>
  writeFileSync(new URL(`../docs/reference/${name}`, import.meta.url), text);

write('cli.md', await renderCliReference());
write('record.md', renderRecordReference());
write('record.schema.json', `${JSON.stringify(createRecordJsonSchema(), null, 2)}\n`);
