import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { SourceMention } from '../source/source-mention.ts';
import type { Gender, SpeakerContext } from '../speaker-context.ts';

/** Where the text names an organization with its owner: "*Moss's campaign*", "Moss and *her campaign*". */
export interface OwnedPlace {
  readonly owner: SourceMention;
  readonly span: Span;
  /** The owner's name stands right before: "Moss's press campaign", but not "Moss and her campaign". */
  readonly isWhole: boolean;
}

/** So far back an owner was named for the text to speak of "the campaign" without one. */
const REACH = 1500;
/** Of several who have one, the last is meant if he or she was named with it this close before. */
const NEAR = 500;

/** "Moss's campaign grew. It rained on Lind. The campaign said …": where the text told last whose it is, if that is clear. */
export function findOwnedBefore(head: string, source: Span, context: SpeakerContext): OwnedPlace | null {
  const { text } = context;
  const from = Math.max(0, source[0] - REACH);
  const places = [...text.slice(from, source[0]).matchAll(new RegExp(`\\b${head}\\b`, 'g'))].map(
    ({ index }) => from + index,
  );
  const found = places.flatMap((start) => {
    const owner = findOwner(start, context);
    const from = owner && owner.span[1] > start - 30 ? owner.span[0] : start;
    if (!owner) return [];
    const isWhole = OWNED.test(text.slice(owner.span[1], start));
    return [{ owner, span: [from, start + head.length] as const, isWhole }];
  });
  const last = found.at(-1);
  if (!last) return null;
  const isOnly = found.every(({ owner }) => owner.actor.id === last.owner.actor.id);
  return isOnly || last.span[1] > source[0] - NEAR ? last : null;
}

/** Between an owner and what is owned: "Moss*'s* campaign", "the Moss campaign", "Moss*'s press* campaign". */
const OWNED = /^(?:['’]s?)?\s(?:[\p{Ll}\d]+\s)?$/u;

/** "Moss's campaign", "the Moss campaign", "Moss said that her campaign" */
function findOwner(start: number, context: SpeakerContext): SourceMention | null {
  const { text, mentions } = context;
  const at = findFirstEndingAfter(mentions, start - 1);
  const last = mentions[at - 1];
  if (!last) return null;
  if (OWNED.test(text.slice(last.span[1], start))) return last;
  const gender = readPossessive(start, context);
  return gender && findOnlyPerson(gender, start, at, context);
}

/** "her campaign", "her press office" */
function readPossessive(start: number, { text, language }: SpeakerContext): Gender | null {
  const before = text.slice(Math.max(0, start - 30), start);
  const [, first = '', second = ''] = /\b(?:(\w+)\s)?(\p{Ll}+)\s$/u.exec(before) ?? [];
  const { genderOfPossessive } = language.pronouns;
  return genderOfPossessive.get(second) ?? genderOfPossessive.get(first) ?? null;
}

/** The person whom the sentence names before, if it names one of that gender only. */
function findOnlyPerson(
  gender: Gender,
  start: number,
  end: number,
  { mentions, layers, genders }: SpeakerContext,
): SourceMention | null {
  const sentence = layers.sentences[findFirstEndingAfter(layers.sentences, start)]!;
  const people = mentions
    .slice(findFirstEndingAfter(mentions, sentence.span[0]), end)
    .filter(({ actor }) => actor.kind === 'person' && (genders.get(actor.id) ?? gender) === gender);
  const [first] = people;
  return first && people.every(({ actor }) => actor.id === first.actor.id) ? first : null;
}
