import { normalizeWord } from '../../../engine/spelling/normalize-name.ts';
import type { Actor } from '../../../schema/actor.ts';
import type { Span } from '../../../schema/span.ts';
import type { CheckView } from '../../view.ts';

/** A name as it is written at one place of the draft. */
export interface WrittenName {
  readonly actor: Actor;
  readonly span: Span;
  readonly words: readonly NameWord[];
}

export interface NameWord {
  readonly span: Span;
  readonly written: string;
  /** In lower case, without most marks. */
  readonly plain: string;
}

/** Every name of every actor, in the order of the text, without titles. */
export function listWrittenNames({ record, text, language }: CheckView): readonly WrittenName[] {
  const { titleWords, titleModifiers, courtesyTitles } = language.titles;
  const isTitle = (word: string) => titleWords.has(word) || titleModifiers.has(word) || courtesyTitles.has(word);
  return record.actors
    .flatMap((actor) =>
      actor.mentions
        .filter(({ form }) => form === 'name')
        .map(({ span }) => {
          const words = splitName(text.slice(...span), span[0]);
          const first = words.findIndex(({ plain }) => actor.kind !== 'person' || !isTitle(plain));
          return { actor, span, words: words.slice(Math.max(0, first)) };
        }),
    )
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** The words of a name, without the "'s" of an owner. */
export function splitName(name: string, start = 0): readonly NameWord[] {
  return [...name.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’.]*/gu)].flatMap(({ 0: word, index }) => {
    const written = word.replace(/['’]s?$|\.$/u, '');
    if (!written) return [];
    return [{ span: [start + index, start + index + written.length] as const, written, plain: normalizeWord(written) }];
  });
}
