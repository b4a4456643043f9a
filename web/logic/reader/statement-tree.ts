import type { ReviewedStatement } from '../../../src/server/api-types.ts';
import { keepList, keepParts } from '../keep-same.ts';

/** A statement with those that it reports, and where it stands. */
export interface StatementNode {
  readonly statement: ReviewedStatement;
  /** Where its words begin. */
  readonly start: number;
  /** 0: told by the document itself. */
  readonly depth: number;
  /** The class that colours it: its first speaker's hue, or that of sources without a name. */
  readonly voice: string;
  readonly inner: readonly StatementNode[];
}

/** What is unfolded of the minor: statements within others, and doubtful ones of the document itself. */
export interface Unfolded {
  readonly nested: boolean;
  readonly doubtful: boolean;
}

/**
 * The outermost statements in text order, each with those inside. A circle or a missing outer one leaves a statement on its own.
 * A node that is as it was before is the same object again.
 */
export function buildStatementTree(
  statements: readonly ReviewedStatement[],
  voiceOf: (statement: ReviewedStatement) => string,
  before: ReadonlyMap<string, StatementNode> = new Map(),
): StatementNode[] {
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const within = new Map<string, ReviewedStatement[]>();
  const tops: ReviewedStatement[] = [];
  for (const statement of statements) {
    const outer = outermost(statement, known) === null ? null : statement.via;
    if (outer === null) tops.push(statement);
    else within.set(outer, [...(within.get(outer) ?? []), statement]);
  }
  const build = (statement: ReviewedStatement, depth: number): StatementNode => {
    const old = before.get(statement.id);
    const inner = (within.get(statement.id) ?? []).map((one) => build(one, depth + 1)).sort(byStart);
    const node = { statement, start: findStart(statement), depth, voice: voiceOf(statement) };
    return keepParts({ ...node, inner: keepList(inner, old?.inner) }, old);
  };
  return tops.map((statement) => build(statement, 0)).sort(byStart);
}

/** The statement at the top of a chain; null of one that is at the top itself, or whose chain leads nowhere. */
function outermost(statement: ReviewedStatement, known: ReadonlyMap<string, ReviewedStatement>): string | null {
  const seen = new Set([statement.id]);
  let at = statement;
  while (at.via !== null) {
    const outer = known.get(at.via);
    if (!outer || seen.has(outer.id)) return null;
    seen.add(outer.id);
    at = outer;
  }
  return at === statement ? null : at.id;
}

/** Where the first of its words stands. */
export function findStart({ content, source, cue }: ReviewedStatement): number {
  const pieces = content.length > 0 ? content : [...source, ...cue];
  return Math.min(...pieces.map(([start]) => start), Number.MAX_SAFE_INTEGER);
}

const byStart = (one: StatementNode, other: StatementNode): number => one.start - other.start;

/** Whether a statement is drawn at all with what is unfolded now. */
export function isFolded({ statement, depth }: StatementNode, unfolded: Unfolded): boolean {
  return statement.minor && !(depth > 0 ? unfolded.nested : unfolded.doubtful);
}

/** A node and all inside it, the outer first. */
export function flattenTree(nodes: readonly StatementNode[]): StatementNode[] {
  return nodes.flatMap((node) => [node, ...flattenTree(node.inner)]);
}

/** Whether it is this voice: an actor's id, or "" for sources without a name. */
export const isVoice = (speakers: readonly string[], voice: string): boolean =>
  voice === '' ? speakers.length === 0 : speakers.includes(voice);

/** Whether somebody speaks in a chain. */
export const isSpokenBy = (node: StatementNode, voice: string): boolean =>
  isVoice(node.statement.speakers, voice) || node.inner.some((inner) => isSpokenBy(inner, voice));
