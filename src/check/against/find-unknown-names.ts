import { nameKey } from '../../engine/spelling/name-key.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Span } from '../../schema/span.ts';
import { listTokens } from '../../text/comparing/list-tokens.ts';
import type { CheckView, SourceDocument } from '../view.ts';
import { type Held, type HeldSource, holdAgainst } from './held.ts';

export interface UnknownName {
  readonly actor: Actor;
  /** Where the draft names it first. */
  readonly span: Span;
  /** Actors of the sources whose name is like it and another's. */
  readonly near: readonly { readonly document: SourceDocument; readonly name: string; readonly span: Span }[];
}

/** People and bodies that the draft names and no source does, by no other spelling, short form, or in words alone. */
export function findUnknownNames(view: CheckView): readonly UnknownName[] {
  const { draft, sources } = holdAgainst(view);
  const known = new Set(sources.flatMap(({ publicIds }) => [...publicIds.values()]));
  const texts = sources.map((held) => listSentenceWords(held, view));
  return draft.record.actors.flatMap((actor): UnknownName[] => {
    const first = actor.mentions.find(({ form }) => form === 'name');
    if (!first || !KINDS.has(actor.kind) || actor.standsFor !== null || known.has(draft.publicIds.get(actor.id)!))
      return [];
    if ([actor.name, ...actor.aliases].some((name) => isInWords(name, actor, texts, view))) return [];
    return [{ actor, span: first.span, near: listNear(actor, sources) }];
  });
}

const KINDS: ReadonlySet<Actor['kind']> = new Set(['person', 'organization']);

interface SentenceWords {
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
  readonly initials: string;
}

/** A recording names whoever speaks beside the words. */
const listSentenceWords = ({ record }: Held, view: CheckView): readonly SentenceWords[] => [
  ...record.sentences.map(({ span }) => cutWords(record.document.text, span, view)),
  ...record.turns.flatMap(({ name }) => (name === null ? [] : [cutWords(name, [0, name.length], view)])),
];

function cutWords(text: string, span: Span, { language }: CheckView): SentenceWords {
  const words = listTokens(text, [[span]], language.quotationWords).tokens.map(({ word }) => bare(word));
  return { words, set: new Set(words), initials: ` ${words.map((word) => word[0]).join('')} ` };
}

const bare = (word: string): string => word.replace(/'s?$/, '');

/** Words of the name in a sentence: a person's in a row or the last alone where nobody bears another before it, a body's in any order. */
function isInWords(
  name: string,
  { kind }: Actor,
  texts: readonly (readonly SentenceWords[])[],
  { language }: CheckView,
): boolean {
  const words = listTokens(name, [[[0, name.length]]], language.quotationWords).tokens.map(({ word }) => bare(word));
  const telling = words.filter((word) => !language.conflictWords.emptyWords.has(word) && word.length > 1);
  if (!telling.length) return true;
  const sentences = texts.flat();
  if (kind === 'person') return sentences.some(({ words: all }) => isInARow(words, all));
  const letters = /^\p{Lu}{2,8}$/u.test(name) ? name.toLowerCase() : null;
  return sentences.some(
    ({ set, initials }) =>
      telling.every((word) => hasWord(set, word)) ||
      (letters !== null && initials.includes(letters)) ||
      (telling.length > 1 && set.has(telling.map((word) => word[0]).join(''))),
  );
}

/** "Kaldrian" for "Kaldria", "ministries" for "ministry". */
function hasWord(set: ReadonlySet<string>, word: string): boolean {
  if (set.has(word)) return true;
  if (word.length < LEAST_STEM) return false;
  const stem = word.slice(0, Math.max(LEAST_STEM, word.length - 2));
  for (const other of set) if (other.startsWith(stem)) return true;
  return false;
}

const LEAST_STEM = 5;

const isInARow = (words: readonly string[], all: readonly string[]): boolean =>
  all.some((_word, at) => words.every((word, index) => all[at + index] === word));

/** Who shares a word of the name and bears another one beside it: the likeliest slip. */
function listNear(actor: Actor, sources: readonly HeldSource[]): UnknownName['near'] {
  const words = new Set(nameKey(actor.name).split(' '));
  return sources.flatMap(({ record, source }) =>
    record.actors
      .filter(
        ({ kind, name }) =>
          kind === actor.kind &&
          nameKey(name)
            .split(' ')
            .some((word) => words.has(word)),
      )
      .flatMap(({ name, mentions }) => mentions.slice(0, 1).map(({ span }) => ({ document: source, name, span }))),
  );
}
