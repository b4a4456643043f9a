import type { Span } from '../../../src/schema/span.ts';
import type { ReviewedStatement } from '../../../src/server/api-types.ts';

export interface ItemName {
  readonly layer: 'statements' | 'actors' | 'timexes' | 'quantities' | 'polls' | 'claims';
  readonly id: string;
}

/** Who speaks: an actor of the document by its id, one of the store, or one that neither knows. */
export type SaidSpeaker =
  | string
  | { readonly from: 'store'; readonly publicId: string; readonly name: string; readonly kind: string }
  | { readonly from: 'new'; readonly name: string; readonly kind: string };

/** The fields of a statement that a person changes. */
export interface StatementPatch {
  readonly content?: readonly Span[];
  readonly source?: readonly Span[];
  readonly cue?: readonly Span[];
  readonly speakers?: readonly SaidSpeaker[];
  readonly act?: ReviewedStatement['act'];
  readonly polarity?: ReviewedStatement['polarity'];
  readonly saidAt?: string | null;
}

/** What a person says of items of a document, as the API takes it. */
export type Said =
  | { readonly action: 'accept' | 'reject' | 'join'; readonly items: readonly ItemName[] }
  | { readonly action: 'correct'; readonly items: readonly ItemName[]; readonly patch: StatementPatch }
  | {
      readonly action: 'split';
      readonly items: readonly ItemName[];
      readonly parts: readonly { readonly content: readonly Span[] }[];
    }
  | { readonly action: 'note'; readonly items: readonly ItemName[]; readonly text: string }
  | { readonly action: 'add'; readonly statement: { readonly content: readonly Span[] } };

export const nameStatements = (...ids: readonly string[]): ItemName[] => ids.map((id) => ({ layer: 'statements', id }));
