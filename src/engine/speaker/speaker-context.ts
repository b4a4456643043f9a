import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { Language } from '../language/language.ts';
import type { Actor, Attribution, Layers, SpeakerChoice } from '../layers/layers.ts';
import type { Cast } from './cast.ts';
import type { Description } from './description/list-descriptions.ts';
import type { FindMeaning } from './meaning/meanings.ts';
import type { SourceMention } from './source/source-mention.ts';
import { HIGHEST_LIKELIHOOD, nameRule, type OwnSpeakerRule, SPEAKER_RULES, type SpeakerRule } from './speaker-rules.ts';

/** A statement whose speakers are known. */
export interface Spoken {
  readonly attribution: Attribution;
  readonly choice: SpeakerChoice;
}

export type Gender = 'he' | 'she';

/** What is known when a source is read, and what rules look up in the text. */
export interface SpeakerContext {
  readonly text: string;
  readonly language: Language;
  readonly layers: Pick<Layers, 'tokens' | 'sentences' | 'blocks' | 'quotations'>;
  readonly cast: Cast;
  /** All mentions by name of all actors, in the order of the text. */
  readonly mentions: readonly SourceMention[];
  /** The gender that forms of address, pronouns or a first name tell of a person, by actor id. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** How the text describes its actors, by id. */
  readonly descriptions: ReadonlyMap<string, readonly Description[]>;
  /** Whom a noun may mean, whatever stands beside it; of many those who were named last. */
  readonly findDescribed: (noun: string) => readonly Actor[];
  /** Whom the model takes a pronoun, a relative or a description to mean. */
  readonly findMeaning: FindMeaning;
  /** Where an actor was last named before a place; -1 if only behind it. */
  readonly findLastPlace: (id: string, position: number) => number;
  /** States and bodies, by id, that declare something in their own text. */
  readonly listDeclarers: () => ReadonlySet<string>;
  /** The statements before this one, outermost ones only, the last one last. */
  readonly history: readonly Spoken[];
  /** Whom one of these gives to nobody else beside, by actor id. */
  readonly spokenAlone: ReadonlySet<string>;
  /** Who speaks in the statement that reports this one; null for an outermost one. */
  readonly reporter: SpeakerChoice | null;
  /** Who has the turn in whose words this statement stands; empty outside of turns. */
  readonly turnSpeakers: readonly string[];
}

/** So far back in the history is looked for who spoke: no text that anybody wrote goes back farther. */
export const MOST_HISTORY = 500;

export const NOBODY: SpeakerChoice = { actors: [], by: null, reason: null, sourceKind: 'unnamed', confidence: null };

/** A choice of actors, each once, by a rule with words and a likelihood for all that it chooses. */
export const chooseActors = (
  actors: readonly Actor[],
  rule: SpeakerRule,
  sourceKind: SpeakerChoice['sourceKind'] = 'named',
): SpeakerChoice => {
  const [reason, likelihood] = SPEAKER_RULES[rule];
  return { ...explainChoice(actors, rule, reason, likelihood), sourceKind };
};

/** The same, with words and a likelihood of its own. */
export const explainChoice = (
  actors: readonly Actor[],
  rule: SpeakerRule | OwnSpeakerRule,
  reason: string,
  likelihood: number,
): SpeakerChoice => ({
  actors: [...new Set(actors.map(({ id }) => id))],
  by: nameRule(rule),
  reason,
  sourceKind: 'named',
  confidence: Math.min(likelihood, HIGHEST_LIKELIHOOD),
});

/** Index of the sentence that holds a place; that of the last one behind the end. */
export const sentenceAt = ({ layers }: Pick<SpeakerContext, 'layers'>, position: number): number =>
  Math.min(findFirstEndingAfter(layers.sentences, position), layers.sentences.length - 1);

/** All of a statement, from its first word to its last. */
export function extentOf({ source, cue, content }: Attribution): Span {
  const spans = [...source, ...cue, ...content];
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
