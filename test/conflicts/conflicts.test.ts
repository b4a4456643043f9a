import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AskedDocument } from '../../src/ask/asked-document.ts';
import type { Conflict, ConflictSide } from '../../src/ask/conflict/conflict.ts';
import { type Comparison, findConflicts } from '../../src/ask/conflict/find-conflicts.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { english } from '../../src/engine/lang/en/english.suite.ts';
import type { DocumentInput } from '../../src/schema/document.ts';
import golden from '../articles/conflicts.json' with { type: 'json' };
import { readGoldArticles } from '../articles/load-gold.ts';
import { readArticle } from '../articles/read-article.ts';
import { openRecordedReader } from '../recorded/open-recorded-reader.ts';
import documents from './documents.json' with { type: 'json' };
import pairs from './pairs.json' with { type: 'json' };
import planted from './planted.json' with { type: 'json' };

const UNKNOWN = { url: null, byline: [], language: 'en' };

/** One for all tests of the file: a recording holds what one reader was given. */
const engine = await openRecordedReader(import.meta.url);
const texts = new Map<string, string>();

/** Without a store actors of two documents are one where their names are. */
async function readAsked(engine: Engine, document: DocumentInput): Promise<AskedDocument> {
  const record = await engine.read(document);
  texts.set(document.id, document.text);
  const { id, title = null, publisher = null, publishedAt = null } = document;
  const publicIds = new Map(record.actors.map((actor) => [actor.id, actor.name]));
  return { id, title, publisher, publishedAt, record, publicIds };
}

const passageOf = ({ document, spans }: ConflictSide): string =>
  `${document}: ${spans.map(([start, end]) => texts.get(document)!.slice(start, end)).join(' ')}`;

const isPlace = (side: ConflictSide, document: string, words: string): boolean =>
  side.document === document && passageOf(side).includes(words);

const describeConflict = ({ kind, sides }: Conflict): string => `${kind}: ${sides.map(passageOf).join(' | ')}`;

describe('on reports of one event', () => {
  let found: Comparison;

  beforeAll(async () => {
    found = findConflicts(
      await Promise.all(documents.map((each) => readAsked(engine, { ...each, ...UNKNOWN }))),
      english,
    );
  });

  const isPlanted = (conflict: Conflict, { kind, sides }: (typeof planted.conflicts)[number]): boolean =>
    conflict.kind === kind &&
    sides.every((side) => {
      const [document, words] = side.split(': ') as [string, string];
      return conflict.sides.some((each) => isPlace(each, document, words));
    });

  test.each(planted.conflicts)('finds $kind $sides', (wanted) => {
    expect(found.conflicts.filter((conflict) => isPlanted(conflict, wanted)).length).toBe(1);
  });

  test('finds nothing else', () => {
    const others = found.conflicts.filter((conflict) => !planted.conflicts.some((each) => isPlanted(conflict, each)));
    expect(others.map(describeConflict)).toEqual([]);
  });

  test.each(planted.repeats)('finds who repeats "$words"', ({ words, first, repeatedBy }) => {
    const repeats = found.repeats.filter((repeat) => repeat.words.includes(words));
    expect(repeats.map((repeat) => [repeat.first.document, repeat.repeatedBy.map((side) => side.document)])).toEqual([
      [first, repeatedBy],
    ]);
  });

  test('finds no other repeat', () => expect(found.repeats.length).toBe(planted.repeats.length));

  test('names each pair alike in every order of the documents', async () => {
    const turned = await Promise.all(documents.toReversed().map((each) => readAsked(engine, { ...each, ...UNKNOWN })));
    const again = findConflicts(turned, english);
    const list = ({ conflicts, repeats }: Comparison) => [
      conflicts.map(({ id }) => id).toSorted(),
      repeats.map(({ first }) => passageOf(first)).toSorted(),
    ];
    expect(list(again)).toEqual(list(found));
  });
});

describe('on two sentences of two documents', () => {
  const findIn = async (...sentences: readonly string[]): Promise<string[]> => {
    const asked = sentences.map((text, index) =>
      readAsked(engine, {
        id: `d${index}`,
        text,
        title: null,
        publisher: null,
        publishedAt: `2032-03-0${7 + index}`,
        ...UNKNOWN,
      }),
    );
    return findConflicts(await Promise.all(asked), english).conflicts.map(({ kind }) => kind);
  };

  test.each(pairs)('$one | $other', async ({ one, other, kind }) => {
    expect(await findIn(one, other)).toEqual(kind === null ? [] : [kind]);
  });
});

describe('on the golden articles', () => {
  test('finds all that is planted, and nothing else', async () => {
    const goldenReader = await openRecordedReader(new URL('../golden.test.ts', import.meta.url).href);
    const articles = await readGoldArticles(fileURLToPath(new URL('../articles', import.meta.url)));
    const asked = await Promise.all(
      articles.map(async (article) => readAsked(goldenReader, await readArticle(article))),
    );
    const { conflicts, repeats } = findConflicts(asked, english);
    const wanted = [
      ...golden.figures.map(({ sides }) => ['figure', sides.map(({ article }) => article)]),
      ...golden.dates.map(({ sides }) => ['date', sides.map(({ article }) => article)]),
      ...golden.quotes.map(({ sides }) => ['quotation', sides.map(({ article }) => article)]),
    ];
    const listed = conflicts.map(({ kind, sides }) => [kind, sides.map(({ document }) => document)]);
    const sort = (pairs: unknown[][]) =>
      pairs.map(([kind, sides]) => `${kind} ${[...(sides as string[])].sort()}`).sort();
    expect(sort(listed)).toEqual(sort(wanted));
    expect(repeats).toEqual([]);
  });
});
