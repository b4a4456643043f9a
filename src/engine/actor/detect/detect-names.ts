import type { Span } from '../../../schema/span.ts';
import type { Language } from '../../language/language.ts';
import type { Layers, Sentence, Token } from '../../layers/layers.ts';
import { knownPlaces } from '../../spelling/place/known-places.ts';
import { hasSmallLetter } from '../name/capital.ts';
import { isSpeaking } from '../name/is-speaking.ts';
import type { NameMention } from '../name/name-mention.ts';
import { findRunEnd } from './name-run.ts';
import { createTitle, findTitleBefore } from './name-title.ts';
import { isFunctionWord, isNameWord } from './name-word.ts';
import { type RunPart, splitRun } from './split-run.ts';
import { isOpener, isTitleCased, wordBefore } from './surroundings.ts';

type NameLayers = Pick<Layers, 'blocks' | 'sentences' | 'tokens'>;

/** Runs of capitalised words that are names, in the order of the text. */
export function detectNames(text: string, layers: NameLayers, language: Language): NameMention[] {
  const lowerCased = new Set(layers.tokens.filter(({ text: word }) => hasSmallLetter(word)).map(({ lower }) => lower));
  const found = layers.sentences.flatMap((sentence, index) => {
    const tokens = layers.tokens.slice(...sentence.tokens);
    const parts = detectParts(tokens, lowerCased, language);
    return describeParts(text, layers, sentence, index, tokens, parts, language);
  });
  const elsewhere = new Set(
    found.filter(({ isOpening, words }) => !isOpening || words.length > 1).flatMap(({ words }) => words),
  );
  return found.filter((mention) => isNamed(mention, elsewhere, language));
}

function detectParts(tokens: readonly Token[], lowerCased: ReadonlySet<string>, language: Language): RunPart[] {
  const parts: RunPart[] = [];
  for (let at = 0; at < tokens.length; ) {
    const start = skipAttribute(tokens, skipOpener(tokens, at, lowerCased, language), language);
    const end = findRunEnd(tokens, start, language);
    if (end > start) parts.push(...splitRun(tokens, start, end, language));
    at = end > start ? end : Math.max(start, at) + 1;
  }
  return parts;
}

/** Words that open a sentence are capitalised whatever they are. */
function skipOpener(tokens: readonly Token[], at: number, lowerCased: ReadonlySet<string>, language: Language): number {
  const token = tokens[at]!;
  if (!isNameWord(token, language)) return at;
  if (isFunctionWord(token.lower, language)) return at + 1;
  const isTitle = language.titles.titleWords.has(token.lower);
  if (!isOpener(tokens, at) || isTitle || knownPlaces(language).has(token.text)) return at;
  return lowerCased.has(token.lower) || language.nameWords.openerEnding.test(token.lower) ? at + 1 : at;
}

/** In "Secretary of State Moss" and "the Republican Ada Moss" the name begins with what follows. */
function skipAttribute(tokens: readonly Token[], at: number, language: Language): number {
  const lower = tokens[at]?.lower ?? '';
  const { titlePhrases, partyAdjectives } = language.titles;
  if (titlePhrases.has(`${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower} ${lower}`)) return at + 1;
  if (!partyAdjectives.has(lower)) return at;
  const isBeforeName = [at, at + 1, at + 2].every((index) => isNameWord(tokens[index], language));
  const { organizationWords } = language.nameWords;
  return isBeforeName && !tokens.slice(at + 1, at + 4).some((token) => organizationWords.has(token.lower))
    ? at + 1
    : at;
}

function describeParts(
  text: string,
  { blocks }: NameLayers,
  sentence: Sentence,
  index: number,
  tokens: readonly Token[],
  parts: readonly RunPart[],
  language: Language,
): NameMention[] {
  const isInHeading = parts.length > 0 && blocks[sentence.block]!.kind === 'heading' && isTitleCased(tokens);
  return parts.map((part) => {
    const span: Span = [tokens[part.from]!.span[0], tokens[part.to - 1]!.span[1]];
    const title = part.title ?? findTitleBefore(tokens, part.from, language);
    const first = title ? title[0] : part.from;
    return {
      by: 'names/capitals',
      span,
      words: text.slice(...span).split(/\s+/),
      title: title && createTitle(tokens, title),
      before: wordBefore(tokens, first),
      after: tokens[part.to]?.lower ?? '',
      isInHeading,
      isOpening: isOpener(tokens, first),
      sentence: index,
      kind: null,
    };
  });
}

/** One word that opens a sentence is a name if it is one elsewhere, or if what follows treats it as one: "Interim said". */
function isNamed(mention: NameMention, elsewhere: ReadonlySet<string>, language: Language): boolean {
  const { words, after, isOpening, title } = mention;
  const word = words[0]!;
  if (words.length > 1 || title || /^\p{Lu}{2,6}$/u.test(word)) return true;
  if (language.nameWords.directionAdjectives.has(word.toLowerCase())) return false;
  if (!isOpening || elsewhere.has(word) || knownPlaces(language).has(word)) return true;
  return isSpeaking(mention, language) || after === "'s" || after === ':';
}
