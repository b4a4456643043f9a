import type { Actor } from '../schema/actor.ts';
import type { Claim } from '../schema/claim.ts';
import type { Poll, Quantity } from '../schema/quantity.ts';
import type { Statement } from '../schema/statement.ts';
import type { Timex } from '../schema/timex.ts';

/** The layers whose items people may judge. Sentences, blocks and quotations are the text's own make, not findings. */
export const REVIEWED_LAYERS = ['statements', 'actors', 'timexes', 'quantities', 'polls', 'claims'] as const;

export type ReviewedLayer = (typeof REVIEWED_LAYERS)[number];

/** The item of each layer. */
export interface LayerItems {
  readonly statements: Statement;
  readonly actors: Actor;
  readonly timexes: Timex;
  readonly quantities: Quantity;
  readonly polls: Poll;
  readonly claims: Claim;
}

/** What one item of a layer is called in messages. */
export const ITEM_WORDS = {
  statements: 'statement',
  actors: 'actor',
  timexes: 'date',
  quantities: 'figure',
  polls: 'poll',
  claims: 'claim',
} as const satisfies Readonly<Record<ReviewedLayer, string>>;
