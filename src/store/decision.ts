import type { ActorKind } from '../schema/actor.ts';
import type { Evidence } from '../text/evidence.ts';

/**
 * join: all are one actor. split: the actors of some documents are not the one that they were taken for. apart: two
 * names are not one actor's. rename: the name to show. authority: a file was taken in. undo: an earlier decision no
 * longer holds.
 */
export const DECISION_ACTIONS = ['join', 'split', 'apart', 'rename', 'authority', 'undo'] as const;
export type DecisionAction = (typeof DECISION_ACTIONS)[number];

/** Who decides, when (ISO 8601) and why. */
export interface DecisionMaker {
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

/** What a decision is about, in words that survive another reading: a name in all documents, or in one. */
export interface DecisionReference {
  /** Those of one side are one actor; those of two sides are not. */
  readonly side: number;
  readonly kind: ActorKind;
  readonly name: string;
  /** Tells actors of one name apart; "" where there is one. */
  readonly sense: string;
  /** The id that the actor went by. */
  readonly actor: string | null;
  /** Ids of a few texts that name the actor: they tell which of several is meant, should the sense be called otherwise. */
  readonly witnesses: readonly string[];
  /** Null for every document. */
  readonly document: {
    readonly textHash: string;
    readonly series: string | null;
    /** The actor's key there. */
    readonly key: string | null;
    /** A mention of the actor there. */
    readonly mention: Evidence | null;
  } | null;
}

/** One line of the journal. */
export interface Decision extends DecisionMaker {
  readonly id: number;
  readonly action: DecisionAction;
  readonly references: readonly DecisionReference[];
  readonly newName: string | null;
  /** The decision that this one takes back. */
  readonly undoes: number | null;
  /** False once it was undone. */
  readonly isInForce: boolean;
}

/** A decision to be made, about actors by their ids in `RegistryActor`. */
export type DecisionDraft =
  | {
      readonly action: 'join';
      readonly actors: readonly string[];
      /** Names without a full name ("Hale") too shall stand for the actor in every document, also in those to come. */
      readonly isStanding: boolean;
    }
  /** The actor of these documents, by id, is another one, and one by itself. */
  | { readonly action: 'split'; readonly actors: readonly [string]; readonly documents: readonly string[] }
  /** Two actors are two; or these names of one actor, normalized, are another's. */
  | { readonly action: 'apart'; readonly actors: readonly string[]; readonly names: readonly string[] | null }
  | { readonly action: 'rename'; readonly actors: readonly [string]; readonly newName: string }
  | { readonly action: 'undo'; readonly decision: number };
