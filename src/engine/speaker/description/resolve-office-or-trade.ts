import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import {
  BRITISH_NOUNS,
  BROADER_TITLES,
  FULL_TITLES,
  ORGANIZATION_NOUNS,
  OWNED_ORGANIZATIONS,
} from '../../lang/en/source-words.ts';
import { TITLE_MODIFIERS } from '../../lang/en/titles.ts';
import type { Actor, SpeakerChoice } from '../../layers/layers.ts';
import { KNOWN_PLACES } from '../../spelling/place/known-places.ts';
import type { Cast } from '../cast.ts';
import type { SourcePart } from '../source/read-source.ts';
import type { SourceMention } from '../source/source-mention.ts';
import { explainChoice, type SpeakerContext } from '../speaker-context.ts';
import { DESCRIBED_CONFIDENCE } from '../speaker-reasons.ts';
import type { Description } from './list-descriptions.ts';

/** Tell nothing apart. */
const EMPTY = /^(?:former|then|late|new|current|longtime|veteran|own|likely|presumptive|of|the|an?)$/;
/** Several are described so, and the last was named further back than this: the text leaves it open. */
const REACH = 1500;

/** The actor whom the text describes by the same noun, with most of the same words; of several the one named last. */
export function resolveDescribed(part: SourcePart, source: Span, context: SpeakerContext): SpeakerChoice | null {
  const head = part.words.at(-1)!;
  const wanted = part.words.slice(0, -1).filter((word) => !EMPTY.test(word));
  const matches = listCandidates(head, context).flatMap((actor) => {
    const score = scoreMatch(actor, head, wanted, context);
    return score === null ? [] : [{ actor, score, place: lastPlace(actor, source[0], context) }];
  });
  const [best, second] = matches.sort((a, b) => b.score - a.score || b.place - a.place);
  if (!best) return null;
  const description = part.words.join(' ');
  if (second?.score !== best.score)
    return explainChoice([best.actor], `the only ${description} named`, DESCRIBED_CONFIDENCE.only);
  if (best.place < source[0] - REACH) return null;
  return explainChoice([best.actor], `the last ${description} named`, DESCRIBED_CONFIDENCE.last);
}

/** Of more who are described alike, those first named last are enough. */
const MOST_CANDIDATES = 500;

/** The actors of one text whom a noun may mean, by ids, with how many of its cast were asked. */
const candidatesOf = new WeakMap<Cast, Map<string, { asked: number; readonly ids: string[] }>>();

/** Whom a noun may mean, whatever stands beside it. The cast only grows, so each of it is asked once for each noun. */
function listCandidates(head: string, context: SpeakerContext): Actor[] {
  const { cast } = context;
  const byHead = candidatesOf.get(cast) ?? new Map<string, { asked: number; readonly ids: string[] }>();
  candidatesOf.set(cast, byHead);
  const known = byHead.get(head) ?? { asked: 0, ids: [] };
  byHead.set(head, known);
  for (const id of cast.idsFrom(known.asked)) {
    known.asked++;
    if (mayMean(cast.find(id)!, head, context)) known.ids.push(id);
  }
  return known.ids.slice(-MOST_CANDIDATES).map((id) => cast.find(id)!);
}

function mayMean(actor: Actor, head: string, { descriptions }: SpeakerContext): boolean {
  if ((actor.kind === 'person') === ORGANIZATION_NOUNS.has(head)) return false;
  const isDescribed = descriptions.get(actor.id)?.some((description) => meansHead(description, head)) === true;
  return isDescribed || (isOrganizationNoun(actor, head) && nameWordsOf(actor).includes(level(head)));
}

const nameWordsOf = ({ name }: Actor): string[] => name.toLowerCase().split(/\s+/).map(level);

/** How well a description fits an actor, from 0 to 1; null where it does not. */
function scoreMatch(actor: Actor, head: string, wanted: readonly string[], context: SpeakerContext): number | null {
  const descriptions = context.descriptions.get(actor.id) ?? [];
  const isMeant = descriptions.some(
    (description) => meansHead(description, head) && isSameOffice(description, wanted, head),
  );
  const nameWords = nameWordsOf(actor);
  if (!isMeant && !(isOrganizationNoun(actor, head) && nameWords.includes(level(head)))) return null;
  const known = new Set([...descriptions.flatMap(({ words }) => words), ...nameWords]);
  // "the Vermont senator" is not a senator of whom the text says nothing of the kind
  if (wanted.some((word) => !known.has(word) && isPlaceName(word))) return null;
  return wanted.length ? wanted.filter((word) => known.has(word)).length / wanted.length : 0.5;
}

/** "the center" is the Harbour Centre too. */
const level = (word: string): string => BRITISH_NOUNS.get(word) ?? word;

const isPlaceName = (word: string): boolean => KNOWN_PLACES.has(`${word[0]!.toUpperCase()}${word.slice(1)}`);

const isOrganizationNoun = ({ kind }: Actor, head: string): boolean =>
  kind === 'organization' && (ORGANIZATION_NOUNS.has(head) || OWNED_ORGANIZATIONS.has(head));

/** Is whoever is described so also called that? "Sen." is "the senator", and "the lawmaker". */
export const meansHead = ({ head }: Description, wanted: string): boolean =>
  head === wanted || head === FULL_TITLES.get(wanted) || (BROADER_TITLES.get(head) ?? []).includes(wanted);

/** Modifiers that make another office of it. */
const TELLING_MODIFIERS = [...TITLE_MODIFIERS].filter(
  (word) =>
    !/^(?:former|acting|incoming|outgoing|senior|first|new|special|associate|assistant|national|state)$/.test(word),
);

/** The vice president is not the president, nor the foreign secretary the press secretary. */
function isSameOffice({ words, head }: Description, wanted: readonly string[], wantedHead: string): boolean {
  if (head !== wantedHead) return true;
  return TELLING_MODIFIERS.every((word) => word === head || words.includes(word) === wanted.includes(word));
}

/** Where an actor was last named before a place; -1 if only behind it. */
function lastPlace({ id }: Actor, position: number, { mentions }: SpeakerContext): number {
  const own = placeMentions(mentions).get(id) ?? [];
  return own[findFirstEndingAfter(own, position) - 1]?.span[0] ?? -1;
}

/** The mentions of each actor of a text, by id. */
const mentionsOf = new WeakMap<SpeakerContext['mentions'], Map<string, SourceMention[]>>();

function placeMentions(mentions: SpeakerContext['mentions']): ReadonlyMap<string, readonly SourceMention[]> {
  const known = mentionsOf.get(mentions);
  if (known) return known;
  const byActor = new Map<string, SourceMention[]>();
  for (const mention of mentions) {
    const own = byActor.get(mention.actor.id);
    if (own) own.push(mention);
    else byActor.set(mention.actor.id, [mention]);
  }
  mentionsOf.set(mentions, byActor);
  return byActor;
}
