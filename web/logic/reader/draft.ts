import type { Span } from '../../../src/schema/span.ts';
import type { ReviewedStatement } from '../../../src/server/api-types.ts';
import type { SaidSpeaker, StatementPatch } from './said.ts';

/** A statement as it is being put right, before it is kept. */
export interface Draft {
  readonly id: string;
  readonly content: readonly Span[];
  /** Null: as the record has them. */
  readonly speakers: readonly SaidSpeaker[] | null;
  readonly act: ReviewedStatement['act'];
  readonly polarity: ReviewedStatement['polarity'];
  readonly saidAt: string | null;
}

export const draftOf = ({ id, content, act, polarity, saidAt }: ReviewedStatement): Draft => ({
  ...{ id, content, act, polarity, saidAt },
  speakers: null,
});

/** Only what differs from the record; null where nothing does. */
export function patchOf(statement: ReviewedStatement, draft: Draft): StatementPatch | null {
  const patch = {
    ...(JSON.stringify(draft.content) === JSON.stringify(statement.content) ? {} : { content: draft.content }),
    ...(draft.speakers === null ? {} : { speakers: draft.speakers }),
    ...(draft.act === statement.act ? {} : { act: draft.act }),
    ...(draft.polarity === statement.polarity ? {} : { polarity: draft.polarity }),
    ...(draft.saidAt === statement.saidAt ? {} : { saidAt: draft.saidAt }),
  };
  return Object.keys(patch).length > 0 ? patch : null;
}
