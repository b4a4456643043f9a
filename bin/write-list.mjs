// For the programs that make the lists of `data`: writes one with its origin on top, and the checksums of all that stand beside it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('../data/en/', import.meta.url);

/** `head` are the lines of the comment, `rows` those of the list. */
export function writeList(name, head, rows) {
  writeFileSync(new URL(name, FOLDER), [...head.map((line) => `# ${line}`), ...rows, ''].join('\n'));
  const lists = readdirSync(FOLDER)
    .filter((file) => file !== 'checksums.txt')
    .sort();
  const sums = lists.map((file) => `${hash(readFileSync(new URL(file, FOLDER)))}  ${file}\n`);
  writeFileSync(new URL('checksums.txt', FOLDER), sums.join(''));
}

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
