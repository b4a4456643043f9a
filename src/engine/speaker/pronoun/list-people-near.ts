import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Actor } from '../../layers/layers.ts';
import { isQuoted, mentionsIn, type SourceMention } from '../source/source-mention.ts';
import { type Gender, type SpeakerContext, sentenceAt } from '../speaker-context.ts';

/** Where somebody whom a pronoun may mean was last named, or last spoke. */
export interface PersonNear {
  readonly actor: Actor;
  readonly span: Span;
  /** How often the text has named him or her up to the pronoun, as a source twice. */
  readonly count: number;
  readonly isSource: boolean;
}

/** A pronoun's person stands at most this many UTF-16 units before it. */
const REACH = 2500;
const MOST_PEOPLE = 12;
/** Who spoke longer ago than so many statements has to be named again. */
const MOST_STATEMENTS = 100;

/** Where each person who fits was last named, or last spoke, before a place; the nearest first. */
export function listPeopleNear(gender: Gender | null, source: Span, context: SpeakerContext): PersonNear[] {
  const people = new Map<string, PersonNear>();
  const silent = listSilent(source, context);
  const add = (actor: Actor, span: Span, isSource: boolean) => {
    if (mayBeMeant(actor, gender, context) && !silent.includes(actor.id))
      people.set(actor.id, seeAgain(people.get(actor.id), actor, span, isSource, source[0]));
  };
  addNamed(source, context, add);
  addSpeakers(source, context, add);
  const named = findNamedBehind(source, context);
  if (named && !people.has(named.actor.id)) add(named.actor, named.span, false);
  return [...people.values()]
    .filter(({ span }) => span[1] >= source[0] - REACH)
    .sort((a, b) => b.span[0] - a.span[0])
    .slice(0, MOST_PEOPLE);
}

type Add = (actor: Actor, span: Span, isSource: boolean) => void;

/** Whoever is named before a place. */
function addNamed([start]: Span, { mentions }: SpeakerContext, add: Add): void {
  const end = findFirstEndingAfter(mentions, start);
  for (let at = findFirstEndingAfter(mentions, start - REACH); at < end; at++)
    add(mentions[at]!.actor, mentions[at]!.span, false);
}

/** Whoever speaks alone in a statement before it. */
function addSpeakers([start]: Span, { history, cast }: SpeakerContext, add: Add): void {
  for (const { attribution, choice } of history.slice(-MOST_STATEMENTS)) {
    const place = attribution.source[0];
    const actor = choice.actors.length === 1 && cast.find(choice.actors[0]!);
    if (actor && place && place[1] <= start) add(actor, place, true);
  }
}

/** Somebody with one more place, the later of two being where he or she was seen last. */
function seeAgain(
  known: PersonNear | undefined,
  actor: Actor,
  span: Span,
  isSource: boolean,
  position: number,
): PersonNear {
  const count = (known?.count ?? findFirstEndingAfter(actor.mentions, position)) + (isSource ? 1 : 0);
  const isLater = !known || span[0] > known.span[0];
  return { actor, span: isLater ? span : known.span, count, isSource: isLater ? isSource : known.isSource };
}

/** A person, of the gender that the pronoun tells. */
const mayBeMeant = (actor: Actor, gender: Gender | null, context: SpeakerContext): boolean =>
  actor.kind === 'person' && !isInitials(actor.name, context.language) && !isOfOtherGender(actor, gender, context);

/** “He knows that it rained,” said Moss: not of himself. Nor does whoever has a turn tell of himself so. */
const listSilent = (source: Span, { reporter, turnSpeakers, layers }: SpeakerContext): readonly string[] =>
  reporter && isQuoted(source, layers.quotations) ? [...reporter.actors, ...turnSpeakers] : turnSpeakers;

function isOfOtherGender({ id }: Actor, gender: Gender | null, { genders }: SpeakerContext): boolean {
  const known = gender && genders.get(id);
  return known ? known !== gender : false;
}

/** "GOP", "ProLeak": nobody's name, whatever it was taken for; but "McRoe". */
function isInitials(name: string, { sourceWords }: Language): boolean {
  if (name.length >= 30 || name.includes(' ') || !/^\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(name)) return false;
  const prefix = /^(\p{Lu}\p{Ll}*)\p{Lu}/u.exec(name)?.[1];
  return prefix === undefined || !sourceWords.surnamePrefixes.has(prefix);
}

/** "As he shook hands, Moss said": who is named behind a clause that opens the sentence. */
function findNamedBehind(source: Span, context: SpeakerContext): SourceMention | null {
  const { layers, mentions, text, language } = context;
  const sentence = layers.sentences[sentenceAt(context, source[0])]!;
  const opener = layers.tokens[sentence.tokens[0]]!.lower;
  const { clauseOpeners, prepositions } = language.functionWords;
  if (!clauseOpeners.has(opener) && !prepositions.has(opener) && opener !== 'ever') return null;
  const next = mentionsIn([source[1], sentence.span[1]], mentions).find(({ actor }) => actor.kind === 'person');
  return next && /,\s*(?:\p{L}+\.?\s+)?$/u.test(text.slice(source[1], next.span[0])) ? next : null;
}
