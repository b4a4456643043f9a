import type { Words } from '../layers/layers.ts';
import { normAt } from './words.ts';

/** The apostrophe of an owner, with or without its "s": "Arbo's", "the nations'"; but no "it's". */
export function isOwner(words: Words, index: number): boolean {
  const word = normAt(words, index);
  const { cliticHosts, auxiliaries, prepositions } = words.language.functionWords;
  if (word === "'s") return !cliticHosts.has(normAt(words, index - 1));
  if ((word !== "'" && word !== '’') || !words[index]!.isGlued || !normAt(words, index - 1).endsWith('s')) return false;
  const next = words[index + 1];
  if (next === undefined || next.isGlued || next.kind === 'mark') return false;
  return !auxiliaries.has(next.norm) && !prepositions.has(next.norm);
}

/** A mark that an owner may end with: "'s", "’". */
export const isOwnerMark = (text: string): boolean => /^['’]s?$/.test(text);
