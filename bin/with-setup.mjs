// node bin/with-setup.mjs FILE.ts [args…]: installs what is missing, then runs a TypeScript file of the clone.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { ensureReady, ROOT } from './setup.mjs';

await ensureReady({ build: false });
const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: node bin/with-setup.mjs FILE.ts [args…]\n');
  process.exit(2);
}
const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), resolve(ROOT, file), ...args], {
  stdio: 'inherit',
});
// Ctrl-C reaches the child as well; what it makes of it is its own business, and its exit code is ours.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal];
});
