import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Workspace } from '../workspace/workspace-contract.ts';
import { openWorkspace } from '../workspace.ts';
import type { CliIo } from './cli-io.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { renderJson } from './layout/render-json.ts';
import { createScreen, type Screen } from './layout/screen.ts';

/** What every command is made with: where it reads and writes, and where it leaves its exit code. */
export interface CommandContext {
  readonly io: CliIo;
  exitCode: ExitCode;
}

/** Options that every command on a store takes. */
export interface CommonOptions {
  readonly store?: string;
  readonly json?: boolean;
  readonly color: boolean;
}

export function addCommonOptions(command: Command): Command {
  return command
    .option('--json', 'write JSON for a program instead of text for a person')
    .option('--store <path>', 'the store (default: $ONRECORD_STORE, else ~/.onrecord/onrecord.db)')
    .option('--no-color', 'no colours, also on a terminal');
}

/** Opens the store, runs the command on it, closes the store whatever happens, and keeps the exit code. */
export async function withWorkspace(
  context: CommandContext,
  options: CommonOptions,
  run: (workspace: Workspace, screen: Screen) => Promise<ExitCode>,
  { mustExist = true } = {},
): Promise<void> {
  const workspace = await openWorkspace({ storePath: resolveStorePath(context.io, options.store), mustExist });
  try {
    context.exitCode = await run(workspace, createScreen(context.io, options.color));
  } finally {
    await workspace.close();
  }
}

export async function printLine(io: CliIo, text = ''): Promise<void> {
  await io.stdout.write(`${text}\n`);
}

export async function printJson(io: CliIo, value: unknown): Promise<void> {
  await io.stdout.write(`${renderJson(value, 2)}\n`);
}

/** A list for a program: an empty one is an answer too, but a caller can tell by the exit code. */
export async function printJsonList(io: CliIo, items: readonly unknown[]): Promise<ExitCode> {
  await printJson(io, items);
  return items.length ? EXIT.clean : EXIT.findings;
}

export function resolveStorePath({ env, cwd, homeDirectory }: CliIo, given?: string): string {
  const path = given ?? (env.ONRECORD_STORE || undefined);
  return path === undefined ? join(homeDirectory, '.onrecord', 'onrecord.db') : resolve(cwd, path);
}
