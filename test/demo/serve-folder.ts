import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.mjs', 'text/javascript'],
  ['.css', 'text/css'],
  ['.svg', 'image/svg+xml'],
  ['.json', 'application/json'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.woff2', 'font/woff2'],
]);

export interface ServedFolder {
  /** With a stroke at its end. */
  readonly url: string;
  /** Paths below it that were asked for, in order. */
  readonly asked: readonly string[];
  /** Ends all connections: nobody answers from then on. */
  readonly stop: () => Promise<void>;
}

export interface ServeOptions {
  /** Below which address the folder lies; "/" unless told. */
  readonly below?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What a path gets instead of the file. */
  readonly replace?: (path: string) => { readonly status: number; readonly body: string } | null;
}

/** A static server as plain as any host's: files of one folder by their paths, nothing else. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<ServedFolder> {
  const { below = '/', headers = {}, replace = () => null } = options;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(below) ? normalize(pathname.slice(below.length) || 'index.html') : '..';
    asked.push(path);
    const other = replace(path);
    const file = join(folder, path);
    if (other !== null || path.startsWith('..') || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(other?.status ?? 404, headers).end(other?.body ?? 'Nothing is here.');
      return;
    }
    response.writeHead(200, { ...headers, 'content-type': TYPES.get(extname(path)) ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${below}`, asked, stop: () => stop(server) };
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
