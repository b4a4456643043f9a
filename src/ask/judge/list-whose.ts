import type { Language } from '../../engine/language/language.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Passage } from '../passage.ts';
import type { PassageWord } from './passage-words.ts';

export type WhoseLanguage = Pick<Language, 'shiftWords' | 'sourceWords' | 'conflictWords'>;

/** Whom a document means by an office alone, and a pronoun beside it; null where that is not known. */
export type FindHolder = (office: string, pronoun: string | null) => string | null;

/** A sentence, and the word in it that says that somebody's position moved. */
export interface Move {
  readonly words: readonly PassageWord[];
  readonly at: number;
}

/**
 * Whose position moved. Whoever speaks, of “my mind”; else whom the passage names first, or means by an office (“the president has changed her
 * mind”); else whoever speaks of their own: “said she had changed her mind”, but “voters changed their minds”.
 */
export function listWhose(
  { named, actors }: Passage,
  { words, at }: Move,
  record: OnRecord,
  { language, findHolder }: { readonly language: WhoseLanguage; readonly findHolder: FindHolder },
): readonly string[] {
  const { own, ownFirst } = language.shiftWords;
  const owner = words
    .map(({ lower }, index) => ({ lower, far: Math.abs(index - at) }))
    .filter(({ lower }) => own.has(lower))
    .sort((a, b) => a.far - b.far)[0]?.lower;
  if (owner !== undefined && ownFirst.has(owner)) return actors;
  const first = named.find((name) => record.actors.some((actor) => actor.name === name && actor.kind !== 'place'));
  const meant = record.actors.find(({ name }) => name === first);
  if (meant) return [meant.id];
  const office = findOffice(words, language);
  if (office !== null) return [findHolder(office, owner ?? null)].flatMap((id) => id ?? []);
  return owner === undefined ? [] : actors;
}

/** "The foreign minister": an article, and the next word that names an office. */
function findOffice(words: readonly PassageWord[], { sourceWords, conflictWords }: WhoseLanguage): string | null {
  const at = words.findIndex(({ lower }) => conflictWords.officeHeads.has(lower));
  const from = words.findLastIndex(({ lower }, index) => index < at && sourceWords.definiteDeterminers.has(lower));
  if (at < 0 || from < 0 || at - from > OFFICE_REACH) return null;
  return words
    .slice(from, at + 1)
    .map(({ lower }) => lower)
    .join(' ');
}

/** "The | deputy foreign | minister". */
const OFFICE_REACH = 3;
