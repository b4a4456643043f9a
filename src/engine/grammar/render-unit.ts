import type { Language } from '../language/language.ts';
import type { Word, Words } from '../layers/layers.ts';
import { isSuperlative, toPositive } from './comparison.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isPlural, toSingular } from './singular.ts';
import { isAdjective } from './word-classes.ts';
import { normAt } from './words.ts';

/** The unit that a counted noun makes: its words, the last one in the singular. */
export function renderUnit(words: Words, { first, end }: NounPhrase): string {
  let text = '';
  for (let at = first; at < end; at++) {
    const word = words[at]!;
    // "The town's most visited inns" are visited ones, as "the oldest" are old.
    if (at > first && words.language.nounWords.degreeWords.has(word.norm)) continue;
    const part = at === end - 1 ? renderHead(word, words.language) : renderPart(words, at);
    text += (at > first && !word.isGlued ? ' ' : '') + part;
  }
  return text;
}

/** "90 RBIs", "60 Tutsis"; else as any plural. */
const renderHead = ({ norm, text }: Word, language: Language): string =>
  /^[A-Z]{2,}s$/.test(text) || NATION_PLURAL.test(text) ? norm.slice(0, -1) : toSingular(norm, language);

/** "Tutsis", "Qataris". */
const NATION_PLURAL = /^[A-Z][a-z]+[^aeious]is$/;

function renderPart(words: Words, at: number): string {
  const { norm, text } = words[at]!;
  // "Five U.S. territories" keep their full stop.
  if (text.endsWith('.')) return text.toLowerCase();
  // "The towns oldest inns" without its apostrophe.
  const isOwning = isPlural(norm, words.language) && isDescribing(normAt(words, at + 1), words.language);
  return isOwning ? toSingular(norm, words.language) : toPositive(norm, words.language);
}

const isDescribing = (word: string, language: Language): boolean =>
  isSuperlative(word, language) || isAdjective(word, language);
