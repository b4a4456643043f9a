import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Actor, SpeakerChoice } from '../../layers/layers.ts';
import type { RawTurn } from '../../layers/raw-turn.ts';
import { nameKey } from '../../spelling/name-key.ts';
import { readLabelName } from '../../turn/label-name.ts';
import { type Cast, lastWordOf } from '../cast.ts';
import type { SourceMention } from '../source/source-mention.ts';
import { chooseActors, NOBODY } from '../speaker-context.ts';
import { findAnswerer } from './find-answerer.ts';

const NONE: SpeakerChoice = { actors: [], by: null, reason: null, sourceKind: 'none', confidence: null };

interface TurnContext {
  readonly text: string;
  readonly language: Language;
  readonly cast: Cast;
  readonly turns: readonly RawTurn[];
  /** Mentions in the labels of turns, and all others. */
  readonly labels: readonly SourceMention[];
  readonly mentions: readonly SourceMention[];
}

/** Whose a turn is: whom its label or the data names; of an answer without a name whoever is plainly the one who is asked. */
export function createTurnResolver(context: TurnContext): (turn: RawTurn) => SpeakerChoice {
  const byName = new Map<string, SpeakerChoice>();
  let answerer: SpeakerChoice | undefined;
  const resolveName = (turn: RawTurn, name: string): SpeakerChoice => {
    const known = byName.get(name);
    if (known) return known;
    const choice = resolveInitials(name, context.cast) ?? resolveGivenName(name, turn, context) ?? NOBODY;
    byName.set(name, choice);
    return choice;
  };
  return (turn) => {
    const { name, kind } = turn;
    if (name !== null) return resolveLabel(turn, context) ?? resolveName(turn, name);
    if (kind !== 'answer') return kind === 'quote' || kind === 'post' ? NONE : NOBODY;
    answerer ??= resolveAnswerer(context);
    return answerer;
  };
}

function resolveAnswerer(context: TurnContext): SpeakerChoice {
  const answerer = findAnswerer(context);
  return answerer ? chooseActors([answerer], 'answers') : NOBODY;
}

/** The actor who is mentioned in the label. */
function resolveLabel({ label }: RawTurn, { labels, cast }: TurnContext): SpeakerChoice | null {
  const mention = label && labels[findFirstEndingAfter(labels, label[0])];
  const actor = mention && label && mention.span[0] < label[1] ? cast.find(mention.actor.id) : undefined;
  return actor ? chooseActors([actor], 'turn-label') : null;
}

/** "EF" where the text names one Edda Flint. */
function resolveInitials(name: string, cast: Cast): SpeakerChoice | null {
  const [bearer, second] = /^\p{Lu}{2,4}$/u.test(name) ? cast.listByInitials(name) : [];
  return bearer && !second ? chooseActors([bearer], 'turn-initials') : null;
}

/** Whom the data names and no label does: an actor of the text where one fits, or else a new one of that name. */
function resolveGivenName(name: string, turn: RawTurn, context: TurnContext): SpeakerChoice | null {
  const actor = findGiven(name, turn, context);
  return actor && chooseActors([actor], 'turn-name');
}

function findGiven(name: string, { label, by }: RawTurn, { cast, language }: TurnContext): Actor | null {
  const told = readLabelName(name, [0, name.length], language);
  // a label of the text that names somebody has its mention
  if (!told || (label && by !== 'given')) return null;
  const full = told.words.join(' ');
  const same = cast.listNamed(full).filter(({ kind }) => kind === 'person' || kind === 'organization');
  if (same.length) return onlyOne(same);
  const fitting = cast
    .listByLastWord(lastWordOf(full))
    .filter((actor) => told.words.length === 1 || !nameKey(actor.name).includes(' '));
  return fitting.length ? onlyOne(fitting) : cast.add(full, 'person');
}

const onlyOne = (actors: readonly Actor[]): Actor | null => (actors.length === 1 ? actors[0]! : null);
