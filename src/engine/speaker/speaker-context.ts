import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { Actor, Attribution, Layers, SpeakerChoice } from '../layers/layers.ts';
import type { Cast } from './cast.ts';
import type { Description } from './description/list-descriptions.ts';
import type { SourceMention } from './source/source-mention.ts';
import { HIGHEST_LIKELIHOOD, type ReasonName, SPEAKER_REASONS } from './speaker-reasons.ts';

/** A statement whose speakers are known. */
export interface Spoken {
  readonly attribution: Attribution;
  readonly choice: SpeakerChoice;
}

export type Gender = 'he' | 'she';

/** What is known when a source is read. */
export interface SpeakerContext {
  readonly text: string;
  readonly layers: Pick<Layers, 'tokens' | 'sentences' | 'blocks' | 'quotations'>;
  readonly cast: Cast;
  /** All mentions by name of all actors, in the order of the text. */
  readonly mentions: readonly SourceMention[];
  /** The gender that forms of address, pronouns or a first name tell of a person, by actor id. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** How the text describes its actors, by id. */
  readonly descriptions: ReadonlyMap<string, readonly Description[]>;
  /** Who speaks in the statement that reports this one; null for an outermost one. */
  readonly reporter: SpeakerChoice | null;
  /** Who has the turn in whose words this statement stands; empty outside of turns. */
  readonly turnSpeakers: readonly string[];
  /** The statements before this one, outermost ones only, the last one last. */
  readonly history: readonly Spoken[];
  /** Whom one of these gives to nobody else beside, by actor id. */
  readonly spokenAlone: ReadonlySet<string>;
}

/** So far back in the history is looked for who spoke: no text that anybody wrote goes back farther. */
export const MOST_HISTORY = 500;

export const NOBODY: SpeakerChoice = { actors: [], reason: null, sourceKind: 'unnamed', confidence: null };

/** A choice of actors that the text names, each once. */
export const chooseActors = (
  actors: readonly Actor[],
  reason: ReasonName,
  sourceKind: SpeakerChoice['sourceKind'] = 'named',
): SpeakerChoice => {
  const [text, confidence] = SPEAKER_REASONS[reason];
  return explainChoice(actors, text, confidence, sourceKind);
};

/** The same, with a reason and a likelihood of its own. */
export const explainChoice = (
  actors: readonly Actor[],
  reason: string,
  likelihood: number,
  sourceKind: SpeakerChoice['sourceKind'] = 'named',
): SpeakerChoice => ({
  actors: [...new Set(actors.map(({ id }) => id))],
  reason,
  sourceKind,
  confidence: Math.min(likelihood, HIGHEST_LIKELIHOOD),
});

/** Index of the sentence that holds a place; that of the last one behind the end. */
export const sentenceAt = ({ layers }: SpeakerContext, position: number): number =>
  Math.min(findFirstEndingAfter(layers.sentences, position), layers.sentences.length - 1);

/** All of a statement, from its first word to its last. */
export function extentOf({ source, cue, content }: Attribution): Span {
  const pieces = [...source, ...cue, ...content];
  return [Math.min(...pieces.map(([start]) => start)), Math.max(...pieces.map(([, end]) => end))];
}
