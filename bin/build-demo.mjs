// npm run build:demo [-- FOLDER]: the demo into dist/demo, or into another folder: a page with all that it needs, for any static host.
import { resolve } from 'node:path';
import { ensureReady, ROOT } from './setup.mjs';

await ensureReady({ build: false });
// Whoever builds from within a test would else pack what libraries have for developers.
process.env.NODE_ENV = 'production';
const { build } = await import('vite');
const folder = resolve(process.argv[2] ?? resolve(ROOT, 'dist', 'demo'));
await build({
  configFile: resolve(ROOT, 'web', 'demo', 'vite.config.ts'),
  logLevel: 'error',
  build: { outDir: folder, emptyOutDir: true },
});
console.log(
  `The demo is in ${folder}: put the folder on any static host, or try it: npx vite preview --outDir ${folder}`,
);
