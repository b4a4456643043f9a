import { existsSync } from 'node:fs';

/** Beside the built program only: bin/carry-runtime.mjs puts it there. */
const CARRIED = new URL('../onnxruntime-node/dist/index.js', import.meta.url);

/**
 * ONNX Runtime for Node: the one that a build carries with it, since an installed package has no other, else, run from the
 * sources, the development dependency of the same version.
 */
export async function importRuntime(): Promise<typeof import('onnxruntime-node')> {
  return existsSync(CARRIED) ? await import(CARRIED.href) : await import('onnxruntime-node');
}
