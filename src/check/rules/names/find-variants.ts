import { isListedPlace } from '../../../engine/spelling/place/listed-places.ts';
import type { CheckView } from '../../view.ts';
import { areGivenNames } from './are-given-names.ts';
import { isOneSlip, isSpellingOf } from './is-spelling-of.ts';
import { listWrittenNames, type NameWord, type WrittenName } from './name-words.ts';

export interface Variant {
  readonly word: NameWord;
  /** The same name as it is written more often, or first. */
  readonly usual: NameWord;
}

/** Words of names that are spelt otherwise elsewhere in the draft: the rarer spelling of each, at its first place. */
export function findVariants(view: CheckView): readonly Variant[] {
  const names = listWrittenNames(view);
  const counts = new Map<string, number>();
  for (const { words } of names) for (const { written } of words) counts.set(written, (counts.get(written) ?? 0) + 1);
  const found = new Map<string, Variant>();
  const forms = listForms(names);
  for (const [index, one] of forms.entries()) {
    for (const other of forms.slice(0, index)) {
      const pair = findPair(other, one, view, counts);
      if (!pair) continue;
      const isFirstRare = counts.get(pair[0].written)! < counts.get(pair[1].written)!;
      const [word, usual] = isFirstRare ? pair : [pair[1], pair[0]];
      if (!found.has(word.written)) found.set(word.written, { word, usual });
    }
  }
  return [...found.values()];
}

/** Each actor's names, each way of writing them once. */
function listForms(names: readonly WrittenName[]): readonly WrittenName[] {
  const forms = new Map<string, WrittenName>();
  for (const name of names) {
    const key = `${name.actor.id} ${name.words.map(({ written }) => written).join(' ')}`;
    if (!forms.has(key) && name.words.length) forms.set(key, name);
  }
  return [...forms.values()];
}

type Counts = ReadonlyMap<string, number>;

/** The words that are one, in the order of the text; null where the names are no spellings of one. */
function findPair(one: WrittenName, other: WrittenName, view: CheckView, counts: Counts): [NameWord, NameWord] | null {
  if (one.actor.id === other.actor.id) return findSpelling(one, other, view);
  if (
    one.actor.kind !== other.actor.kind &&
    counts.get(one.words.at(-1)!.written)! > 1 &&
    counts.get(other.words.at(-1)!.written)! > 1
  )
    return null;
  return findSlip(one, other, view, counts);
}

function findSpelling(one: WrittenName, other: WrittenName, { language }: CheckView): [NameWord, NameWord] | null {
  const isPerson = one.actor.kind === 'person';
  const isIn = (word: NameWord, { words }: WrittenName) => words.some(({ written }) => written === word.written);
  for (const a of one.words) {
    if (isIn(a, other)) continue;
    const b = other.words.find((word) => !isIn(word, one) && isSpellingOf(a, word, isPerson, language));
    if (b) return [a, b];
  }
  return null;
}

/** Names that no rule of spelling makes one, but a slip of the pen: all words but one are the same, or the last of one is the other. */
function findSlip(one: WrittenName, other: WrittenName, view: CheckView, counts: Counts): [NameWord, NameWord] | null {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const isWhole = short.words.length === long.words.length;
  if (!isWhole && (short.words.length > 1 || long.actor.kind !== 'person')) return null;
  const pairs = isWhole
    ? short.words.map((word, index) => [word, long.words[index]!] as const)
    : [[short.words[0]!, long.words.at(-1)!] as const];
  const differing = pairs.filter(([a, b]) => a.plain !== b.plain);
  const [pair] = differing;
  if (differing.length !== 1 || !pair || !isSlip(pair, short, view)) return null;
  const most = Math.max(...pair.map(({ written }) => counts.get(written)!));
  const least = Math.min(...pair.map(({ written }) => counts.get(written)!));
  if (isWhole && pairs.length === 1 && least * 2 > most) return null;
  if (!isWhole && isBorneByAnother(short.words[0]!, long, view)) return null;
  return one === short ? [pair[0], pair[1]] : [pair[1], pair[0]];
}

function isSlip([a, b]: readonly [NameWord, NameWord], { actor }: WrittenName, { language }: CheckView): boolean {
  if (!isOneSlip(a.plain, b.plain, actor.kind === 'person')) return false;
  if (areGivenNames(a.plain, b.plain, language)) return false;
  return !isListedPlace(a.written, language) || !isListedPlace(b.written, language);
}

/** Somebody else has this last name, with a given name of his or her own. */
function isBorneByAnother(word: NameWord, { actor }: WrittenName, { record }: CheckView): boolean {
  return record.actors.some(
    ({ id, name, aliases }) => id !== actor.id && [name, ...aliases].some((each) => each.endsWith(` ${word.written}`)),
  );
}
