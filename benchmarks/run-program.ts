import { spawnSync } from 'node:child_process';
import { OnrecordError } from '../src/errors.ts';

/** Runs a program to its end and gives what it printed; throws with its last words when it fails. */
export function runProgram(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status === 0) return stdout;
  const words = error?.message ?? stderr.trim().split('\n').slice(-5).join('\n');
  throw new OnrecordError('internal-error', `${[command, ...args].join(' ')}: ${words || `exit code ${status}`}`);
}
