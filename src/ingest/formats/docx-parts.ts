import { strFromU8, unzipSync, zipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { OnrecordError } from '../../errors.ts';

const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
const MAX_PARTS = 20_000;

export interface DocxParts {
  /** A DOCX of the parts alone that text is read from, each under its usual name, and not packed. */
  readonly archive: Uint8Array;
  /** `docProps/core.xml`: title, author, language. */
  readonly core: string | null;
}

/** What stands beside the document itself and has a say in its text, by the type of the relationship that names it. */
const COMPANIONS = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const;
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * The parts of a DOCX that its text is read from, wherever its relationships say they stand, and nothing else: what
 * converts it can then unpack no more than was measured here. Refuses what unpacks beyond all measure.
 */
export function readDocxParts(bytes: Uint8Array, maxBytes = MAX_UNPACKED_BYTES): DocxParts {
  const unpack = createUnpacker(bytes, maxBytes);
  const parts: Record<string, Uint8Array> = {};
  const keep = (usualName: string, name: string): Uint8Array | null => {
    const part = unpack(name);
    if (part !== null) parts[usualName] = part;
    return part;
  };
  keep(CONTENT_TYPES, CONTENT_TYPES);
  const packageLinks = parseRelationships(unpack('_rels/.rels'));
  const main = findTarget(packageLinks, 'officeDocument', '', unpack.has) ?? 'word/document.xml';
  keep('word/document.xml', main);
  const links = parseRelationships(keep('word/_rels/document.xml.rels', toRelationshipsName(main)));
  for (const kind of COMPANIONS) {
    const name = findTarget(links, kind, folderOf(main), unpack.has) ?? `word/${kind}.xml`;
    if (keep(`word/${kind}.xml`, name)) keep(`word/_rels/${kind}.xml.rels`, toRelationshipsName(name));
  }
  const core = unpack('docProps/core.xml');
  return { archive: zipSync(parts, { level: 0 }), core: core === null ? null : strFromU8(core) };
}

interface Unpacker {
  (name: string): Uint8Array | null;
  has(name: string): boolean;
}

/**
 * Goes by the directory at the end of the file, as word processors do. The sizes written there may lie, but no part is
 * unpacked beyond the size that was counted for it.
 */
function createUnpacker(bytes: Uint8Array, maxBytes: number): Unpacker {
  const names = new Set<string>();
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.add(name);
      if (names.size > MAX_PARTS) refuseSize(`It has more than ${MAX_PARTS} parts.`);
      return false;
    },
  });
  let unpacked = 0;
  const unpack = (wanted: string): Uint8Array | null => {
    if (!names.has(wanted)) return null;
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== wanted) return false;
        unpacked += originalSize;
        if (unpacked > maxBytes) refuseSize(`It unpacks to more than ${maxBytes} bytes.`);
        return true;
      },
    });
    return found[wanted] ?? null;
  };
  return Object.assign(unpack, { has: (name: string) => names.has(name) });
}

interface Relationship {
  readonly type: string;
  readonly target: string;
}

function parseRelationships(part: Uint8Array | null): Relationship[] {
  const found: Relationship[] = [];
  if (part === null) return found;
  const parser = new Parser(
    {
      onopentag(name, { Type, Target }) {
        const type = /\/relationships\/(\w{1,40})$/.exec(Type ?? '')?.[1];
        if (/(?:^|:)Relationship$/.test(name) && type && Target) found.push({ type, target: Target });
      },
    },
    { xmlMode: true },
  );
  parser.end(strFromU8(part));
  return found;
}

/** The first part that is there and that a relationship of this type names; a leading "/" counts from the top of the file. */
function findTarget(
  links: readonly Relationship[],
  wanted: string,
  folder: string,
  has: (name: string) => boolean,
): string | null {
  const named = links.filter(({ type }) => type === wanted);
  const names = named.map(({ target }) => (target.startsWith('/') ? target.slice(1) : folder + target));
  return names.find(has) ?? null;
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

function toRelationshipsName(name: string): string {
  const folder = folderOf(name);
  return `${folder}_rels/${name.slice(folder.length)}.rels`;
}

function refuseSize(message: string): never {
  throw new OnrecordError('text-too-long', message, {
    remedy: 'Save its text alone, as a .txt file, and read that.',
  });
}
