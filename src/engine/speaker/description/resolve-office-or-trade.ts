import type { Span } from '../../../schema/span.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Actor, SpeakerChoice } from '../../layers/layers.ts';
import { knownPlaces } from '../../spelling/place/known-places.ts';
import type { SourceMember } from '../source/read-source.ts';
import { explainChoice, type SpeakerContext } from '../speaker-context.ts';
import { DESCRIBED_CONFIDENCE } from '../speaker-rules.ts';
import type { Description } from './list-descriptions.ts';
import { meansHead } from './means-head.ts';
import { isNamedByNoun, listNameWords } from './named-by-noun.ts';

/** Several are described so, and the last was named further back than this: the text leaves it open. */
const REACH = 1500;

/** The actor whom the text describes by the same noun, with most of the same words; of several the one named last. */
export function resolveOfficeOrTrade(
  { words }: SourceMember,
  source: Span,
  context: SpeakerContext,
): SpeakerChoice | null {
  const head = words.at(-1)!;
  const { emptyModifiers } = context.language.sourceWords;
  const wanted = words.slice(0, -1).filter((word) => !emptyModifiers.has(word));
  const matches = context.findDescribed(head).flatMap((actor) => {
    const score = scoreMatch(actor, head, wanted, context);
    return score === null ? [] : [{ actor, score, place: context.findLastPlace(actor.id, source[0]) }];
  });
  const [best, second] = matches.sort((a, b) => b.score - a.score || b.place - a.place);
  if (!best) return null;
  const description = words.join(' ');
  if (second?.score !== best.score)
    return explainChoice([best.actor], 'described-only', `the only ${description} named`, DESCRIBED_CONFIDENCE.only);
  if (best.place < source[0] - REACH) return null;
  return explainChoice([best.actor], 'described-last', `the last ${description} named`, DESCRIBED_CONFIDENCE.last);
}

/** How well a description fits an actor, from 0 to 1; null where it does not. */
function scoreMatch(actor: Actor, head: string, wanted: readonly string[], context: SpeakerContext): number | null {
  const descriptions = context.descriptions.get(actor.id) ?? [];
  const { language } = context;
  const isMeant = descriptions.some(
    (description) => meansHead(description, head, language) && isSameOffice(description, wanted, head, language),
  );
  const nameWords = listNameWords(actor, language);
  if (!isMeant && !isNamedByNoun(actor, head, language)) return null;
  const known = new Set([...descriptions.flatMap(({ words }) => words), ...nameWords]);
  // "the Vermont senator" is not a senator of whom the text says nothing of the kind
  if (wanted.some((word) => !known.has(word) && isPlaceName(word, language))) return null;
  return wanted.length ? wanted.filter((word) => known.has(word)).length / wanted.length : 0.5;
}

const isPlaceName = (word: string, language: Language): boolean =>
  knownPlaces(language).has(`${word[0]!.toUpperCase()}${word.slice(1)}`);

/** The vice president is not the president, nor the foreign secretary the press secretary. */
function isSameOffice(
  { words, head }: Description,
  wanted: readonly string[],
  wantedHead: string,
  language: Language,
): boolean {
  if (head !== wantedHead) return true;
  return tellingModifiers(language).every((word) => word === head || words.includes(word) === wanted.includes(word));
}

/** Modifiers that make another office of it. */
const tellingModifiers = byLanguage(({ titles }): readonly string[] =>
  [...titles.titleModifiers].filter((word) => !titles.sameOfficeModifiers.has(word)),
);
