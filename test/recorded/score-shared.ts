import type { Statement } from '../../src/schema/statement.ts';

type Statements = readonly Statement[];

/** The share of statements, from 0 to 1, that two readings of some texts have in common: the same source, cue and content. */
export function scoreShared(pairs: readonly (readonly [one: Statements, other: Statements])[]): number {
  let [shared, all] = [0, 0];
  for (const [one, other] of pairs) {
    const found = new Set(other.map(renderRoles));
    shared += one.filter((statement) => found.has(renderRoles(statement))).length;
    all += Math.max(one.length, other.length);
  }
  return shared / all;
}

const renderRoles = ({ source, cue, content }: Statement): string => JSON.stringify([source, cue, content]);
