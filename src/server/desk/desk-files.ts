import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of the built desk. */
export interface DeskFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** By gzip; null where that would save nothing. */
  readonly packed: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  /** Its name tells its content, so that it never changes. */
  readonly isHashed: boolean;
}

const TYPES = new Map(
  Object.entries({
    '.css': 'text/css; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
    '.ico': 'image/x-icon',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.mjs': 'text/javascript; charset=utf-8',
    '.onnx': 'application/octet-stream',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.txt': 'text/plain; charset=utf-8',
    '.wasm': 'application/wasm',
    '.webmanifest': 'application/manifest+json',
    '.woff2': 'font/woff2',
  }),
);

/**
 * The files of the desk by their addresses; none where it was not built. They are listed once, so that no address of a request
 * is ever made into a path.
 */
export function listDeskFiles(folder: string): ReadonlyMap<string, DeskFile> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.flatMap(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const type = TYPES.get(extname(name));
      const address = `/${relative(folder, path).split(sep).join('/')}`;
      return type ? [[address, createFile(readFileSync(path), type, address)]] : [];
    }),
  );
}

function createFile(read: Buffer, type: string, address: string): DeskFile {
  const packed = /^(?:text|image\/svg|application\/(?:json|wasm|manifest))/.test(type) ? gzipSync(read) : null;
  return {
    bytes: new Uint8Array(read),
    packed: packed && new Uint8Array(packed),
    ...{ type, isHashed: address.startsWith('/assets/') },
  };
}
