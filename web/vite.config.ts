import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds the desk; bin/build-web.mjs says into which folder. `npx vite web` serves it for work on it, beside a running `onrecord serve`. */
export default defineConfig({
  root,
  plugins: [react(), tailwindcss()],
  // The server adds what a path of a page needs; a file's name carries its content, so it is kept for ever.
  base: '/',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7700' } },
});
