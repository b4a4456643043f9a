import { describe, expect, it } from 'vitest';
import { createStatement } from './create-statement.ts';
import { buildStatementTree, flattenTree, isFolded } from './statement-tree.ts';

const build = (statements: Parameters<typeof buildStatementTree>[0]) => buildStatementTree(statements, () => 'v0');

describe('the tree of statements', () => {
  it('puts what is reported inside what reports it, in text order', () => {
    const tree = build([
      createStatement({ id: 's3', content: [[50, 60]] }),
      createStatement({ id: 's2', content: [[10, 20]], via: 's1' }),
      createStatement({ id: 's1', content: [[5, 30]] }),
    ]);
    expect(tree.map((node) => [node.statement.id, node.inner.map((one) => one.statement.id)])).toEqual([
      ['s1', ['s2']],
      ['s3', []],
    ]);
    expect(flattenTree(tree).map((node) => node.depth)).toEqual([0, 1, 0]);
  });

  it('loses nothing where a chain goes in a circle or its outer statement is gone', () => {
    const tree = build([
      createStatement({ id: 's1', via: 's2' }),
      createStatement({ id: 's2', via: 's1' }),
      createStatement({ id: 's3', via: 's9' }),
    ]);
    expect(flattenTree(tree).map((node) => node.statement.id)).toEqual(['s1', 's2', 's3']);
  });

  it('folds the minor by where they stand', () => {
    const [node] = build([createStatement({ id: 's1', minor: true })]);
    expect(isFolded(node!, { nested: true, doubtful: false })).toBe(true);
    expect(isFolded(node!, { nested: false, doubtful: true })).toBe(false);
  });
});
