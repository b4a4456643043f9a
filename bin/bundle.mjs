// Puts the program into few files: Node takes longer to find, read and link some seven hundred modules than to run what they say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The doors of the package, the program, and what runs as a process or a thread of its own. */
const ENTRIES = [
  'src/index.ts',
  'src/engine.ts',
  'src/schema.ts',
  'src/cli/main.ts',
  'src/ingest/parsing/parsing-entry.ts',
  'src/workspace/engine-worker.ts',
];

/** Of the packages those that go in (NOTICE): of their many files every command needs a part. Of Zod all goes in but for `import * as z`. */
const INSIDE = ['@noble/hashes', 'zod'];

/**
 * `dist/program`: the entries and what they share, side by side, since they name each other by address; as deep as
 * `src/workspace` and `dist/workspace`, from where the model is found. What is loaded on demand stays so.
 */
export async function bundle(root, dist) {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    entryNames: '[name]',
    chunkNames: 'shared-[hash]',
    outdir: join(dist, 'program'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: [...Object.keys(dependencies).filter((name) => !INSIDE.includes(name)), 'onnxruntime-node'],
    logLevel: 'silent',
  });
}
