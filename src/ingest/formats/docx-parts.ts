import { Unzip, UnzipInflate } from 'fflate';
import { OnrecordError } from '../../errors.ts';

const CHUNK_BYTES = 64 * 1024;
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/**
 * Unpacks the XML of a DOCX piece by piece, keeps the part that is asked for, and refuses what grows beyond all measure:
 * the sizes written in a zip file may lie, and mammoth unpacks whatever it is given. Pictures are passed over.
 */
export function readDocxPart(bytes: Uint8Array, partName: string, maxBytes = MAX_UNPACKED_BYTES): string | null {
  const pieces: Uint8Array[] = [];
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    if (!/\.(?:xml|rels)$/i.test(file.name)) return;
    file.ondata = (error, piece) => {
      if (error) throw error;
      unpacked += piece.length;
      if (unpacked > maxBytes) refuseSize(maxBytes);
      if (file.name === partName) pieces.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    unzip.push(bytes.subarray(start, start + CHUNK_BYTES), start + CHUNK_BYTES >= bytes.length);
  }
  return pieces.length === 0 ? null : Buffer.concat(pieces).toString('utf8');
}

function refuseSize(maxBytes: number): never {
  throw new OnrecordError('text-too-long', `It unpacks to more than ${maxBytes} bytes.`, {
    remedy: 'Save its text alone, as a .txt file, and read that.',
  });
}
