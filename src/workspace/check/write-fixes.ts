import { readFile } from 'node:fs/promises';
import { applyEdits, type FileEdit } from '../../check/plan-fixes.ts';
import { OnrecordError } from '../../errors.ts';
import { decodeText } from '../../ingest/decode-text.ts';
import { createFileError } from '../../ingest/file-error.ts';
import { writeWhole } from './write-file.ts';

/**
 * Makes changes in a file whose text was `source` (with "\n" as line ends) when it was checked. Its line ends and its mark stay.
 * Rejects with `fix-refused` where the file is another by now, or is not UTF-8, and then nothing is written.
 */
export async function writeFixes(path: string, source: string, edits: readonly FileEdit[]): Promise<void> {
  try {
    const bytes = await readFile(path);
    if (readAs(bytes) !== source) throw refuse(path, 'It was changed while it was checked.', 'Check it again.');
    const raw = bytes.toString('utf8');
    if (!Buffer.from(raw, 'utf8').equals(bytes)) {
      throw refuse(path, 'Only files in UTF-8 are put right.', 'Save it as UTF-8, and check it again.');
    }
    await writeWhole(path, applyEdits(raw, moveEdits(raw, edits)));
  } catch (error) {
    throw error instanceof OnrecordError ? error : createFileError(error, path);
  }
}

function readAs(bytes: Uint8Array): string | null {
  try {
    return decodeText(bytes, null);
  } catch {
    return null;
  }
}

const refuse = (input: string, message: string, remedy: string): OnrecordError =>
  new OnrecordError('fix-refused', `${message} Nothing was written.`, { input, remedy });

/** From the text with "\n" alone to the file's own: a mark in front and the "\r" of "\r\n" are not counted there. */
function moveEdits(raw: string, edits: readonly FileEdit[]): FileEdit[] {
  let [at, counted] = [raw.startsWith('\uFEFF') ? 1 : 0, 0];
  const move = (offset: number): number => {
    for (; counted < offset; counted++) at += raw.startsWith('\r\n', at) ? 2 : 1;
    return at;
  };
  return edits.map(({ start, end, text }) => {
    const from = move(start);
    return { start: from, end: move(end), text };
  });
}
