import { isCueWord } from '../../grammar/reporting-verbs.ts';
import type { Language } from '../../language/language.ts';
import { isFunctionWord } from '../detect/name-word.ts';
import type { Beside, ReadName } from './read-name.ts';

/**
 * Words with a small letter at the edge of a name with capitals: where in a place it is ("northern Kaldria"), what somebody is ("Ada Moss spokeswoman"),
 * the first half of what is named after it ("the Wexholm suspension bridge"), and what it is ("Halen city").
 */
export function trimSmallEnds(name: ReadName, beside: Beside): ReadName {
  const { text, language } = beside;
  const words = text.slice(...name.span).split(' ');
  const first = name.kind === 'place' ? words.findIndex((word) => !isDirection(word, language)) : 0;
  if (first < 0 || !words.some((word) => CAPITAL.test(word))) return name;
  const from = name.span[0] + words.slice(0, first).join(' ').length + Math.min(first, 1);
  const to = name.span[1] - measureTail(words.slice(first), name.kind, beside);
  return from === name.span[0] && to === name.span[1] ? name : { ...name, span: [from, to] };
}

const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}+$/u;

const isDirection = (word: string, { nameWords }: Language): boolean => nameWords.directionAdjectives.has(word);

/** How many characters at the end of a name are none of it. */
function measureTail(words: readonly string[], kind: ReadName['kind'], beside: Beside): number {
  const { language } = beside;
  const isTail = (word: string) =>
    kind === 'person' ? isCalling(word, language) : SMALL.test(word) && !isFunctionWord(word, language);
  if (kind === 'place' && language.nameShapes.smallPlaceNouns.has(words.at(-1)!) && CAPITAL.test(words.at(-2) ?? ''))
    return words.at(-1)!.length + 1;
  if (kind !== 'person' && !goesOn(beside)) return 0;
  let end = words.length;
  while (end > 1 && isTail(words[end - 1]!)) end--;
  return CAPITAL.test(words[end - 1]!) ? words.slice(end).reduce((length, word) => length + word.length + 1, 0) : 0;
}

/** What people are, and no part of anybody's name ("Ilham oglu"). */
const isCalling = (word: string, { titles, sourceWords }: Language): boolean =>
  titles.titleWords.has(word) || sourceWords.describingNouns.has(word) || sourceWords.peopleNouns.has(word);

/** Does a noun stand right behind, so that the name's last word belongs to it? */
function goesOn({ behind, language }: Beside): boolean {
  const next = /^\s(\p{Ll}{1,20})(?![\p{L}\d])/u.exec(behind)?.[1];
  return next !== undefined && !isFunctionWord(next, language) && !isCueWord(next, language);
}
