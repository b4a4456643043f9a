import type { OnRecord } from '../../src/schema/record.ts';
import { hashText } from '../../src/workspace/hash-text.ts';
import { Seeded } from '../seeded.ts';
import { joinParts, type Part } from './join-parts.ts';
import { createRenaming } from './rename-people.ts';
import { shiftDay } from './shift-days.ts';

/** A document that nobody wrote, with where it stood. */
export interface MixedDocument {
  readonly record: OnRecord;
  readonly url: string;
  readonly publisher: string;
  readonly byline: readonly string[];
}

const PUBLISHERS = 'Courier Ledger Herald Dispatch Gazette Tribune Observer Register'.split(' ');
const TOWNS = 'Amery Tavenmoor Dellin Ostrel Ilvane Telmar Sarn Merrow'.split(' ');
const FIRST_DAY = '2006-01-01';
const DAYS = 9_000;

/**
 * So many documents, no two with one text, the same for the same articles and seed: each is made of a few runs of
 * paragraphs of different articles, with other names for its people and other days, and has the record that follows
 * from the articles' records. Takes the memory of one document at a time, and of a short hash of each before.
 */
export function* mixDocuments(articles: readonly OnRecord[], count: number, seed = 1): Generator<MixedDocument> {
  const random = new Seeded(seed);
  const usable = articles.filter(({ blocks }) => blocks.length > 0);
  const seen = new Set<string>();
  for (let number = 0; number < count; ) {
    const mixed = mixOne(usable, { random, number, people: 500 + count });
    const mark = hashText(mixed.record.document.text).slice(0, 16);
    if (seen.has(mark)) continue;
    seen.add(mark);
    number++;
    yield mixed;
  }
}

interface Draw {
  readonly random: Seeded;
  readonly number: number;
  readonly people: number;
}

function mixOne(articles: readonly OnRecord[], { random, number, people }: Draw): MixedDocument {
  const parts = drawParts(articles, random);
  const renaming = createRenaming(
    parts.map(({ article }) => article),
    random,
    people,
  );
  const day = shiftDay(FIRST_DAY, random.below(DAYS));
  const publisher = `${random.pick(TOWNS)} ${random.pick(PUBLISHERS)}`;
  const record = joinParts(parts, { id: `mixed-${number}`, day, renaming });
  const site = publisher.toLowerCase().replace(' ', '-');
  const byline = [renaming.rename(record.actors.find(({ kind }) => kind === 'person')?.name ?? 'Ada Corabeby')];
  return { record, publisher, byline, url: `https://${site}.example/${day.replaceAll('-', '/')}/${number}` };
}

/** Three to five runs of three to ten paragraphs, the first from the beginning of its article. */
function drawParts(articles: readonly OnRecord[], random: Seeded): readonly Part[] {
  return Array.from({ length: 3 + random.below(3) }, (_, index) => {
    const article = random.pick(articles);
    const length = Math.min(article.blocks.length, 3 + random.below(8));
    const first = index === 0 ? 0 : random.below(article.blocks.length - length + 1);
    return { article, first, end: first + length };
  });
}
