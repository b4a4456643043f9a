import { beforeAll, describe, expect, test } from 'vitest';
import type { BriefShift } from '../../src/ask/brief/brief.ts';
import type { Conflict, ConflictSide } from '../../src/ask/conflict/conflict.ts';
import { openRecordedReader } from '../recorded/open-recorded-reader.ts';
import type { Planted, PlantedConflict, PlantedShift } from './planted.suite.ts';
import { askStory, type FoundInStory } from './planted-story.suite.ts';
import strike from './strike.json' with { type: 'json' };
import war from './war.json' with { type: 'json' };

/** One for all tests of the file: a recording holds what one reader was given. */
const engine = await openRecordedReader(import.meta.url);

const STORIES: readonly (readonly [name: string, planted: Planted])[] = [
  ['war', war],
  ['strike', strike],
] as readonly (readonly [string, Planted])[];

describe.each(STORIES)('of what is planted in the %s', (name, planted) => {
  let found: FoundInStory;

  beforeAll(async () => {
    found = await askStory(engine, name, planted);
  });

  const isPlace = (side: ConflictSide, place: string): boolean => {
    const [file, words] = place.split(': ') as [string, string];
    return found.fileOf(side.document) === file && side.words.includes(words);
  };
  const isPlanted = ({ kind, sides }: Conflict, wanted: PlantedConflict): boolean =>
    kind === wanted.kind &&
    wanted.sides.every((places) => places.some((each) => sides.some((side) => isPlace(side, each))));

  test.each(planted.conflicts)('finds $kind $sides', (wanted) => {
    expect(found.conflicts.conflicts.filter((conflict) => isPlanted(conflict, wanted))).not.toEqual([]);
  });

  test('does not find what the README says is missed', () => {
    const kept = planted.missed.filter((wanted) =>
      found.conflicts.conflicts.every((conflict) => !isPlanted(conflict, wanted)),
    );
    expect(kept).toEqual(planted.missed);
  });

  test('finds at most one conflict that is none', () => {
    const known = [...planted.conflicts, ...planted.arguable];
    const others = found.conflicts.conflicts.filter((conflict) => !known.some((each) => isPlanted(conflict, each)));
    const told = others.map(({ kind, sides }) => [
      kind,
      ...sides.map(({ document, words }) => [found.fileOf(document), words]),
    ]);
    expect(told.length, JSON.stringify(told, null, 2)).toBeLessThanOrEqual(1);
  });

  test('finds who repeats what, and nothing else', () => {
    const told = found.conflicts.repeats.map(({ words, first, repeatedBy }) => ({
      words: planted.repeats.find((each) => words.includes(each.words))?.words ?? words,
      first: found.fileOf(first.document),
      repeatedBy: repeatedBy.map(({ document }) => found.fileOf(document)),
    }));
    expect(told.toSorted(byWords)).toEqual(planted.repeats.toSorted(byWords));
  });

  const tellShift = ({ actor, before, after }: BriefShift): Pick<PlantedShift, 'actor' | 'before' | 'after'> => {
    const [from, to] = [before, after].map((point) => `${point?.stance} ${point?.day}`);
    return { actor, before: from!, after: to! };
  };

  test('finds who moved, and nobody else', () => {
    const wanted = planted.shifts.map(({ actor, before, after }) => ({ actor, before, after }));
    expect(found.brief.shifts.map(tellShift).toSorted(byActor)).toEqual(wanted.toSorted(byActor));
  });

  test.each(planted.shifts)(
    'finds who points out or denies that $actor moved',
    ({ pointedOutIn = [], deniedIn = [], ...wanted }) => {
      const shift = found.brief.shifts.find((each) =>
        Object.entries(tellShift(each)).every(([key, value]) => wanted[key as keyof typeof wanted] === value),
      );
      const filesOf = (told: BriefShift['deniedBy'] = []) =>
        [...new Set(told.map(({ document }) => found.fileOf(document)))].sort();
      expect([filesOf(shift?.pointedOutBy), filesOf(shift?.deniedBy)]).toEqual([pointedOutIn, deniedIn]);
    },
  );
});

const byWords = (a: { readonly words: string }, b: { readonly words: string }): number => (a.words < b.words ? -1 : 1);
const byActor = (a: PlantedShift, b: PlantedShift): number => (a.actor + a.after < b.actor + b.after ? -1 : 1);
