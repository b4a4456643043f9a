import { toSingular } from '../engine/grammar/singular.ts';
import { byLanguage } from '../engine/language/by-language.ts';
import type { Language } from '../engine/language/language.ts';
import type { Actor } from '../schema/actor.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { listTokens } from '../text/comparing/list-tokens.ts';
import { findFirstEndingAfter } from '../text/span.ts';

/** A record with the public id of each of its actors, by its id there: documents that have one actor call it by one id. */
export interface ComparedRecord {
  readonly record: OnRecord;
  readonly publicIds: ReadonlyMap<string, string>;
}

/** Gives what stretches of a text speak of, in words that other documents have too. */
export interface TermReader {
  list(span: Span, without?: readonly Span[]): ReadonlySet<string>;
  /** The words of each actor's name: where another text does not know it for a name, these stand there. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** Reads the text once: of each word its stem, or the actor that it names; nothing of words that all texts have. */
export function createTermReader(document: ComparedRecord, language: Language): TermReader {
  const { text } = document.record.document;
  const named = listNamed(document);
  const tokens = listTokens(text, [[[0, text.length]]], language.quotationWords).tokens.flatMap(({ span, word }) => {
    const name = findNamed(named, span);
    const stem = name === null || isHead(name, span) ? createStem(word, language) : null;
    return [name?.term ?? null, stem].flatMap((term) => (term === null ? [] : [{ span, term }]));
  });
  return {
    names: new Map(
      document.record.actors.map((actor) => [nameActor(document, actor), listStems(actor.name, language)]),
    ),
    list([start, end], without = []) {
      const terms = new Set<string>();
      for (let at = findFirstEndingAfter(tokens, start); at < tokens.length && tokens[at]!.span[0] < end; at++) {
        const { span, term } = tokens[at]!;
        if (!without.some(([from, to]) => from < span[1] && span[0] < to)) terms.add(term);
      }
      return terms;
    },
  };
}

const nameActor = ({ publicIds }: ComparedRecord, { id, name }: Pick<Actor, 'id' | 'name'>): string =>
  `@${publicIds.get(id) ?? name}`;

const listStems = (name: string, language: Language): readonly string[] =>
  listTokens(name, [[[0, name.length]]], language.quotationWords).tokens.flatMap(
    ({ word }) => createStem(word, language) ?? [],
  );

interface Named {
  readonly span: Span;
  readonly term: string;
  readonly isPerson: boolean;
}

/** Mentions of actors in the order of the text; of those inside each other the outer one. */
function listNamed(document: ComparedRecord): readonly Named[] {
  const all = document.record.actors.flatMap((actor) => {
    const term = nameActor(document, actor);
    return actor.mentions.map(({ span }) => ({ span, term, isPerson: actor.kind === 'person' }));
  });
  const named: Named[] = [];
  for (const mention of all.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    if ((named.at(-1)?.span[1] ?? 0) <= mention.span[0]) named.push(mention);
  }
  return named;
}

function findNamed(named: readonly Named[], [start, end]: Span): Named | null {
  const mention = named[findFirstEndingAfter(named, start)];
  return mention && mention.span[0] < end ? mention : null;
}

/** The last word of a longer name that is not a person's says what it is, as others may call it: "St Orme's Hospital". */
const isHead = ({ span, isPerson }: Named, [start, end]: Span): boolean =>
  !isPerson && end === span[1] && start > span[0];

const SHORTEST = 3;

/** "Shells", "shelled" and "shelling" are one; numbers and words that tell nothing are none. */
function createStem(word: string, language: Language): string | null {
  const stems = stemsOf(language);
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = cutStem(word, language);
  stems.set(word, stem);
  return stem;
}

/** Every text has mostly the same words. */
const stemsOf = byLanguage(() => new Map<string, string | null>());

function cutStem(word: string, language: Language): string | null {
  if (word.length < SHORTEST || /^\p{N}/u.test(word) || language.conflictWords.emptyWords.has(word)) return null;
  const { pastEnding, participleEnding } = language.verbWords;
  const singular = toSingular(word.split("'")[0]!, language);
  for (const ending of [participleEnding, pastEnding]) {
    const bare = singular.slice(0, -ending.length);
    if (singular.endsWith(ending) && bare.length >= SHORTEST) return undouble(bare);
  }
  return undouble(singular.replace(/e$/, ''));
}

/** "Stopp" of "stopped". */
const undouble = (stem: string): string => (stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem);
