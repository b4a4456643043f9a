import { findFirstEndingAfter } from '../../../text/span.ts';
import { isCueWord } from '../../grammar/reporting-verbs.ts';
import { hasPastEnding } from '../../grammar/word-classes.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Token } from '../../layers/layers.ts';
import type { SourceMention } from '../source/source-mention.ts';

/** What the text says an actor is, beside a name: "Republican nominee", "Gov.". In lower case; the last is the head. */
export interface Description {
  readonly head: string;
  readonly words: readonly string[];
}

const LONGEST = 7;
/** Nobody is more things in one text. */
const MOST_DESCRIPTIONS = 40;

/** How a text describes its actors, by actor id: titles before names, appositions behind them, "Moss is a lecturer". */
export function listDescriptions(
  tokens: readonly Token[],
  mentions: readonly SourceMention[],
  language: Language,
): Map<string, Description[]> {
  const found = new Map<string, Description[]>();
  const told = new Set<string>();
  const people = mentions.filter(({ actor }) => actor.kind === 'person');
  const closing = tokens.filter(({ text }) => text === ')');
  for (const { actor, span, form } of mentions) {
    if (form !== 'name' || actor.kind === 'place') continue;
    const at = findFirstEndingAfter(tokens, span[0]);
    const end = findFirstEndingAfter(tokens, span[1] - 1) + 1;
    const next = tokens[end]?.lower ?? '';
    // "Harbour Life magazine"
    const kind = actor.kind === 'organization' && language.sourceWords.genericBodies.has(next) ? [next] : [];
    const before = listWordsBefore(tokens, at, end, endOfLast(people, span[0]), language);
    const behind = listWordsBehind(tokens, end, closing, language);
    const described = [
      // "the panel heard Ada Moss": a noun farther away says nothing of her
      ...createDescription(before, language).filter(({ words }) => endsWithNoun(words, language)),
      ...[behind, kind].flatMap((words) => createDescription(words, language)),
    ];
    const known = found.get(actor.id) ?? [];
    for (const description of described) {
      const key = `${actor.id} ${description.words.join(' ')}`;
      if (told.has(key) || known.length >= MOST_DESCRIPTIONS) continue;
      told.add(key);
      known.push(description);
    }
    if (known.length) found.set(actor.id, known);
  }
  return found;
}

/** The last word that says what somebody is, with the words around it. */
function createDescription(words: readonly string[], language: Language): Description[] {
  const of = words.indexOf('of');
  const core = of > 0 ? words.slice(0, of) : words;
  const last = core.findLastIndex((word) => descriptiveNouns(language).has(word));
  if (last < 0) return [];
  const { fullTitles } = language.sourceWords;
  return [
    { head: fullTitles.get(core[last]!) ?? core[last]!, words: words.map((word) => fullTitles.get(word) ?? word) },
  ];
}

/** "former director", "director of harbour affairs" */
function endsWithNoun(words: readonly string[], language: Language): boolean {
  const of = words.indexOf('of');
  const last = words[(of > 0 ? of : words.length) - 1]!;
  return descriptiveNouns(language).has(last) || language.sourceWords.fullTitles.has(last);
}

const descriptiveNouns = byLanguage(({ titles, sourceWords }): ReadonlySet<string> => {
  const { personNouns, describingNouns, organizationNouns } = sourceWords;
  const nouns = new Set([...titles.titleWords, ...personNouns, ...describingNouns, ...organizationNouns]);
  for (const form of titles.addressForms) nouns.delete(form);
  return nouns;
});

/** Where the last of them before a place ends: "the baker Ada Moss met Jon Lind" tells nothing of Lind. */
function endOfLast(people: readonly SourceMention[], place: number): number {
  const last = people[findFirstEndingAfter(people, place) - 1];
  return last ? last.span[1] : 0;
}

/** "Republican presidential nominee" of "… nominee Ada Moss", "head of the port" of "the head of the port, Ada Moss,"; no further back than `from` */
function listWordsBefore(
  tokens: readonly Token[],
  at: number,
  end: number,
  from: number,
  language: Language,
): string[] {
  const words: string[] = [];
  const isApposed = tokens[at - 1]?.text === ',' && tokens[end]?.text === ',';
  for (let index = isApposed ? at - 2 : at - 1; index >= 0 && words.length < LONGEST; index--) {
    const token = tokens[index]!;
    if (token.span[0] < from) break;
    if (isAbbreviationPoint(tokens, index, language)) continue;
    // "of the port"
    if (isApposed && tokens[index - 1]?.lower === 'of' && language.sourceWords.appositionArticles.has(token.lower))
      continue;
    const isTitleOf = token.lower === 'of' && language.titles.titleWords.has(tokens[index - 1]?.lower ?? '');
    if (!isTitleOf && (token.kind !== 'word' || endsDescription(token, language))) break;
    words.push(token.lower);
  }
  return words.reverse();
}

/** "the mayor of Wexholm" of "Ada Moss, the mayor of Wexholm," and of "Moss is the mayor of Wexholm" */
function listWordsBehind(
  tokens: readonly Token[],
  end: number,
  closing: readonly Token[],
  language: Language,
): string[] {
  const from = findDescriptionStart(tokens, end, closing, language);
  if (from === null) return [];
  const words: string[] = [];
  for (let index = from; index < tokens.length && words.length < LONGEST; index++) {
    const token = tokens[index]!;
    if (isAbbreviationPoint(tokens, index, language)) continue;
    if (tokens[end]!.text === ',' && isOfAnother(token, tokens[index - 1]!, language)) return [];
    if (token.kind !== 'word' || (token.lower !== 'of' && endsDescription(token, language))) break;
    words.push(token.lower);
  }
  return words;
}

/** "After he met Moss, the mayor *said*", "She met Moss, mayor *Lind* and others": what stands behind a comma describes somebody else. */
function isOfAnother({ lower, text }: Token, before: Token, language: Language): boolean {
  const { prepositions, auxiliaries } = language.functionWords;
  const isBehindNoun = descriptiveNouns(language).has(before.lower);
  if (/^\p{Lu}/u.test(text)) return isBehindNoun && !descriptiveNouns(language).has(lower);
  if (prepositions.has(lower)) return false;
  return auxiliaries.has(lower) || (isBehindNoun && (isCueWord(lower, language) || hasPastEnding(lower, language)));
}

/** Behind "Ada Moss (58), ", "Ada Moss, 58, the ", "Moss is the ". */
function findDescriptionStart(
  tokens: readonly Token[],
  end: number,
  closing: readonly Token[],
  { functionWords, sourceWords }: Language,
): number | null {
  const opening = tokens[end]?.text === '(' ? endOfAside(tokens, tokens[end]!, closing) : end;
  const opener = tokens[opening]?.lower ?? '';
  const isComma = opener === ',';
  if (!isComma && !sourceWords.copulas.has(opener) && !sourceWords.becomingVerbs.has(opener)) return null;
  const at = opening + (isComma && tokens[opening + 1]?.kind === 'number' ? 3 : 1);
  const next = tokens[at]?.lower ?? '';
  if (functionWords.determiners.has(next) || functionWords.possessives.has(next)) return at + 1;
  return isComma ? at : null;
}

/** The token behind the bracket that closes what this one opens; behind all of them where none does. */
function endOfAside(tokens: readonly Token[], { span }: Token, closing: readonly Token[]): number {
  const close = closing[findFirstEndingAfter(closing, span[1])];
  return close ? findFirstEndingAfter(tokens, close.span[0]) + 1 : tokens.length;
}

/** "Sen." */
const isAbbreviationPoint = (tokens: readonly Token[], at: number, { sourceWords }: Language): boolean =>
  tokens[at]!.text === '.' && sourceWords.fullTitles.has(tokens[at - 1]?.lower ?? '');

const endsDescription = ({ lower, text }: Token, language: Language): boolean =>
  descriptionEnds(language).has(lower) ||
  (/^\p{Ll}/u.test(text) && !descriptiveNouns(language).has(lower) && isCueWord(lower, language));

const descriptionEnds = byLanguage(({ functionWords, sourceWords }): ReadonlySet<string> => {
  const { determiners, possessives, auxiliaries, clauseOpeners, prepositions } = functionWords;
  return new Set([
    ...determiners,
    ...possessives,
    ...auxiliaries,
    ...clauseOpeners,
    ...prepositions,
    ...sourceWords.descriptionEnds,
  ]);
});
