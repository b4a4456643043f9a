import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { createPagePolicy } from '../guard/security-headers.ts';
import type { Bindings } from '../mount-endpoint.ts';
import { type DeskFile, listDeskFiles } from './desk-files.ts';
import { PAGES } from './pages.ts';

/** What stands in the page for the nonce of its styles. */
const NONCE = '__CSP_NONCE__';

/** Puts the built desk under its addresses, and the data of its pages under the same ones for whoever asks for JSON. */
export function mountDesk(app: Hono<Bindings>, folder: string | null): void {
  const files = folder === null ? new Map<string, DeskFile>() : listDeskFiles(folder);
  const index = files.get('/index.html');
  for (const { path, toData } of PAGES) {
    app.get(path, (context) => {
      if (!wantsData(context.req.header('accept') ?? '')) return index ? createPage(index) : tellUnbuilt();
      const { search, origin } = new URL(context.req.url);
      const data = toData(context.req.param() as Record<string, string>, new URLSearchParams(search));
      return app.fetch(new Request(new URL(data, origin), context.req.raw), context.env);
    });
  }
  for (const [address, file] of files) {
    if (file !== index)
      app.get(address, (context) => createFileResponse(file, context.req.header('accept-encoding') ?? ''));
  }
}

/** Browsers ask for pages, whatever else they take. */
const wantsData = (accept: string): boolean => accept.includes('application/json') && !accept.includes('text/html');

function createPage({ bytes, type }: DeskFile): Response {
  const nonce = randomBytes(16).toString('base64');
  return new Response(new TextDecoder().decode(bytes).replaceAll(NONCE, nonce), {
    headers: {
      'content-type': type,
      'cache-control': 'no-cache',
      'content-security-policy': createPagePolicy(nonce),
      vary: 'accept',
    },
  });
}

function createFileResponse({ bytes, packed, type, isHashed }: DeskFile, encodings: string): Response {
  const isPacked = packed !== null && /\bgzip\b/.test(encodings);
  return new Response(isPacked ? packed : bytes, {
    headers: {
      'content-type': type,
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(isPacked && { 'content-encoding': 'gzip' }),
    },
  });
}

const tellUnbuilt = (): Response =>
  new Response('The desk is not built here. The API stands under /api; /api/openapi.json describes it.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
