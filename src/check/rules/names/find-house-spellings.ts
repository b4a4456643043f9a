import { compareNames } from '../../../engine/spelling/compare-names.ts';
import type { Span } from '../../../schema/span.ts';
import type { KnownActor } from '../../known-actor.ts';
import type { CheckView } from '../../view.ts';
import { isSpellingOf } from './is-spelling-of.ts';
import { listWrittenNames, type NameWord, splitName } from './name-words.ts';

export interface HouseSpelling {
  readonly span: Span;
  readonly right: string;
  /** Who says so. */
  readonly by: string;
}

/** Words that the configuration writes otherwise, and names that the authority file does. */
export const findHouseSpellings = (view: CheckView): readonly HouseSpelling[] => [
  ...findConfigured(view),
  ...findAuthorized(view),
];

function findConfigured({ config, text }: CheckView): HouseSpelling[] {
  return Object.entries(config.houseSpellings).flatMap(([right, spellings]) =>
    spellings.flatMap((wrong) => listPlaces(text, wrong).map((span) => ({ span, right, by: 'the house spelling' }))),
  );
}

/** Where words stand as whole words. */
function listPlaces(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at).slice(-2)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)))
      places.push([at, end]);
  }
  return places;
}

function findAuthorized(view: CheckView): HouseSpelling[] {
  const house = view.known.filter(({ from }) => from === 'authority');
  if (!house.length) return [];
  const names = listWrittenNames(view);
  return view.record.actors.flatMap((actor) => {
    const known = house.find((each) => isOneActor(each, actor, view));
    if (!known) return [];
    const words = splitName(known.name);
    return names
      .filter((name) => name.actor.id === actor.id)
      .flatMap((name) => name.words.flatMap((word) => writeAsKnown(word, words, known, view) ?? []));
  });
}

const isOneActor = (
  known: KnownActor,
  { kind, name }: { kind: string; name: string },
  { language }: CheckView,
): boolean =>
  known.kind === kind &&
  [known.name, ...known.aliases].some((each) => compareNames(each, name, known.kind, language).verdict === 'same');

function writeAsKnown(
  word: NameWord,
  words: readonly NameWord[],
  known: KnownActor,
  { language }: CheckView,
): HouseSpelling | null {
  if (words.some(({ written }) => written === word.written)) return null;
  const right = words.find((each) => isSpellingOf(word, each, known.kind === 'person', language));
  return right ? { span: word.span, right: right.written, by: 'the authority file' } : null;
}
