import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Actor } from '../../schema/actor.ts';
import type { Span } from '../../schema/span.ts';
import type { Annotation } from '../annotation.ts';
import type { Speaker } from '../item-values.ts';
import { addItem, type DraftItem, openReview, type ReviewDraft } from './review-draft.ts';

type DraftActor = DraftItem<'actors'>;

/** The actors, by id, that an entry names as speakers. `place` gives a span of the entry in the text at hand, or null. */
export type SpeakerFinder = (
  speakers: readonly Speaker[],
  entry: Annotation,
  place: (span: Span) => Span | null,
  isHere: boolean,
) => readonly string[];

/**
 * An actor of the document is found by its key, else by the mention that it was known by, else by its name. One of the store,
 * or a new one, is the actor of the document that bears exactly this name, if there is one. Nobody else will do: an actor is
 * added then, so that what somebody said of who speaks is never said of another.
 */
export function createSpeakerFinder(draft: ReviewDraft): SpeakerFinder {
  const layer = draft.layers.actors;
  let byMention: Map<string, DraftActor> | null = null;
  let byName: Map<string, DraftActor> | null = null;
  const findByMention = (span: Span | null) => {
    byMention ??= new Map(layer.items.flatMap((each) => each.base.mentions.map(({ span }) => [String(span), each])));
    return span ? byMention.get(String(span)) : undefined;
  };
  const findByName = (name: string, kind: string) => {
    byName ??= indexNames(layer.items);
    return byName.get(nameKey(name, kind));
  };
  const findOne = (speaker: Speaker, entry: Annotation, place: (span: Span) => Span | null, isHere: boolean) => {
    const { name, kind } = speaker;
    const span = speaker.from === 'document' && speaker.span ? place(speaker.span) : null;
    const named = speaker.from === 'document' && isHere ? layer.byKey.get(speaker.key) : undefined;
    const actor = named ?? findByMention(span) ?? findByName(name, kind) ?? addActor(draft, speaker, span, entry);
    byName?.set(nameKey(name, kind), actor);
    if (speaker.from === 'store') openReview(actor, entry, 'same').publicId = speaker.publicId;
    return survivorOf(actor).item.id;
  };
  return (speakers, entry, place, isHere) => [
    ...new Set(speakers.map((speaker) => findOne(speaker, entry, place, isHere))),
  ];
}

/** Whom an actor was joined into, if anybody. */
function survivorOf(actor: DraftActor): DraftActor {
  let survivor = actor;
  while (survivor.review?.joinedInto) survivor = survivor.review.joinedInto as DraftActor;
  return survivor;
}

const nameKey = (name: string, kind: string): string => `${kind} ${name.toLowerCase().replace(/\s+/g, ' ').trim()}`;

/** A name that two actors of one kind bear is nobody's. */
function indexNames(actors: readonly DraftActor[]): Map<string, DraftActor> {
  const byName = new Map<string, DraftActor>();
  const shared = new Set<string>();
  for (const actor of actors) {
    const key = nameKey(actor.item.name, actor.item.kind);
    if (byName.has(key)) shared.add(key);
    byName.set(key, actor);
  }
  for (const key of shared) byName.delete(key);
  return byName;
}

function addActor(draft: ReviewDraft, { name, kind }: Speaker, span: Span | null, entry: Annotation): DraftActor {
  const layer = draft.layers.actors;
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify(['actors', 'said', kind, name]).replace(LONE_HALF, '?'))));
  const actor: Actor = {
    id: freeName(layer.byId, `a+${entry.id}`, '.'),
    key: freeName(layer.byKey, `a-${hash.slice(0, 12)}`, '~'),
    by: PERSON,
    name,
    kind,
    aliases: [name],
    roles: [],
    mentions: span ? [{ span, form: 'name', kind }] : [],
    standsFor: null,
    confidence: null,
  };
  const added = addItem(layer, 'actors', actor);
  openReview(added, entry, 'same').isAdded = true;
  return added;
}

/** What found an item that no engine did. */
export const PERSON = 'person';

const LONE_HALF = /[\uD800-\uDFFF]/g;

/** A name that nothing bears yet: the wished one, else with the first free number from 2 behind it. */
export function freeName(taken: ReadonlyMap<string, unknown>, wished: string, mark: '.' | '~'): string {
  if (!taken.has(wished)) return wished;
  const base = mark === '~' ? wished.replace(/~\d+$/, '') : wished;
  let number = 2;
  while (taken.has(`${base}${mark}${number}`)) number++;
  return `${base}${mark}${number}`;
}
