// A workspace: reads a folder of articles into a store and lists what an actor is on record with.
//   node examples/who-said-what.mjs [FOLDER [NAME]]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from 'onrecord';

const [input = 'test/articles/*/article.*', name = 'Doverik'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'onrecord-example-'));
const workspace = await openWorkspace({ storePath: join(folder, 'example.db') });
try {
  for await (const result of workspace.readInputs([input])) {
    if (result.status === 'failed') console.error(`${result.origin}: ${result.error.message}`);
  }
  const hits = await workspace.searchStatements({ words: null, speaker: name });
  for (const { at, document, content } of [...hits].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))) {
    console.log(`${at ?? 'no date   '}  ${content.map(({ exact }) => exact).join(' … ')}`);
    console.log(`            ${document.title}`);
  }
} finally {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
}
