import { findFirstEndingAfter } from '../../../text/span.ts';
import { initialsOf } from '../../actor/detect/label-mentions.ts';
import type { Actor, SpeakerChoice } from '../../layers/layers.ts';
import type { RawTurn } from '../../layers/raw-turn.ts';
import { nameKey } from '../../spelling/name-key.ts';
import { readLabelName } from '../../turn/label-name.ts';
import type { Cast } from '../cast.ts';
import type { SourceMention } from '../source/source-mention.ts';
import { chooseActors, NOBODY } from '../speaker-context.ts';
import { findAnswerer } from './find-answerer.ts';

const NONE: SpeakerChoice = { actors: [], reason: null, sourceKind: 'none', confidence: null };

interface TurnContext {
  readonly text: string;
  readonly cast: Cast;
  readonly turns: readonly RawTurn[];
  /** Mentions in the labels of turns, and all others. */
  readonly labels: readonly SourceMention[];
  readonly mentions: readonly SourceMention[];
}

/** Whose a turn is: whom its label or the data names; of an answer without a name whoever is plainly the one who is asked. */
export function createTurnResolver(context: TurnContext): (turn: RawTurn) => SpeakerChoice {
  const byName = new Map<string, Actor | null>();
  let answerer: Actor | null | undefined;
  const findNamed = (turn: RawTurn, name: string): Actor | null => {
    const labelled = findLabelled(turn, context);
    if (labelled) return labelled;
    const found = byName.get(name);
    if (found !== undefined) return found;
    const actor = findByInitials(name, context.cast) ?? findByName(name, turn, context);
    byName.set(name, actor);
    return actor;
  };
  return (turn) => {
    const { name, kind } = turn;
    if (name === null && kind === 'answer') {
      answerer = answerer === undefined ? findAnswerer(context) : answerer;
      return answerer ? chooseActors([answerer], 'answers') : NOBODY;
    }
    if (name === null) return kind === 'quote' || kind === 'post' ? NONE : NOBODY;
    const actor = findNamed(turn, name);
    return actor ? chooseActors([actor], 'turn') : NOBODY;
  };
}

/** The actor who is mentioned in the label. */
function findLabelled({ label }: RawTurn, { labels, cast }: TurnContext): Actor | null {
  const mention = label && labels[findFirstEndingAfter(labels, label[0])];
  return mention && label && mention.span[0] < label[1] ? (cast.find(mention.actor.id) ?? null) : null;
}

/** "EF" where the text names one Edda Flint. */
function findByInitials(name: string, cast: Cast): Actor | null {
  if (!/^\p{Lu}{2,4}$/u.test(name)) return null;
  const bearers = cast
    .actors()
    .filter(({ kind, name: full }) => kind === 'person' && initialsOf(full.split(' ')) === name);
  return bearers.length === 1 ? bearers[0]! : null;
}

/** Whom the data names and no label does: an actor of the text where one fits, or else a new one of that name. */
function findByName(name: string, { label, by }: RawTurn, { cast }: TurnContext): Actor | null {
  const told = readLabelName(name, [0, name.length]);
  // a label of the text that names somebody has its mention
  if (!told || (label && by !== 'given')) return null;
  const key = nameKey(told.words.join(' '));
  const actors = cast.actors().filter(({ kind }) => kind === 'person' || kind === 'organization');
  const same = actors.filter(({ name: other, aliases }) => [other, ...aliases].some((each) => nameKey(each) === key));
  if (same.length) return same.length === 1 ? same[0]! : null;
  const last = key.split(' ').at(-1);
  const fitting = actors.filter(({ kind, name: other }) => {
    const words = nameKey(other).split(' ');
    return kind === 'person' && words.at(-1) === last && (words.length === 1 || told.words.length === 1);
  });
  if (fitting.length) return fitting.length === 1 ? fitting[0]! : null;
  return cast.add(told.words.join(' '), 'person');
}
