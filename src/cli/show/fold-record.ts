import type { ReviewedRecord } from '../../review/reviewed-record.ts';
import type { Statement } from '../../schema/statement.ts';
import { escapeFlow } from '../layout/escape-controls.ts';

/** A record without the statements that are folded away, and without what could be checked in those alone. */
export function foldRecord(record: ReviewedRecord): ReviewedRecord {
  const folded = new Set<string | null>(record.statements.filter(({ minor }) => minor).map(({ id }) => id));
  if (!folded.size) return record;
  return {
    ...record,
    statements: record.statements.filter(({ id }) => !folded.has(id)),
    claims: record.claims.filter(({ statement }) => !folded.has(statement)),
  };
}

/** "12 folded: 7 doubtful, 5 few words"; "" where none is. */
export function countFolded(statements: readonly Pick<Statement, 'minor' | 'minorReason'>[]): string {
  const counts = new Map<string, number>();
  for (const { minor, minorReason } of statements) {
    // how doubtful each is, its own line says: "doubtful: .48"
    const reason = minorReason?.split(':', 1)[0] ?? '';
    if (minor) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const reasons = [...counts]
    .filter(([reason]) => reason !== '')
    .sort((a, b) => b[1] - a[1])
    .map(([reason, count]) => (count === total ? '' : `${count} `) + escapeFlow(reason));
  return total ? `${total} folded${reasons.length ? `: ${reasons.join('; ')}` : ''}` : '';
}
