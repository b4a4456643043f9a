import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Of the memory that an input may take; the rest is for array buffers, code, and what the heap keeps beside itself. */
const HEAP_SHARE = 0.6;
const MEGABYTE = 1024 * 1024;

/** Starts `parsing-entry` as a process of its own that holds nobody up: one that rests does not keep its parent alive. */
export function forkParser(memoryBytes: number): ChildProcess {
  // Built, it is JavaScript; a test or a program run from the sources has a loader for TypeScript.
  const isBuilt = import.meta.url.endsWith('.js');
  const entry = new URL(`./parsing-entry.${isBuilt ? 'js' : 'ts'}`, import.meta.url);
  const child = fork(fileURLToPath(entry), {
    // Buffers and all that a document holds go over as they are.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Else the collector lets garbage grow until it looks as if the input had taken it all.
    execArgv: [
      `--max-old-space-size=${Math.ceil((memoryBytes * HEAP_SHARE) / MEGABYTE)}`,
      ...(isBuilt ? [] : ['--import', findTypeScriptLoader()]),
    ],
  });
  keepAlive(child, false);
  return child;
}

/** Whether the process that started it waits for it before it ends. */
export function keepAlive(child: ChildProcess, isAwaited: boolean): void {
  const act = isAwaited ? 'ref' : 'unref';
  child[act]();
  child.channel?.[act]();
  (child.stderr as Socket | null)?.[act]();
}

function findTypeScriptLoader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}
