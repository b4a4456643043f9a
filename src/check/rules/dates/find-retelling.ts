import type { Language } from '../../../engine/language/language.ts';
import type { Span } from '../../../schema/span.ts';
import { isPast } from './is-past.ts';

/**
 * The clause, up to a day, that tells something by the way: "since the bridge collapsed on 3 March", "the fire that broke out on
 * 3 March", "the firm, founded on 3 March". Null where the day stands in a main clause.
 */
export function findRetelling(text: string, sentence: Span, day: Span, language: Language): Span | null {
  const words = [...text.slice(sentence[0], day[0]).matchAll(/\p{L}+|[,;]/gu)];
  const at = words.findLastIndex(({ 0: word }) => isOpener(word.toLowerCase(), language));
  const isRelative = at > 0 && language.functionWords.relatives.has(words[at]![0].toLowerCase());
  const comma = words.findLastIndex(({ 0: word }) => word === ',');
  const isAside = comma > at && comma > 0 && isPast(words[comma + 1]?.[0].toLowerCase() ?? '', language);
  if (isAside) return [sentence[0], day[1]];
  if (at < 0) return null;
  // what is told of stands before "which" and "that"
  return [isRelative ? sentence[0] : sentence[0] + words[at]!.index, day[1]];
}

const isOpener = (word: string, { functionWords, eventWords }: Language): boolean =>
  functionWords.relatives.has(word) || eventWords.retellers.has(word);
