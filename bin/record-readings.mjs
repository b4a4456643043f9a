// npm run record-readings [-- --all] [-- FILE…]: has the model read the texts of the tests that run on recorded readings,
// and keeps what it gave beside each test (test/recorded). Texts that were recorded stay as they are, unless another model
// is shipped now or --all makes all of them anew.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureReady, ROOT } from './setup.mjs';

await ensureReady({ build: false });
const args = process.argv.slice(2);
const named = args.filter((arg) => arg !== '--all');
const tests = ['src', 'test', 'benchmarks'].flatMap((folder) => listRecorded(join(ROOT, folder)));
const wanted = tests.filter((path) => named.length === 0 || named.some((name) => path.includes(name)));
if (wanted.length === 0) {
  process.stderr.write(`record-readings: no test that runs on recorded readings is called ${named.join(' or ')}\n`);
  process.exit(2);
}
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const mode = args.includes('--all') ? 'all' : 'missing';
spawn(process.execPath, [vitest, 'run', ...wanted], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, ONRECORD_RECORD: mode },
}).on('exit', (code) => {
  process.exitCode = code ?? 1;
});

/** Test files that ask for the reader with recorded readings. */
function listRecorded(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'utf8').includes('openRecordedReader(import.meta.url)'))
    .map((path) => relative(ROOT, path));
}
