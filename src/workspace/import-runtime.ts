import { existsSync } from 'node:fs';
import { OnrecordError } from '../errors.ts';

type Runtime = typeof import('onnxruntime-node');

/** Beside the built program only: bin/carry-runtime.mjs puts it there. */
const CARRIED = new URL('../onnxruntime-node/dist/index.js', import.meta.url);

/**
 * ONNX Runtime for Node: the one that a build carries with it, since an installed package has no other, else, run from the
 * sources, the development dependency of the same version. Rejects with `no-runtime` where it has no library for the machine.
 */
export async function importRuntime(load: () => Promise<Runtime> = loadRuntime): Promise<Runtime> {
  try {
    return await load();
  } catch (cause) {
    const [reason] = String((cause as Error).message).split('\n');
    const machine = `${process.platform}-${process.arch}`;
    throw new OnrecordError('no-runtime', `ONNX Runtime does not run on this machine (${machine}): ${reason}`, {
      remedy:
        'It needs Linux with glibc, macOS on Apple silicon, or Windows with Node for x64; docs/reference/errors.md says what else there is.',
      cause,
    });
  }
}

async function loadRuntime(): Promise<Runtime> {
  return existsSync(CARRIED) ? await import(CARRIED.href) : await import('onnxruntime-node');
}
