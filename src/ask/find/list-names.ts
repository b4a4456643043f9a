import type { Language } from '../../engine/language/language.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*/u;

/** What may be names in a sentence: words in a row that begin with a capital, but for a first one that says nothing. An owner ends a name, as a mark does. */
export function listNames(sentence: string, { functionWords }: Language): readonly string[] {
  const names: string[][] = [];
  let isOpen = false;
  for (const part of sentence.split(/\s+/u)) {
    const [word = ''] = part.match(WORD) ?? [];
    const name = word.indexOf('.') === word.length - 1 ? word.slice(0, -1) : word;
    const isName = /^\p{Lu}/u.test(name) && !functionWords.sentenceStarters.has(name.toLowerCase());
    if (isName && isOpen) names.at(-1)!.push(name);
    else if (isName) names.push([name]);
    isOpen = isName && part.endsWith(name);
  }
  return [...new Set(names.map((words) => words.join(' ')))];
}
