import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build as bundle } from 'esbuild';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { createLicencePlugins } from './licences-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const clone = join(root, '../..');
const require = createRequire(import.meta.url);

/** The files of web/demo/worker/files.ts, by their names there. */
const FILES = {
  runtime: require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'),
  graph: join(clone, 'models/reader-en/model.onnx'),
  settings: join(clone, 'models/reader-en/reader.json'),
  vocabulary: join(clone, 'models/reader-en/vocab.txt'),
  cities: join(clone, 'data/en/cities.txt'),
  countries: join(clone, 'data/en/countries.txt'),
  nicknames: join(clone, 'data/en/nicknames.txt'),
};

function measure(path: string): { bytes: number; sha256: string } {
  const bytes = readFileSync(path);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const measured = Object.fromEntries(Object.entries(FILES).map(([name, path]) => [name, measure(path)]));

/** What the reading thread fetches and keeps by itself, so that nothing is loaded twice on a first visit. */
const isFetchedByReader = (path: string): boolean => /^assets\/.*\.(?:onnx|wasm|txt|json)$/.test(path);

/** Bundles the service worker with the list of the files that the build gave: another build is another list. */
const serviceWorker: Plugin = {
  name: 'onrecord-service-worker',
  apply: 'build',
  async writeBundle({ dir }, output) {
    const paths = Object.keys(output).filter((path) => path !== 'index.html');
    const all = ['./', ...paths, 'assets/dot.svg', 'assets/theme.js', 'licences.txt'].sort();
    const page = output['index.html'];
    const version = createHash('sha256')
      .update(page?.type === 'asset' ? page.source : '')
      .digest('hex');
    await bundle({
      entryPoints: [join(root, 'service-worker.ts')],
      outfile: join(dir!, 'service-worker.js'),
      bundle: true,
      minify: true,
      target: 'es2022',
      define: {
        __ALL__: JSON.stringify(all),
        __SHELL__: JSON.stringify(all.filter((path) => !isFetchedByReader(path))),
      },
      // so that a browser sees a change of the page alone as well
      banner: { js: `// ${version}` },
      logLevel: 'silent',
    });
  },
};

/** From a file browsers load no style that asks as if from a host; the line that says why nothing opens there keeps its type so. */
const styleFromFile: Plugin = {
  name: 'onrecord-style-from-file',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace(/<link rel="stylesheet" crossorigin /g, '<link rel="stylesheet" '),
  },
};

const licences = createLicencePlugins(clone);

/** Builds the demo, a page that needs no server of ours: `npm run build:demo` puts it into dist/demo. */
export default defineConfig({
  root,
  plugins: [react(), tailwindcss(), licences.note(), licences.write, styleFromFile, serviceWorker],
  // Relative, so that the folder can lie below any address.
  base: './',
  publicDir: join(clone, 'web/public'),
  define: { __FILES__: JSON.stringify(measured) },
  // The runtime's WebAssembly is a file of its own, and not packed into the script.
  resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
  worker: { format: 'es', plugins: () => [licences.note()] },
  build: {
    outDir: join(clone, 'dist/demo'),
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1700,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
});
