// npm test: sets the clone up, runs every test, says how far it is, and ends with "N passed, N failed" (", N skipped" where
// some were). With CI=true a skipped test fails the run. Further arguments go to vitest: npm test -- src/text
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureReady, ROOT } from './setup.mjs';

await ensureReady({ build: true });
const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
try {
  const reportPath = join(folder, 'report.json');
  const vitestCode = await runVitest(reportPath, process.argv.slice(2));
  process.exitCode = tell(readReport(reportPath), vitestCode);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function runVitest(reportPath, args) {
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  // On a terminal vitest's own display, which moves the cursor; elsewhere plain lines.
  const progress = process.stdout.isTTY ? 'default' : join(ROOT, 'bin', 'progress-reporter.mjs');
  const reporters = [`--reporter=${progress}`, '--reporter=json', `--outputFile.json=${reportPath}`];
  const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...args], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { testResults: [] };
  }
}

/** Prints the closing lines; returns the exit code. */
function tell(report, vitestCode) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const count = (...statuses) => tests.filter((test) => statuses.includes(test.status)).length;
  const passed = count('passed');
  const skipped = tests.filter((test) => !['passed', 'failed'].includes(test.status));
  // A file that cannot be loaded has no tests to fail: it counts as one. So does whatever else made vitest fail.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const found = count('failed') + brokenFiles;
  const failed = found === 0 && vitestCode !== 0 ? 1 : found;

  const isStrict = process.env.CI === 'true';
  for (const test of skipped) print(`skipped: ${test.fullName}`);
  if (skipped.length && isStrict) print('With CI=true no test may be skipped.');
  if (passed + failed === 0) print('No test was run.');
  print(`${passed} passed, ${failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`);
  return failed > 0 || passed === 0 || (skipped.length > 0 && isStrict) ? 1 : 0;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
