import {
  findHead,
  type HeadPhrase,
  isAnd,
  isBreak,
  isSourceDeterminer,
  nameAt,
  type SourceTokens,
} from './find-head.ts';
import { mentionsIn, type SourceMention } from './source-mention.ts';

/** Whoever made what a head names, or what it belongs to: "a study *by* Ada Moss", "the mayor *of* Wexholm". */
export interface NamesBehind {
  readonly preposition: string;
  readonly mentions: readonly SourceMention[];
}

/** Where the next break or relative clause is. */
export function findPhraseEnd({ language, tokens }: SourceTokens, from: number): number {
  let at = from;
  while (at < tokens.length && !isBreak(tokens, at) && !language.pronouns.relatives.has(tokens[at]!.lower)) at++;
  return at;
}

/** "Director of Harbour Affairs Phil Marrow", "minister for Veterans Ada Roe": a title that goes on behind "of" or "for". */
export function findTitled(
  { language, tokens, names }: SourceTokens,
  start: number,
  end: number,
  phraseEnd: number,
): SourceMention | null {
  if (
    !language.nameShapes.portfolioPrepositions.includes(tokens[end]?.lower ?? '') ||
    isSourceDeterminer(tokens[start]!, language)
  )
    return null;
  const title = tokens[end - 1]!.lower.split('-', 1)[0]!;
  if (!language.titles.titleWords.has(title) && !language.sourceWords.membershipNouns.has(title)) return null;
  // "Director of Harbour Police (HP) Phil Marrow"
  const isOverShort = tokens[phraseEnd]?.text === '(' && tokens[phraseEnd + 2]?.text === ')';
  const name = nameAt(names, tokens[isOverShort ? phraseEnd + 3 : phraseEnd - 1]);
  const isFirstBehind = name !== undefined && name.span[0] <= tokens[end + 1]!.span[0];
  return name?.actor.kind === 'person' && !isFirstBehind ? name : null;
}

/** "its director, Ada Moss,", "another holdout — the Mine Workers —", "two unions, the Dockers and the Porters," */
export function listApposed(source: SourceTokens, phraseEnd: number): SourceMention[] {
  const { tokens, names } = source;
  // "the group the Anti-Dam League" has no comma
  const isOpen = tokens[phraseEnd + 1]?.lower === 'the';
  if (!isOpen && (!isBreak(tokens, phraseEnd) || /^[();:]$/.test(tokens[phraseEnd]!.text))) return [];
  const found: SourceMention[] = [];
  for (let at = phraseEnd + 1; at < tokens.length; ) {
    const { from, end, owner } = findHead(source, at);
    const name = nameAt(names, tokens[end - 1]);
    if (end <= from || owner || name?.form !== 'name') break;
    found.push(name);
    const next = tokens[end];
    if (!next || isBreak(tokens, end)) return found;
    if (!isAnd(next)) return name.actor.kind === 'person' ? found : [];
    at = end + 1;
  }
  return found;
}

export function findModifier({ tokens, names }: SourceTokens, { from, end }: HeadPhrase): SourceMention | null {
  const [first, last] = [tokens[from]!, tokens[end - 1]!];
  return names.findLast(({ span }) => first.span[0] <= span[0] && span[1] <= last.span[0]) ?? null;
}

export function findBehind(
  { language, tokens, names }: SourceTokens,
  end: number,
  phraseEnd: number,
): NamesBehind | null {
  // "a report about the dam issued by the Harbour Board"
  const by = tokens.findIndex(({ lower }, at) => at >= end && at < phraseEnd && lower === 'by');
  if (by > 0) {
    const mentions = mentionsIn([tokens[by]!.span[1], tokens[phraseEnd - 1]!.span[1]], names);
    if (mentions.length) return { preposition: 'by', mentions };
  }
  for (let at = end; at < Math.min(phraseEnd, end + 4); at++) {
    const { lower, span } = tokens[at]!;
    if (!language.functionWords.prepositions.has(lower)) continue;
    const mentions = mentionsIn([span[1], tokens[phraseEnd - 1]!.span[1]], names);
    return mentions.length ? { preposition: lower, mentions } : null;
  }
  return null;
}

/** "critics, including Moss", "Democrats -- including Moss --" */
export function listIncluded(source: SourceTokens, end: number): SourceMention[] {
  const { tokens, names } = source;
  const at = tokens.findIndex(({ lower }, index) => index >= end && lower === 'including');
  if (at < 0 || at > end + 2) return [];
  const last = tokens[Math.max(findPhraseEnd(source, at + 1) - 1, at)]!;
  return mentionsIn([tokens[at]!.span[1], last.span[1]], names).filter(({ form }) => form === 'name');
}
