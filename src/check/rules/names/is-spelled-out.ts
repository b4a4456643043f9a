import type { Language } from '../../../engine/language/language.ts';
import type { CheckView } from '../../view.ts';

/** Does the text tell what letters stand for: by a name with these initials, or by words beside one of their places? */
export function isSpelledOut(view: CheckView, key: string): boolean {
  const { record, language, text } = view;
  const isOfActor = record.actors.some(
    ({ name, aliases }) => [name, ...aliases].includes(key) && [name, ...aliases].some((each) => / \p{L}/u.test(each)),
  );
  const words = [...`${record.document.title ?? ''}\n${text}`.matchAll(/\p{L}[\p{L}\p{M}'’]*|[.;:!?\n]/gu)].map(
    ([word]) => word,
  );
  return isOfActor || hasInitials(words, key.replaceAll('&', ''), language) || isToldBeside(view, key);
}

/** The initials of words that follow each other, small words left out or not. */
function hasInitials(words: readonly string[], key: string, language: Language): boolean {
  return words.some((_, at) => isSpelledFrom(words, at, key, 0, language));
}

function isSpelledFrom(words: readonly string[], at: number, key: string, done: number, language: Language): boolean {
  if (done === key.length) return true;
  const word = words[at];
  if (word === undefined || word === key) return false;
  const isSmall = language.organizationWords.uncountedWords.has(word.toLowerCase());
  if (word[0]!.toUpperCase() === key[done] && isSpelledFrom(words, at + 1, key, done + 1, language)) return true;
  return isSmall && done > 0 && isSpelledFrom(words, at + 1, key, done, language);
}

/** "Water Board (KWB)", "KWB (…)", "KWB, the water board", "the union KTU", "known as KWB". */
function isToldBeside({ text, language }: CheckView, key: string): boolean {
  const { bodyNouns } = language.commonBodies;
  const { groupNouns, namings } = language.knownAbbreviations;
  const isNoun = (word: string | undefined) => word !== undefined && (bodyNouns.has(word) || groupNouns.has(word));
  for (const { 0: exact, index } of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${key}s?(?![\\p{L}\\p{N}])`, 'gu'))) {
    const before = text.slice(Math.max(0, index - 30), index);
    const behind = text.slice(index + exact.length, index + exact.length + 40);
    if (/[\p{L}'’”"] \($/u.test(before) || /^ \(\p{L}/u.test(behind)) return true;
    const [, opener] = /^(?:'s|’s)?, (\p{Ll}+)/u.exec(behind) ?? [];
    if (opener !== undefined && (language.functionWords.nounStarts.has(opener) || namings.has(opener))) return true;
    const [, last] = /(\p{L}+)[ "“‘]{1,2}$/u.exec(before) ?? [];
    const [, next] = /^ (\p{Ll}+)/u.exec(behind) ?? [];
    if (isNoun(last) || namings.has(last ?? '') || isNoun(next)) return true;
  }
  return false;
}
