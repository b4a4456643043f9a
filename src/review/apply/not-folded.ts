import type { Statement } from '../../schema/statement.ts';

/** Of a statement that stands on a line of its own. */
export const NOT_FOLDED: Pick<Statement, 'minor' | 'minorBy' | 'minorReason'> = {
  minor: false,
  minorBy: null,
  minorReason: null,
};
