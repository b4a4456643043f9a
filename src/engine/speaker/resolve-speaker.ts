import type { Span } from '../../schema/span.ts';
import { trimSpan } from '../../text/span.ts';
import type { Language } from '../language/language.ts';
import type { PronounKind } from '../language/pronouns.ts';
import type { Actor, Attribution, SpeakerChoice } from '../layers/layers.ts';
import { isHearing } from './is-hearing.ts';
import { resolveAsRead } from './meaning/resolve-as-read.ts';
import { resolveGoingOn } from './no-source/resolve-going-on.ts';
import { resolvePerson, resolveReflexive } from './pronoun/resolve-he-and-she.ts';
import { resolveI, resolveWe } from './pronoun/resolve-i-and-we.ts';
import { isImpersonal, isThing, resolveIt } from './pronoun/resolve-it.ts';
import { resolveBoth, resolveTheTwo, resolveThey } from './pronoun/resolve-they-and-both.ts';
import { resolveWho } from './pronoun/resolve-who.ts';
import { resolveMembers } from './resolve-members.ts';
import { readSource } from './source/read-source.ts';
import { NOBODY, type SpeakerContext } from './speaker-context.ts';

/** Who an attribution's source is: actors by their names, or nobody where the text leaves it open. */
export function resolveSpeaker(attribution: Attribution, context: SpeakerContext): SpeakerChoice {
  const source = attribution.source[0] && trimSpan(context.text, attribution.source[0]);
  if (!source) return resolveGoingOn(attribution, context);
  if (isHearing(attribution, context)) return NOBODY;
  const kind = kindOfSource(context.text.slice(...source).toLowerCase(), context.language);
  if (kind) return PRONOUNS[kind](source, attribution, context);
  return resolveMembers(readSource(source, context), source, attribution, context);
}

/** Of a source of one word or a fixed few. */
function kindOfSource(words: string, { pronouns, turnWords }: Language): PronounKind | undefined {
  const kind = pronouns.kindOfSource.get(words);
  if (kind) return kind;
  // "Q:", "Answer."
  if (turnWords.questionLabels.has(words.replace(/[.:]$/, ''))) return 'nobody';
  // "many of whom"
  const last = / of (\w+)$/.exec(words)?.[1];
  return last !== undefined && pronouns.partitiveRelatives.has(last) ? 'nobody' : undefined;
}

type Resolve = (source: Span, attribution: Attribution, context: SpeakerContext) => SpeakerChoice;

const PRONOUNS: Readonly<Record<PronounKind, Resolve>> = {
  i: (_source, _attribution, context) => resolveI(context),
  we: (source, _attribution, context) => resolveWe(source, context),
  he: (...query) => resolvePerson('he', ...query),
  she: (...query) => resolvePerson('she', ...query),
  self: resolveReflexive,
  they: (source, _attribution, context) => orAsRead(resolveThey(source, context), source, isBody, context),
  both: (source, _attribution, context) => resolveBoth(source, context),
  'the-two': (source, _attribution, context) => resolveTheTwo(source, context),
  it: (source, attribution, context) =>
    isImpersonal(attribution, context) ? NOBODY : orAsRead(resolveIt(source, context), source, isThing, context),
  who: (source, attribution, context) =>
    orAsRead(resolveWho(source, attribution, context), source, mayBeWho(source, context), context),
  nobody: () => NOBODY,
};

/** What rules leave open, as the model reads it. */
const orAsRead = (
  choice: SpeakerChoice,
  source: Span,
  fits: (actor: Actor) => boolean,
  context: SpeakerContext,
): SpeakerChoice => (choice.actors.length ? choice : (resolveAsRead(source, fits, context) ?? choice));

const isBody = ({ kind }: Actor): boolean => kind === 'organization' || kind === 'group';

/** "which" is nobody, and "who" no place. */
const mayBeWho =
  (source: Span, { text, language }: SpeakerContext) =>
  ({ kind }: Actor): boolean =>
    language.pronouns.personalRelatives.has(text.slice(...source).toLowerCase()) ? kind !== 'place' : kind !== 'person';
