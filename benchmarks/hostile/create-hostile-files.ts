import { Seeded } from '../seeded.ts';
import { DOCX_KINDS } from './docx-kinds.ts';
import type { HostileFile, HostileKind } from './hostile-file.ts';
import { HTML_KINDS } from './html-kinds.ts';
import { PDF_KINDS } from './pdf-kinds.ts';
import { FEED_KINDS, JSON_KINDS, MARKDOWN_KINDS, TEXT_KINDS } from './text-kinds.ts';

export const HOSTILE_KINDS: Readonly<Record<string, HostileKind>> = {
  ...HTML_KINDS,
  ...DOCX_KINDS,
  ...PDF_KINDS,
  ...MARKDOWN_KINDS,
  ...JSON_KINDS,
  ...FEED_KINDS,
  ...TEXT_KINDS,
};

/** So many hostile files, one of each kind in turn, of sizes from a hundredth of the worst to the worst; the same for the same seed. */
export function* createHostileFiles(count: number, seed: number, worst = 1): Generator<HostileFile> {
  const kinds = Object.entries(HOSTILE_KINDS);
  const seeded = new Seeded(seed);
  for (let index = 0; index < count; index += 1) {
    const [name, { extension, create }] = kinds[index % kinds.length]!;
    const content = create(worst * 100 ** -seeded.next(), seeded);
    const number = String(index + 1).padStart(3, '0');
    yield {
      name: `${number}-${name}.${extension}`,
      bytes: typeof content === 'string' ? Buffer.from(content) : content,
    };
  }
}
