import type { StatementHit } from '../../store.ts';

/** Fewer words may be the same by chance: "yes, of course". */
const FEWEST_WORDS = 4;

interface RepeatFolder {
  add(hits: readonly StatementHit[]): void;
  /** So many that stand for themselves are there as were asked for. */
  isFull(): boolean;
  list(): readonly StatementHit[];
}

/** Takes statements in order, and those that say the same in the same words in another document as repeats of the first. */
export function createRepeatFolder(limit: number): RepeatFolder {
  const kept: StatementHit[] = [];
  const byWords = new Map<string, number[]>();
  return {
    add(hits) {
      for (const hit of hits) {
        const words = keyOf(hit);
        const same = words === null ? [] : (byWords.get(words) ?? []);
        const at = same.find((each) => isRepeat(kept[each]!, hit));
        if (at !== undefined) {
          const { document, statement } = hit;
          kept[at] = { ...kept[at]!, repeats: [...kept[at]!.repeats, { document, statement: statement.id }] };
        } else if (kept.length < limit) {
          if (words !== null) byWords.set(words, [...same, kept.length]);
          kept.push(hit);
        }
      }
    },
    isFull: () => kept.length >= limit,
    list: () => kept,
  };
}

/** The words of the content and which way they are said; null where they are too few to tell. */
function keyOf({ content, statement }: StatementHit): string | null {
  const words = content.flatMap(({ exact }) => exact.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.length < FEWEST_WORDS ? null : `${statement.polarity} ${statement.contentPolarity} ${words.join(' ')}`;
}

/** In another document, by the same people, as far as both name any. */
function isRepeat(one: StatementHit, other: StatementHit): boolean {
  if (one.document.id === other.document.id || one.repeats.some(({ document }) => document.id === other.document.id))
    return false;
  if (!one.speakers.length || !other.speakers.length) return one.speakers.length === other.speakers.length;
  const names = new Set(one.speakers.map(({ name }) => lastWord(name)));
  return other.speakers.every(({ name }) => names.has(lastWord(name)));
}

const lastWord = (name: string): string | undefined => name.toLowerCase().split(/\s+/).at(-1);
